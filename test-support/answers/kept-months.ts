/** Months of an answer, each once, in any order; of an answer over centuries the first are enough. */
import type { Random } from './kept.js';

export function keepMonths(
  items: { month: string }[],
  { from, to }: { readonly from: string; readonly to: string },
  random: Random,
): void {
  const first = Math.min(numberOf(from) + Math.floor(random() * 6), numberOf(to));
  const last = numberOf(to);
  items.splice(Math.max(0, last - first + 1));
  items.forEach((item, index) => {
    item.month = monthOf(first + index);
  });
  if (random() < 0.3) items.reverse();
}

/** The first month before the last, and few enough of them to be shown. */
export function keepStretch(answer: { from: string; to: string }): void {
  if (answer.to < answer.from) [answer.from, answer.to] = [answer.to, answer.from];
  answer.to = monthOf(Math.min(numberOf(answer.to), numberOf(answer.from) + 479));
}

export const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

export const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
