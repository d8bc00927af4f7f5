import { citizenHistory, service } from '../citizen-history.js';
import { ore } from '../savings-plan.js';
import type { Subject, Told } from './subject.js';

/** The amounts differ by name too, so that a service with the other's figures is found out. */
const kroner = new Map<string, number>();

function told(name: string): Told {
  const paid = kroner.get(name) ?? 11_100 * (kroner.size + 1);
  kroner.set(name, paid);
  const months = [{ month: '2025-02', paidOre: ore(paid * 100) }];
  const written = new Intl.NumberFormat('da-DK').format(paid);
  return {
    answer: citizenHistory({ services: [service({ name: `Ydelse ${name}`, months })] }),
    words: [`Ydelse ${name}`, `${written} kr.`],
  };
}

const paying = (value: number) =>
  citizenHistory({ services: [service({ spans: [], months: [{ month: '2025-02', paidOre: ore(value) }] })] });

export const citizens: Subject = {
  attributes: 'from="2025-01" to="2026-12"',
  otherAttributes: 'from="2025-01" to="2027-06"',
  properties: { caseRef: 'sag-1', purpose: 'sagsbehandling' },
  audience: 'casework',
  toOther: (answer) => ({ ...answer, to: '2027-06' }),
  told,
  notFound: 'Sagen findes ikke',
  odd: {
    'negative amounts': { answer: paying(-340_000), words: ['−3.400'] },
    'the largest amounts that there may be': { answer: paying(8e12), words: ['80.000'] },
  },
};
