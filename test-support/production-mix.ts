import type { About, OreCell, ProductionFigure, ProductionKind, ProductionMix } from '../src/client/port.js';
import { about, mio, none, ore } from './savings-plan.js';

export const productionKinds: readonly ProductionKind[] = [
  { id: 'own', name: 'Egne tilbud', kind: 'own' },
  { id: 'others', name: 'Andre kommuner', kind: 'municipality' },
  { id: 'region', name: 'Regionen', kind: 'region' },
  { id: 'private', name: 'Private', kind: 'private' },
  { id: 'sold', name: 'Solgt', kind: 'sold' },
];

/** The figures of a year, by the order of the kinds above. */
export const inYear = (year: number, ...cells: readonly OreCell[]): ProductionFigure[] =>
  cells.map((cell, index) => ({ kind: productionKinds[index]!.id, year, ore: cell }));

/** Two years: own production goes from 40 % of all to 45 %; the second year is expected, and 5 mio. kr. below its goal. */
export const productionMix = (overrides: Partial<ProductionMix> = {}): ProductionMix => ({
  about: about({ asOf: '2026-10-31', source: 'Kommunens økonomisystem' }),
  title: 'Botilbud til voksne',
  years: [2025, 2026],
  expectedFrom: 2026,
  kinds: productionKinds.map((kind) => ({ ...kind })),
  figures: [
    ...inYear(2025, mio(40), mio(30), mio(10), mio(20), mio(8)),
    ...inYear(2026, mio(45), mio(28), mio(9), mio(18), mio(6)),
  ],
  goal: {
    year: 2026,
    ore: mio(50),
    permille: 500,
    isAbove: true,
    adopted: '2024-03',
    text: 'Mere end halvdelen skal være egen produktion.',
  },
  calculation: { cheaperPermille: 150, caseOre: mio(1.8), cases: 12, text: 'Kommunen regner med 15 % billigere.' },
  ...overrides,
});

/** Answers that between them have every text of the contract. */
export function fullMixes(said: About): readonly ProductionMix[] {
  const corrected = (value: number): OreCell => ore(value, { corrected: { on: '2025-12-01', was: 1 } });
  const mixWith = (cell: OreCell) => {
    const { goal, calculation } = productionMix();
    return productionMix({
      about: said,
      figures: inYear(2025, cell, cell),
      statedShares: [{ year: 2026, permille: 500, isAbove: true }],
      goal: { ...goal!, ore: cell },
      calculation: { ...calculation!, caseOre: cell },
      notes: ['En bemærkning'],
    });
  };
  return [mixWith(corrected(5)), mixWith(none('missing', 'Ikke indberettet'))];
}
