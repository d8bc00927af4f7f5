/** A savings plan that has every field of the contract somewhere, so that each can be given another text. */
import type { Explanation, OreCell, SavingsFigures, SavingsPlan } from '../../src/client/port.js';
import { about, area, mio, none } from '../savings-plan.js';

const corrected = { on: '2026-10-12', was: 210_000_000 };
const rich = (millions: number): OreCell =>
  mio(millions, { low: 1, high: 9e9, preliminary: true, partial: { got: 1, of: 2 }, corrected });
const why = (state: 'missing' | 'notYet'): OreCell => none(state, `Forklaring på ${state}`);

const figuresOf = (period: string, cell: (millions: number) => OreCell): SavingsFigures => ({
  period,
  targetOre: cell(5),
  realisedOre: cell(3),
  expectedOre: cell(4),
  oneOffRealisedOre: cell(1),
  oneOffExpectedOre: cell(2),
});
const withValues = (period: string) => figuresOf(period, rich);
const withReasons = (period: string) => figuresOf(period, () => why('missing'));

const explanation: Required<Explanation> = {
  cause: 'Forhandlingerne er ikke afsluttet.',
  remedy: 'De dyreste aftaler genforhandles.',
  responsible: 'Indkøbsteamet (opdigtet)',
  due: '2026-12-15',
};

export const fullPlan: SavingsPlan = {
  about: about({
    source: 'opdigtede tal',
    sourceLink: 'https://kommune.example/sag',
    asOf: '2026-09-30',
    priceLevel: { basis: 'fixed', year: 2026 },
    preliminary: true,
    corrected: { on: '2026-10-12', note: 'Dagtilbud manglede.' },
    definitions: [{ term: 'Mål', text: 'Hvad planen skal spare.' }],
  }),
  id: 'full-plan',
  kind: 'plan',
  title: 'Opdigtet plan med alle felter',
  adopted: '2026-01-28',
  savingsSign: 'positive',
  statusRule: { onTargetPercent: 100, nearPercent: 90, smallShortfallOre: 30_000_000 },
  explanation,
  overlaps: [{ with: 'en anden plan', areas: ['homes'], note: 'Det er ikke gennemgået.' }],
  notes: ['Alle beløb er skøn.'],
  footnotes: [{ id: 'once', text: 'Kun i 2026.' }],
  periods: [
    { id: '2026', from: '2026-01', to: '2026-12', effect: 'firstYear' },
    { id: '2027', from: '2027-01', to: '2027-12', effect: 'fullYear' },
  ],
  areas: [
    area(
      'homes',
      {},
      { footnotes: ['once'], explanation, figures: [withValues('2026'), figuresOf('2027', () => why('notYet'))] },
    ),
    area('day', {}, { figures: [figuresOf('2026', (millions) => mio(millions)), withReasons('2027')] }),
    area('help', {}, { figures: [withReasons('2026'), withValues('2027')] }),
    area('new', {}, { figures: [figuresOf('2026', (millions) => mio(millions - 2))] }),
  ],
  total: [withValues('2026'), withReasons('2027')],
  comparedTo: {
    asOf: '2026-03-31',
    priceLevel: { basis: 'fixed', year: 2026 },
    areas: [
      area('homes', {}, { figures: [withValues('2026'), withReasons('2027')] }),
      area('day', {}, { figures: [figuresOf('2026', (millions) => mio(millions + 1))] }),
      area('gone', {}, { figures: [withValues('2026')] }),
    ],
    total: [withValues('2026'), withReasons('2027')],
  },
};
