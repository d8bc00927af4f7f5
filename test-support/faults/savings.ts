import { area, mio, ore, savingsPlan } from '../savings-plan.js';
import type { Subject, Told } from './subject.js';

/** The amounts differ by name too, so that a table with the one title and the other figures is found out. */
const amounts = new Map<string, number>();

function told(name: string): Told {
  const millions = amounts.get(name) ?? 11.1 * (amounts.size + 1);
  amounts.set(name, millions);
  const target = mio(millions);
  const areas = [area(`område-${name}`, { targetOre: target, realisedOre: mio(1.2), expectedOre: mio(2.3) })];
  const words = [`Handleplan ${name}`, millions.toFixed(1).replace('.', ',')];
  return { answer: savingsPlan({ title: `Handleplan ${name}`, areas }), words };
}

/** What both elements of a savings plan share: they ask the same. */
export const savings: Subject = {
  attributes: 'plan="handleplan-2015"',
  otherAttributes: 'plan="handleplan-2016"',
  toOther: (answer) => ({ ...answer, id: 'handleplan-2016' }),
  told,
  notFound: 'Handleplanen findes ikke',
  odd: {
    'negative amounts': {
      answer: savingsPlan({ areas: [area('minus', { targetOre: mio(8), expectedOre: mio(-3.4) })] }),
      words: ['Minus', '−3,4'],
    },
    'the largest amounts that there may be': {
      answer: savingsPlan({ areas: [area('meget', { targetOre: ore(8e12), expectedOre: ore(8e12) })] }),
      words: ['Meget', '80.000'],
    },
  },
};
