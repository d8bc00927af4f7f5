import type { Audience } from '../audience.js';

/** From how many persons a count is shown where nothing else is set. */
export const usualThreshold = 5;

/** Statistics Denmark's practice: nothing about fewer persons than this is published. */
const leastThreshold = 3;

export interface ThresholdSettings {
  /** From how many persons a count is shown, a whole number; 5 where nothing is set, and never below 3. */
  readonly threshold?: number;
  /** True where the source wants small counts hidden from management too. */
  readonly forManagement?: boolean;
}

/**
 * From how many persons a count is shown to an audience; undefined where small counts are shown. They are shown to those
 * who work with the single case, and to management unless the source asks otherwise; hidden from everyone else, and from
 * an audience that there is not. A threshold that is no whole number is refused: it would hide nothing.
 */
export function thresholdFor(
  audience: Audience,
  { threshold = usualThreshold, forManagement = false }: ThresholdSettings = {},
): number | undefined {
  const isShown = audience === 'casework' || (audience === 'management' && !forManagement);
  return isShown ? undefined : knownThreshold(Math.max(leastThreshold, threshold));
}

/**
 * Whether a count is of so few persons that one of them could be known by it. None is shown: zero is no person. What is
 * no count is hidden rather than shown.
 */
export const isSmallCount = (persons: number, threshold: number): boolean =>
  !(persons >= knownThreshold(threshold) || persons === 0);

function knownThreshold(threshold: number): number {
  if (Number.isSafeInteger(threshold) && threshold >= leastThreshold) return threshold;
  throw new RangeError(`A threshold is a whole number of persons, at least ${leastThreshold}.`);
}
