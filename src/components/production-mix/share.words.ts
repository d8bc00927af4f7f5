import type { MixGoal } from '../../models/production-goal.js';
import type { OwnShare } from '../../models/production-mix.js';
import type { Format } from '../../shared/format.js';

/** What a share is written with. */
export interface ShareWords {
  readonly above: (percent: string) => string;
  readonly percent: (written: string) => string;
}

/** 43 and 12,5, from tenths of a percent, with no more decimals than were stated. */
export const permilleText = (permille: number, format: Format): string => format.hundredths(permille * 10);

/** A stated share as it was stated, for a column whose head says percent: "43" or "over 50". */
export function statedText({ permille, isAbove }: NonNullable<MixGoal['share']>, words: ShareWords, format: Format) {
  const written = permilleText(permille, format);
  return isAbove ? words.above(written) : written;
}

/** A share in running text, "43 %" or "over 50 %"; '' where there is none. */
export function shareInText(share: OwnShare, words: ShareWords, format: Format): string {
  if (share.is === 'stated') return words.percent(statedText(share, words, format));
  return share.share.state === 'value' ? format.percentSign(share.share) : '';
}
