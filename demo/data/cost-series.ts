/** Invented costs over several years: each holds one way of seeing a cost. Everything says of itself that it is invented. */
import type { CostMonth, CostPersons, CostTrajectory, OreCell, OreValue, PriceIndex } from '../../src/client/port.js';
import { refundedCosts } from './refunded-costs.js';
import { addMonths, monthsFrom } from '../../src/figures/calendar/months.js';

type Given = Omit<CostTrajectory, 'about' | 'months' | 'from' | 'to'> & {
  readonly about?: Partial<CostTrajectory['about']>;
  /** Whole kroner of each year, oldest first; the first one is the year before the answer, or undefined where there is none. */
  readonly years: readonly (number | undefined)[];
  readonly last: number;
};

/** A year leans towards its end, as prices rise and invoices wait: twelfths of 100, which they make together with 1.200. */
const weights = [94, 95, 97, 98, 99, 100, 100, 101, 102, 103, 105, 106];

/** Kroner of a month in øre, rounded to hundreds so that nothing looks more exact than it is. */
const inMonth = (kroner: number, month: string): OreValue => ({
  state: 'value',
  value: Math.round((kroner * (weights[Number(month.slice(5)) - 1] ?? 100)) / 1200 / 100) * 10_000,
});

export function series({ about, years, last, ...rest }: Given): CostTrajectory {
  const first = last - years.length + 2;
  const costOf = (month: string): OreCell | undefined => {
    const kroner = years[Number(month.slice(0, 4)) - first + 1];
    return kroner === undefined ? undefined : inMonth(kroner, month);
  };
  const bookedTo = rest.bookedTo ?? `${last}-12`;
  const [from, to] = [`${first}-01`, `${last}-12`];
  return {
    about: { version: '1.0', audience: 'public', source: 'opdigtede tal', priceLevel: { basis: 'current' }, ...about },
    ...rest,
    from,
    to,
    bookedTo,
    months: monthsFrom(from, to).map((month): CostMonth => {
      const [cost, previous] = [costOf(month), costOf(addMonths(month, -12))];
      return {
        month,
        ...(cost && (month <= bookedTo ? { actualOre: cost } : { expectedOre: cost })),
        ...(previous && { previousOre: previous }),
      };
    }),
  };
}

/** The number of each year, oldest first. */
export const counted = (persons: Omit<CostPersons, 'counts'>, years: readonly number[], last: number): CostPersons => ({
  ...persons,
  counts: years.map((value, index) => ({
    period: String(last - years.length + 1 + index),
    persons: { state: 'value', value },
  })),
});

/** Lemvig's management information asks for the average cost of each recipient, over the years. The figures are invented. */
const recipients = series({
  about: { asOf: '2026-10-31', preliminary: true },
  subject: 'area/handicap-psykiatri',
  title: 'Handicap og psykiatri (opdigtet)',
  years: [70_400_000, 73_900_000, 77_100_000, 81_600_000, 84_300_000, 88_200_000],
  last: 2026,
  bookedTo: '2026-10',
  refund: 'net',
  persons: [
    counted(
      {
        id: 'recipients',
        name: 'modtager',
        text: 'Modtagere er borgere med mindst én ydelse, talt som helårspersoner.',
      },
      [214, 219, 223, 231, 236, 243],
      2026,
    ),
    counted(
      { id: 'inhabitants', name: 'indbygger', text: 'Indbyggere er opgjort 1. januar.' },
      [19_500, 19_350, 19_210, 19_080, 18_960, 18_850],
      2026,
    ),
  ],
  notes: ['Alle tal er opdigtede.'],
});

/** An invented index: three percent a year at first, less later, none before 2013. */
const priceIndex: PriceIndex = {
  name: 'et opdigtet P/L-indeks',
  source: 'lavet til dette eksempel',
  year: 2025,
  numbers: [
    76_300, 77_400, 78_700, 80_100, 81_600, 83_000, 84_500, 86_100, 87_900, 90_400, 94_100, 97_200, 100_000,
  ].map((thousandths, index) => ({ period: String(2013 + index), thousandths })),
};

/** Co-financing has been frozen since 2019 and is being abolished, so that it is a series of the past. The figures are invented. */
const coFinancing = series({
  about: { asOf: '2025-12-31' },
  subject: 'area/medfinansiering',
  title: 'Kommunal medfinansiering (opdigtede beløb)',
  years: [
    undefined,
    69_100_000,
    71_000_000,
    73_800_000,
    75_700_000,
    79_400_000,
    81_600_000,
    83_200_000,
    ...Array<number>(7).fill(84_000_000),
  ],
  last: 2025,
  priceIndex,
  persons: [
    counted(
      { id: 'inhabitants', name: 'indbygger', text: 'Indbyggere er opgjort 1. januar; tallene er opdigtede.' },
      [38_400, 38_700, 39_000, 39_300, 39_700, 40_100, 40_500, 40_800, 41_000, 41_200, 41_400, 41_700, 41_900, 42_100],
      2025,
    ),
  ],
  notes: [
    'Den kommunale medfinansiering har ligget fast siden 2019 og er under afskaffelse: det er en historisk serie. Alle beløb er opdigtede.',
  ],
});

export const costSeries: readonly CostTrajectory[] = [recipients, coFinancing, refundedCosts];
