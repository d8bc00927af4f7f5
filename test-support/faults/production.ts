import { inYear, productionMix } from '../production-mix.js';
import { mio, ore } from '../savings-plan.js';
import type { Subject, Told } from './subject.js';

/** The amounts differ by name too, so that a heading with the one title and the other figures is found out. */
const amounts = new Map<string, number>();

function told(name: string): Told {
  const millions = amounts.get(name) ?? 11.1 * (amounts.size + 1);
  amounts.set(name, millions);
  const figures = inYear(2026, mio(millions), mio(30), mio(10), mio(20));
  const answer = productionMix({ title: `Produktion ${name}`, years: [2026], figures });
  return { answer, words: [`Produktion ${name}`, millions.toFixed(1).replace('.', ',')] };
}

export const production: Subject = {
  attributes: 'from="2020"',
  otherAttributes: 'from="2021"',
  // It does not name its question: what is true of it is what was asked for.
  toOther: (answer) => answer,
  told,
  notFound: 'Produktionen findes ikke',
  odd: {
    'negative amounts': { answer: productionMix({ figures: inYear(2025, mio(-3.4), mio(5)) }), words: ['−3,4'] },
    'the largest amounts that there may be': {
      answer: productionMix({ figures: inYear(2025, ore(8e12), ore(-8e12), ore(8e12)) }),
      words: ['80.000'],
    },
  },
};
