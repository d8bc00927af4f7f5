import { expect } from 'chai';
import { service } from '../../test-support/citizen-history.js';
import { none, ore } from '../../test-support/savings-plan.js';
import type { CitizenService, ServiceSpan } from '../client/port.js';
import { changesIn } from './history-changes.js';

type Written = readonly [from: string, to: string | undefined, kroner: number, stage?: ServiceSpan['stage']];

const span = ([from, to, kroner, stage = 'granted']: Written): ServiceSpan => ({
  stage,
  from,
  ...(to !== undefined && { to }),
  fullYearOre: ore(kroner * 100),
});
const named = (name: string, ...spans: readonly Written[]): CitizenService =>
  service({ id: name, name, spans: spans.map(span), months: [] });

/** "A, B → C on 2026-01-01: +5", kroner a year. */
const told = (services: readonly CitizenService[]) =>
  changesIn(services, undefined, '2026-06-30').map(({ from, to, on, difference, isExpected, isAhead }) => {
    const kroner = difference.state === 'value' ? String(difference.value / 100) : difference.state;
    return `${from.join(', ')} → ${to.join(', ')} on ${on}: ${kroner}${isExpected ? ', expected' : ''}${isAhead ? ', ahead' : ''}`;
  });

describe('The changes of a history', () => {
  const cases: { name: string; services: readonly CitizenService[]; is: readonly string[] }[] = [
    {
      name: 'one service that follows on another',
      services: [named('A', ['2025-01-01', '2026-02-28', 100]), named('B', ['2026-03-01', undefined, 40])],
      is: ['A → B on 2026-03-01: -60'],
    },
    {
      name: '31 days between them, and none after 32',
      services: [
        named('A', ['2025-01-01', '2025-03-01', 100]),
        named('B', ['2025-04-01', '2025-06-01', 150]),
        named('C', ['2025-07-03', undefined, 1]),
      ],
      is: ['A → B on 2025-04-01: 50'],
    },
    {
      name: 'two that come in the place of one, at one price',
      services: [
        named('A', ['2025-01-01', '2025-03-31', 100]),
        named('B', ['2025-04-01', undefined, 70]),
        named('C', ['2025-04-15', undefined, 60]),
      ],
      is: ['A → B, C on 2025-04-01: 30'],
    },
    {
      name: 'two that give way to one',
      services: [
        named('A', ['2025-01-01', '2025-03-31', 100]),
        named('B', ['2025-01-01', '2025-04-10', 20]),
        named('C', ['2025-04-01', undefined, 90]),
      ],
      is: ['A, B → C on 2025-04-01: -30'],
    },
    {
      name: 'one that begins while another goes on, which is no change of it',
      services: [named('A', ['2025-01-01', undefined, 100]), named('B', ['2025-04-01', undefined, 90])],
      is: [],
    },
    {
      name: 'a new price of one service, granted and then expected',
      services: [
        named(
          'A',
          ['2025-01-01', '2025-12-31', 100],
          ['2026-01-01', '2026-07-31', 110],
          ['2026-08-01', undefined, 90, 'expected'],
        ),
      ],
      is: ['A → A on 2026-01-01: 10', 'A → A on 2026-08-01: -20, expected, ahead'],
    },
    {
      name: 'a new span at the same price, which is no change',
      services: [named('A', ['2025-01-01', '2025-12-31', 100], ['2026-01-01', undefined, 100])],
      is: [],
    },
    {
      name: 'spans in any order',
      services: [named('A', ['2026-01-01', undefined, 110], ['2025-01-01', '2025-12-31', 100])],
      is: ['A → A on 2026-01-01: 10'],
    },
  ];
  for (const { name, services, is } of cases)
    it(`tell ${name}`, () => {
      expect(told(services)).to.deep.equal(is);
    });

  it('say that the price is not known, rather than take it for zero', () => {
    const unknown = { ...named('B', ['2026-03-01', undefined, 0]) };
    unknown.spans = [{ stage: 'granted', from: '2026-03-01', fullYearOre: none('noAccess') }];
    expect(told([named('A', ['2025-01-01', '2026-02-28', 100]), unknown])).to.deep.equal([
      'A → B on 2026-03-01: noAccess',
    ]);
  });
});
