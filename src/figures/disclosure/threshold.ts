import type { Audience } from '../audience.js';

/** Statistics Denmark's practice: nothing about fewer persons than this is published. */
const leastThreshold = 3;

export interface ThresholdSettings {
  /** From how many persons a count is shown. 5 where nothing is set; never below 3. */
  readonly threshold?: number;
  /** True where the source wants small counts hidden from management too. */
  readonly forManagement?: boolean;
}

/**
 * From how many persons a count is shown to an audience; undefined where small counts are shown. Small counts are hidden
 * from the public and from committees, from management when the source asks, and not from those who work with the single
 * case.
 */
export function thresholdFor(
  audience: Audience,
  { threshold = 5, forManagement = false }: ThresholdSettings = {},
): number | undefined {
  const isHidden = audience === 'public' || audience === 'committee' || (audience === 'management' && forManagement);
  return isHidden ? Math.max(leastThreshold, threshold) : undefined;
}

/** Whether a count is of so few persons that one of them could be known by it. None is shown: zero is no person. */
export const isSmallCount = (persons: number, threshold: number): boolean => persons > 0 && persons < threshold;
