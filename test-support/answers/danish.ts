/**
 * Danish numbers and days as a reader expects them, written from the raw answer by other means than the code that is
 * tested: amounts are exact whole øre (bigint) until the last digit.
 */

/** What amounts are written in: so many øre in the smallest step that is shown, and its name. */
export interface Unit {
  readonly name: 'kr.' | '1.000 kr.' | 'mio. kr.';
  /** Behind an amount in a sentence. */
  readonly behind: 'kr.' | 't.kr.' | 'mio. kr.';
  readonly step: bigint;
  readonly decimals: 0 | 1;
}

const kroner: Unit = { name: 'kr.', behind: 'kr.', step: 100n, decimals: 0 };
const thousands: Unit = { name: '1.000 kr.', behind: 't.kr.', step: 100_000n, decimals: 0 };
const millions: Unit = { name: 'mio. kr.', behind: 'mio. kr.', step: 10_000_000n, decimals: 1 };
const wholeMillions: Unit = { ...millions, step: 100_000_000n, decimals: 0 };

/** The table of docs/figures.md, by the largest amount. */
export function unitOf(amounts: readonly bigint[]): Unit {
  const largest = amounts.map(distance).reduce((most, amount) => (amount > most ? amount : most), 0n);
  if (stepsOf(largest, kroner) <= 9_999n) return kroner;
  if (largest < 100_000_000n) return thousands;
  return stepsOf(largest, millions) <= 9_999n ? millions : wholeMillions;
}

const distance = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

/** Half away from zero, once. */
export function rounded(part: bigint, whole: bigint): bigint {
  const steps = (2n * distance(part) + distance(whole)) / (2n * distance(whole));
  return part < 0n === whole < 0n ? steps : -steps;
}

export const stepsOf = (ore: bigint, { step }: Unit): bigint => rounded(ore, step);

const whole = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 });
const sign = (steps: bigint): string => (steps < 0n ? '−' : '');

const withDecimal = (tenths: bigint): string =>
  `${sign(tenths)}${whole.format(distance(tenths) / 10n)},${String(distance(tenths) % 10n)}`;

/** 16,7 and 0, as a cell has it. */
export function amountText(ore: bigint, unit: Unit): string {
  if (ore === 0n) return '0';
  const steps = stepsOf(ore, unit);
  return unit.decimals === 1 ? withDecimal(steps) : `${sign(steps)}${whole.format(distance(steps))}`;
}

export const changeText = (ore: bigint, unit: Unit): string =>
  `${stepsOf(ore, unit) > 0n ? '+' : ''}${amountText(ore, unit)}`;

/** 25 rather than 25,0, as a sentence has it. */
export const plainText = (ore: bigint, unit: Unit): string => {
  const written = amountText(ore, unit);
  return stepsOf(ore, unit) === 0n ? written : written.replace(/,0$/, '');
};

export const moneyText = (ore: bigint, unit: Unit): string => `${plainText(ore, unit)} ${unit.behind}`;

/** The amount in its unit where that shows all of it, else in kroner. */
export const exactText = (ore: bigint, unit: Unit): string => moneyText(ore, ore % unit.step === 0n ? unit : kroner);

/** Tenths of a percent: 70,4. */
export const percentText = (part: bigint, of: bigint): string =>
  part === 0n ? '0' : withDecimal(rounded(part * 1000n, of));

/** 30.11.2015. Years before 1000 have the digits that they have. */
export const dayText = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}.${month}.${Number(year)}`;
};

const format = (style: 'long' | 'short') =>
  new Intl.DateTimeFormat('da-DK', { month: style, year: 'numeric', timeZone: 'UTC' });
const long = format('long');
const short = format('short');
const noon = (month: string) => new Date(`${month}-15T12:00Z`);

export const monthText = (month: string): string => long.format(noon(month));

/** 2015, 2017 og frem, januar 2015, jan.–jun. 2015. */
export function periodText({ from, to }: { readonly from: string; readonly to?: string }): string {
  const year = String(Number(from.slice(0, 4)));
  const isFirst = from.slice(5) === '01';
  if (to === undefined) return `${isFirst ? year : monthText(from)} og frem`;
  if (isFirst && to.slice(5) === '12' && from.slice(0, 4) === to.slice(0, 4)) return year;
  return from === to ? monthText(from) : short.formatRange(noon(from), noon(to));
}

/** A, B og C. */
export const listText = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} og ${items.at(-1) ?? ''}`;
