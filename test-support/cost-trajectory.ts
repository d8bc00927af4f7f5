import type { CostMonth, CostTrajectory, OreCell } from '../src/client/port.js';
import { about, mio } from './savings-plan.js';

const booked = (actualOre: OreCell, budgetOre: OreCell, previousOre: OreCell): Omit<CostMonth, 'month'> => ({
  actualOre,
  budgetOre,
  previousOre,
});

/** Four months of 2026: two booked, two expected; 0,5 mio. kr. over a budget of 8 mio. kr. */
export const costTrajectory = (overrides: Partial<CostTrajectory> = {}): CostTrajectory => ({
  about: about({ asOf: '2026-02-28', source: 'Kommunens økonomisystem' }),
  subject: 'area/botilbud',
  title: 'Botilbud til voksne',
  from: '2026-01',
  to: '2026-04',
  bookedTo: '2026-02',
  originalBudgetOre: mio(7.9),
  adjustedBudgetOre: mio(8),
  expectedOre: mio(8.5),
  previousEstimate: { asOf: '2026-01-31', expectedOre: mio(8.3) },
  previousOre: mio(7.6),
  months: [
    { month: '2026-01', ...booked(mio(2.1), mio(2), mio(1.9)) },
    { month: '2026-02', ...booked(mio(1.9), mio(2), mio(1.8)) },
    { month: '2026-03', expectedOre: mio(2.2), budgetOre: mio(2), previousOre: mio(1.9) },
    { month: '2026-04', expectedOre: mio(2.3), budgetOre: mio(2), previousOre: mio(2) },
  ],
  ...overrides,
});
