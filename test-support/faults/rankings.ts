import { unit, unitRanking } from '../cost-ranking.js';
import { mio, ore } from '../savings-plan.js';
import type { Subject, Told } from './subject.js';

/** The amounts differ by name too, so that a pseudonym with the other figures is found out. */
const amounts = new Map<string, number>();

const inOneYear = (...units: ReturnType<typeof unit>[]) => unitRanking({ years: [{ year: 2014, units }] });

function told(name: string): Told {
  const millions = amounts.get(name) ?? 11.1 * (amounts.size + 1);
  amounts.set(name, millions);
  return {
    answer: inOneYear(unit(`F ${name}`, mio(millions), mio(millions)), unit('F-2', mio(1))),
    words: [`F ${name}`, millions.toFixed(1).replace('.', ',')],
  };
}

export const rankings: Subject = {
  attributes: 'unit-of="families"',
  otherAttributes: 'unit-of="couples"',
  audience: 'management',
  toOther: (answer) => ({ ...answer, unitOf: 'couples' }),
  told,
  notFound: 'Rangfølgen findes ikke',
  odd: {
    'negative amounts': { answer: inOneYear(unit('F-1', mio(5)), unit('F-2', mio(-3.4))), words: ['−3,4'] },
    'the largest amounts that there may be': {
      answer: inOneYear(unit('F-1', ore(8e12)), unit('F-2', ore(-8e12))),
      words: ['80.000'],
    },
  },
};
