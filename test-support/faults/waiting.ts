import { groupOf, waiting, waitingList } from '../waiting-list.js';
import type { Subject, Told } from './subject.js';

/** The counts differ by name too, so that a heading with the one title and the other figures is found out. */
const counts = new Map<string, number>();

function told(name: string): Told {
  const courses = counts.get(name) ?? 101 + 11 * counts.size;
  counts.set(name, courses);
  const figures = waiting(courses, 4);
  const answer = waitingList({ title: `Venter ${name}`, groups: [groupOf('homes', figures)], whole: figures });
  return { answer, words: [`Venter ${name}`, `${courses} ventende forløb`] };
}

const largest = waiting(1_000_000, 0);

export const waitingOf: Subject = {
  attributes: 'from="2025-11-01"',
  otherAttributes: 'from="2025-06-01"',
  toOther: (answer) => ({ ...answer, from: '2025-06-01' }),
  told,
  notFound: 'Listen findes ikke',
  odd: {
    'the largest number that there may be': {
      answer: waitingList({
        groups: [groupOf('homes', largest)],
        whole: largest,
      }),
      words: ['1.000.000 ventende forløb'],
    },
  },
};
