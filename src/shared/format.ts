import type { RatioValue } from '../figures/cell.js';
import { askedFor, type AskedUnit, decimalsOf, type MoneyUnit, stepsIn } from '../figures/money.js';
import type { PeriodName } from '../figures/calendar/periods.js';

/** The languages there are. Danish is the one that is always there. */
export type Language = 'da' | 'en';

/** Writes numbers, money and calendar values. Every figure on the page, aloud and in a file is written by one of these. */
export interface Format {
  readonly language: Language;
  /** 16,7 — with the unit's own decimals; a true zero is "0", what rounds to nothing is "0,0". */
  amount(ore: number, unit: MoneyUnit): string;
  /** −2,4 and +0,3. */
  change(ore: number, unit: MoneyUnit): string;
  /** 25 rather than 25,0 — for running text. */
  plain(ore: number, unit: MoneyUnit): string;
  /** 17,6 mio. kr. — for running text. */
  money(ore: number, unit: MoneyUnit): string;
  /** 16,7 mio. kr. — an amount that is written already, with its unit. */
  inUnit(written: string, unit: MoneyUnit): string;
  /** "mio. kr.", as a heading names it. */
  unitName(unit: MoneyUnit): string;
  /** 66,8 — for a column whose head says percent. */
  percent(share: RatioValue): string;
  /** +2,5 and −1,0, as a deviation; what rounds to nothing has no sign. */
  percentChange(share: RatioValue): string;
  /** 66,8 % — for running text. */
  percentSign(share: RatioValue): string;
  /** Decimal sign and digits that a bare zero lacks, so that it can stand on the units digit. */
  decimalsAfterZero(unit: MoneyUnit): string;
  /** 30.11.2015, from "2015-11-30". */
  day(day: string): string;
  /** 30.11.2015 kl. 11.45, from milliseconds since 1970, where the reader is. */
  moment(time: number): string;
  /** marts 2015, from "2015-03"; a day is written as a day. */
  monthOrDay(text: string): string;
  /** jan., from "2015-01". */
  shortMonth(month: string): string;
  /** 1.234 — a number of persons, cases or days. */
  count(number: number): string;
  /** +5 and −3. */
  countChange(number: number): string;
  /** 168 and 84,5, from hundredths: 16800 and 8450. */
  hundredths(count: number): string;
  /** 2015, 2017 og frem, jan.–jun. 2015. */
  period(name: PeriodName): string;
  /** A, B og C. */
  list(items: readonly string[]): string;
}

const words = {
  da: {
    tag: 'da-DK',
    units: { kr: 'kr.', tkr: '1.000 kr.', mio: 'mio. kr.' },
    money: (amount: string, unit: AskedUnit) =>
      ({ kr: `${amount}\u00a0kr.`, tkr: `${amount}\u00a0t.kr.`, mio: `${amount}\u00a0mio.\u00a0kr.` })[unit],
    sign: (percent: string) => `${percent}\u00a0%`,
    on: (start: string) => `${start} og frem`,
    moment: (day: string, time: string) => `${day} kl.\u00a0${time}`,
  },
  en: {
    tag: 'en-GB',
    units: { kr: 'DKK', tkr: 'DKK 1,000', mio: 'DKK million' },
    money: (amount: string, unit: AskedUnit) =>
      ({ kr: `DKK\u00a0${amount}`, tkr: `DKK\u00a0${amount}\u00a0thousand`, mio: `DKK\u00a0${amount}\u00a0million` })[
        unit
      ],
    sign: (percent: string) => `${percent}%`,
    on: (start: string) => `${start} and on`,
    moment: (day: string, time: string) => `${day} at ${time}`,
  },
} as const;

const made = new Map<Language, Format>();

/** The format of a language. `Intl` objects are slow to make, so each is made once. */
export function formatFor(language: Language): Format {
  const known = made.get(language);
  if (known) return known;
  const format = makeFormat(language);
  made.set(language, format);
  return format;
}

const minus = '\u2212';

/**
 * Tenths of a percent, rounded half away from zero. A share of next to nothing may be larger than a number can hold
 * exactly, and must not keep the rest of the figure from being drawn.
 */
export function tenthsOfPercent(dividend: number, divisor: number): bigint {
  const size = (value: bigint) => (value < 0n ? -value : value);
  const [part, whole] = [BigInt(dividend) * 1000n, BigInt(divisor)];
  const tenths = (2n * size(part) + size(whole)) / (2n * size(whole));
  return part < 0n === whole < 0n ? tenths : -tenths;
}

function makeFormat(language: Language): Format {
  const { tag, units, money, sign, on, moment } = words[language];
  const oneDecimal = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const numbers = [0, 1].map(
    (digits) => new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  const numeric = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  // Calendar values have no zone; UTC on both sides keeps the day what it was.
  const days = new Intl.DateTimeFormat(tag, { ...numeric, timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const monthNames = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' });
  const counts = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const shortMonths = new Intl.DateTimeFormat(tag, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });

  /** A whole number of smallest steps, as a decimal number without its sign. */
  const unsigned = (steps: number, decimals: number) =>
    (numbers[decimals] ?? new Intl.NumberFormat(tag)).format(Math.abs(steps) / 10 ** decimals);
  const amount = (ore: number, unit: MoneyUnit) => {
    if (ore === 0) return '0';
    const steps = stepsIn(ore, unit);
    return `${steps < 0 ? minus : ''}${unsigned(steps, decimalsOf(unit))}`;
  };
  const plain = (ore: number, unit: MoneyUnit) => {
    const steps = stepsIn(ore, unit);
    const decimals = decimalsOf(unit);
    const whole = 10 ** decimals;
    if (ore !== 0 && steps === 0) return amount(ore, unit);
    return steps % whole === 0 ? `${steps < 0 ? minus : ''}${unsigned(steps / whole, 0)}` : amount(ore, unit);
  };
  const percent = ({ dividend, divisor }: RatioValue) => {
    if (dividend === 0) return '0';
    const tenths = tenthsOfPercent(dividend, divisor);
    const size = tenths < 0n ? -tenths : tenths;
    // As text, since a number would not hold all of its digits.
    return `${tenths < 0n ? minus : ''}${oneDecimal.format(`${size / 10n}.${size % 10n}` as `${number}`)}`;
  };
  const count = (number: number) => `${number < 0 ? minus : ''}${unsigned(number, 0)}`;
  const dayOne = (text: string) => new Date(`${text.slice(0, 7)}-01T00:00Z`);
  /** `Intl` is slow to write, and the same months stand in the table, the drawing and the lists of a figure. */
  const inStyle = (style: Intl.DateTimeFormat) => {
    const written = new Map<string, string>();
    return (text: string) => {
      const month = text.slice(0, 7);
      const known = written.get(month) ?? style.format(dayOne(month));
      written.set(month, known);
      return known;
    };
  };
  const [longMonth, shortMonth] = [inStyle(months), inStyle(monthNames)];
  const day = (text: string) => days.format(new Date(`${text}T00:00Z`));

  return {
    language,
    amount,
    plain,
    percent,
    day,
    change: (ore, unit) => (stepsIn(ore, unit) > 0 ? `+${amount(ore, unit)}` : amount(ore, unit)),
    money: (ore, unit) => money(plain(ore, unit), askedFor(unit)),
    inUnit: (written, unit) => money(written, askedFor(unit)),
    unitName: (unit) => units[askedFor(unit)],
    percentChange: (share) =>
      tenthsOfPercent(share.dividend, share.divisor) > 0n ? `+${percent(share)}` : percent(share),
    percentSign: (share) => sign(percent(share)),
    decimalsAfterZero: (unit) => unsigned(0, decimalsOf(unit)).slice(1),
    moment: (time) =>
      moment(
        new Intl.DateTimeFormat(tag, numeric).format(time),
        new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit' }).format(time),
      ),
    monthOrDay: (text) => (text.length > 7 ? day(text) : longMonth(text)),
    shortMonth,
    // Two decimals of a number below a million are exact.
    count,
    countChange: (number) => (number > 0 ? `+${count(number)}` : count(number)),
    hundredths: (count) => counts.format(count / 100),
    period(name) {
      switch (name.kind) {
        case 'year':
          return String(name.year);
        case 'yearOn':
          return on(String(name.year));
        case 'monthOn':
          return on(longMonth(name.from));
        case 'months':
          if (name.from === name.to) return longMonth(name.from);
          return shortMonths.formatRange(dayOne(name.from), dayOne(name.to));
      }
    },
    list: (items) => lists.format(items),
  };
}
