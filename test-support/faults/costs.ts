import { costTrajectory } from '../cost-trajectory.js';
import { mio, ore } from '../savings-plan.js';
import type { Subject, Told } from './subject.js';

/** The amounts differ by name too, so that a lead with the one title and the other figures is found out. */
const amounts = new Map<string, number>();

function told(name: string): Told {
  const millions = amounts.get(name) ?? 11.1 * (amounts.size + 1);
  amounts.set(name, millions);
  const months = [
    { month: '2026-01', actualOre: mio(millions), budgetOre: mio(5) },
    { month: '2026-02', actualOre: mio(1.2), budgetOre: mio(5) },
  ];
  const { adjustedBudgetOre: _, expectedOre: __, ...rest } = costTrajectory({ title: `Udgift ${name}`, months });
  return { answer: rest, words: [`Udgift ${name}`, millions.toFixed(1).replace('.', ',')] };
}

export const costs: Subject = {
  attributes: 'subject="area/botilbud"',
  otherAttributes: 'subject="area/andet"',
  toOther: (answer) => ({ ...answer, subject: 'area/andet' }),
  told,
  notFound: 'Udgiften findes ikke',
  odd: {
    'negative amounts': {
      answer: costTrajectory({ months: [{ month: '2026-01', actualOre: mio(-3.4) }] }),
      words: ['−3,4'],
    },
    'the largest amounts that there may be': {
      answer: costTrajectory({ months: [{ month: '2026-01', actualOre: ore(8e12), budgetOre: ore(-8e12) }] }),
      words: ['80.000'],
    },
  },
};
