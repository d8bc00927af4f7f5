import { expect } from 'chai';
import { citizenHistory } from '../../test-support/citizen-history.js';
import type { Goal } from '../client/port.js';
import { goalsOf } from './history-goals.js';

const steps = ['let', 'moderat', 'svær'].map((name, index) => ({ id: String(index), name }));
const followUp = (on: string, step?: string) => ({
  on,
  outcome: { state: 'value', text: 'I gang' } as const,
  ...(step !== undefined && { step }),
});
const goal = (more: Partial<Goal>): Goal => ({ id: 'bolig', text: { state: 'value', text: 'Egen bolig' }, ...more });
const effectOf = (more: Partial<Goal>) => goalsOf(citizenHistory({ goals: [goal(more)] }))[0]!.effect;

describe('The goals of a history', () => {
  it('have their follow-ups from the first day to the last, and the names of their services', () => {
    const followUps = [followUp('2025-06-01', '2'), followUp('2025-02-01')];
    const [found] = goalsOf(
      citizenHistory({ goals: [goal({ followUps, scale: { steps }, services: ['botilbud-107'] })] }),
    );
    expect(found!.points.map(({ on, step }) => [on, step])).to.deep.equal([
      ['2025-02-01', undefined],
      ['2025-06-01', 'svær'],
    ]);
    expect(found!.services).to.deep.equal(['Midlertidigt botilbud']);
  });

  const from2to0 = [followUp('2025-06-01', '0'), followUp('2025-02-01', '2')];
  const cases = [
    { name: 'better where the source says so', better: 'first', followUps: from2to0, is: 'better' },
    { name: 'worse where the other end is the better', better: 'last', followUps: from2to0, is: 'worse' },
    { name: 'not judged where the source does not say', followUps: from2to0, is: undefined },
    {
      name: 'the same where it comes back to where it was',
      better: 'first',
      followUps: [followUp('2025-01-01', '1'), followUp('2025-02-01', '2'), followUp('2025-03-01', '1')],
      is: 'same',
    },
  ] as const;
  for (const { name, followUps, is, ...scale } of cases)
    it(`are ${name}, from the first step to the last`, () => {
      expect(effectOf({ followUps: [...followUps], scale: { steps, ...scale } })?.is).to.equal(is);
    });

  it('have no effect by one step alone, or by words', () => {
    expect(effectOf({ scale: { steps }, followUps: [followUp('2025-01-01', '1'), followUp('2025-02-01')] })).to.equal(
      undefined,
    );
    expect(effectOf({ followUps: [followUp('2025-01-01'), followUp('2025-02-01')] })).to.equal(undefined);
  });
});
