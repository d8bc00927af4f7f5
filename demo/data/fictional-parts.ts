/** What fictional plans are made of. Everything says of itself that it is invented. */
import type { About, OreCell, OreValue, SavingsArea, SavingsFigures, SavingsPlan } from '../../src/client/port.js';

type Amounts = Omit<SavingsFigures, 'period'>;
type Cells = readonly [target: OreCell | number, realised: OreCell | number, expected: OreCell | number];
type Given = Pick<SavingsPlan, 'id' | 'title' | 'areas'> &
  Partial<Omit<SavingsPlan, 'about'>> & { about?: Partial<About> };

/** Millions of kroner with two decimals at most. */
export const mio = (value: number, more: Partial<OreValue> = {}): OreValue => ({
  state: 'value',
  value: Math.round(value * 100) * 1e6,
  ...more,
});

const cellOf = (cell: OreCell | number): OreCell => (typeof cell === 'number' ? mio(cell) : cell);

/** Target, realised and expected. */
export const amounts = ([target, realised, expected]: Cells): Amounts => ({
  targetOre: cellOf(target),
  realisedOre: cellOf(realised),
  expectedOre: cellOf(expected),
});

export const in2026 = (figures: Amounts): SavingsFigures => ({ period: '2026', ...figures });
export const from2027 = (figures: Amounts): SavingsFigures => ({ period: '2027', ...figures });

/** An area with target, realised and expected in 2026. */
export const area = (id: string, name: string, cells: Cells, more: Partial<SavingsArea> = {}): SavingsArea => ({
  id,
  name,
  figures: [in2026(amounts(cells))],
  ...more,
});

/** A plan for 2026 as of 30.09.2026, unless told otherwise. */
export const fictional = ({ about, ...plan }: Given): SavingsPlan => ({
  about: {
    version: '1.0',
    audience: 'public',
    asOf: '2026-09-30',
    source: 'opdigtede tal',
    ...about,
  },
  kind: 'plan',
  savingsSign: 'positive',
  periods: [{ id: '2026', from: '2026-01', to: '2026-12' }],
  ...plan,
});
