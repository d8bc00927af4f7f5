import { expect } from 'chai';
import { longCase } from '../../demo/case-system/long-case.js';
import { citizenHistory, service } from '../../test-support/citizen-history.js';
import { about, none, ore } from '../../test-support/savings-plan.js';
import type { CitizenHistory, ServiceSpan } from '../client/port.js';
import { isValue } from '../figures/cell.js';
import { toHistories, toHistory } from './citizen-history.js';

const model = (overrides: Partial<CitizenHistory> = {}, step: 'month' | 'year' = 'month') =>
  toHistory(citizenHistory(overrides), step);
function casework(asOf?: string) {
  const { asOf: _, ...rest } = about({ audience: 'casework' });
  return { ...rest, ...(asOf !== undefined && { asOf }) };
}
const kroner = (cell: Parameters<typeof isValue>[0]) => (isValue(cell) ? cell.value / 100 : cell.state);

describe('A citizen’s history', () => {
  it('has a step for each month that it covers, or for each year, the first and the last as far as they go', () => {
    const { month, year } = toHistories(citizenHistory({ from: '2024-11', to: '2026-02' }));
    expect(month.periods.map(({ id }) => id)).to.have.length(16);
    expect(year.periods.map(({ from, to }) => `${from}/${to}`)).to.deep.equal([
      '2024-11/2024-12',
      '2025-01/2025-12',
      '2026-01/2026-02',
    ]);
    expect(year.periods.map(({ name }) => name.kind)).to.deep.equal(['months', 'year', 'months']);
  });

  it('adds its services up by step, and in all', () => {
    const months = [{ month: '2025-02', grantedOre: ore(100_00) }];
    const two = [service({ months }), service({ id: 'two', months: [{ month: '2025-03', paidOre: ore(30_00) }] })];
    const { amounts, total, services } = model({ from: '2025-01', to: '2025-03', services: two });
    expect(amounts.map(({ cost }) => kroner(cost))).to.deep.equal(['notApplicable', 100, 30]);
    expect(kroner(total.cost)).to.equal(130);
    expect(services.map((one) => one.amounts.map(({ cost }) => kroner(cost)))).to.deep.equal([
      ['notApplicable', 100, 'notApplicable'],
      ['notApplicable', 'notApplicable', 30],
    ]);
  });

  it('joins months that follow on one another to one stretch of payment, whatever their order; zero is no payment', () => {
    const paid = (month: string, value = 5) => ({ month, paidOre: ore(value) });
    const months = [paid('2025-05'), paid('2025-02'), paid('2025-01'), paid('2025-04', 0), paid('2025-06')];
    expect(model({ services: [service({ months })] }).services[0]!.paid).to.deep.equal([
      { from: '2025-01', to: '2025-02' },
      { from: '2025-05', to: '2025-06' },
    ]);
  });

  it('goes on with the sum so far until a part of it is not known', () => {
    const months = [
      { month: '2025-01', paidOre: ore(10) },
      { month: '2025-03', grantedOre: ore(20), paidOre: none('missing') },
      { month: '2025-04', paidOre: none('noAccess') },
      { month: '2025-05', paidOre: ore(5) },
    ] as const;
    const { sums, areSumsWhole } = model({ services: [service({ months: [...months] })] });
    expect(areSumsWhole).to.equal(false);
    expect(sums).to.deep.equal([
      { month: '2025-01', sum: 10, isPaid: true },
      { month: '2025-03', sum: 30, isPaid: false },
    ]);
  });

  it('begins no sum with an amount that lacks a part', () => {
    const months = [{ month: '2025-01', paidOre: ore(10, { partial: { got: 1, of: 2 } }) }];
    expect(model({ services: [service({ months })] }))
      .to.include({ areSumsWhole: false })
      .and.have.deep.property('sums', []);
  });

  describe('shows the price of the span', () => {
    const at = (from: string, to: string | undefined, stage: ServiceSpan['stage'] = 'granted'): ServiceSpan => ({
      stage,
      from,
      ...(to && { to }),
    });
    const cases: { name: string; spans: ServiceSpan[]; asOf?: string; is: string | undefined }[] = [
      { name: 'in force', spans: [at('2025-01-01', '2025-06-30'), at('2025-07-01', undefined)], is: '2025-07-01' },
      {
        name: 'that is granted before one that is expected',
        spans: [at('2025-02-01', undefined, 'expected'), at('2025-03-01', undefined)],
        is: '2025-03-01',
      },
      {
        name: 'that comes next, where none is in force',
        spans: [at('2025-01-01', '2025-02-01'), at('2026-03-01', undefined), at('2026-01-01', '2026-02-01')],
        is: '2026-01-01',
      },
      {
        name: 'that was last, where all are over',
        spans: [at('2025-03-01', '2025-04-01'), at('2025-01-01', '2025-02-01')],
        is: '2025-03-01',
      },
      {
        name: 'that is in force on its last day',
        spans: [at('2025-01-01', '2025-11-30'), at('2025-12-01', undefined)],
        is: '2025-01-01',
      },
      { name: 'that there is none of', spans: [], is: undefined },
    ];
    for (const { name, spans, is } of cases)
      it(name, () => {
        const { services } = model({ about: casework('2025-11-30'), services: [service({ spans })] });
        expect(services[0]!.priced?.from).to.equal(is);
      });
  });

  it('names the municipalities only where they are not one', () => {
    const [one, other] = [
      { code: '210', name: 'Fredensborg' },
      { code: '190', name: 'Furesø' },
    ];
    expect(model({ paying: one, acting: one, residence: one }).municipalities).to.deep.equal([]);
    expect(model({ paying: one, acting: one, residence: other }).municipalities.map(([role]) => role)).to.deep.equal([
      'paying',
      'acting',
      'residence',
    ]);
  });

  it('lists the grants whose payment nobody has told', () => {
    expect(model().unbilled).to.deep.equal([{ service: 'Midlertidigt botilbud', month: '2025-03' }]);
  });

  it('is before refund unless it says otherwise', () => {
    const { refund: _, ...silent } = citizenHistory();
    expect(toHistory(silent, 'month').refund).to.equal('gross');
    expect(model({ refund: 'net' }).refund).to.equal('net');
  });

  it('is told in thousands while they have four digits, so that a small service is not nothing', () => {
    const of = (value: number) =>
      model({ services: [service({ spans: [], months: [{ month: '2025-02', paidOre: ore(value) }] })] }).unit;
    expect([9_999_00, 10_000_00, 9_999_000_00, 10_000_000_00].map(of)).to.deep.equal(['kr', 'tkr', 'tkr', 'mio']);
  });

  it('comes to what a case worker would reckon of eight years', () => {
    const { amounts, lead, changes } = toHistory(longCase, 'year');
    expect(amounts.map(({ cost }) => Math.round(Number(kroner(cost)) / 1000))).to.deep.equal([
      96, 243, 464, 851, 1077, 1007, 1077, 1069,
    ]);
    expect([lead.year.name, lead.next?.name].map((name) => name?.kind === 'year' && name.year)).to.deep.equal([
      2026, 2027,
    ]);
    expect(changes.map(({ difference }) => kroner(difference))).to.deep.equal([368_000, 664_000, -121_000, 93_000]);
  });
});

describe('What a history leads with', () => {
  const months = [
    { month: '2025-11', paidOre: ore(1_00) },
    { month: '2025-12', paidOre: ore(2_00) },
    { month: '2026-01', grantedOre: ore(4_00) },
    { month: '2026-02', expectedOre: ore(8_00) },
  ];
  const leadOf = (asOf?: string, more: Partial<CitizenHistory> = {}) =>
    model({ from: '2025-11', to: '2026-02', about: casework(asOf), services: [service({ months })], ...more }).lead;

  it('is the year of the status, and the next where there is anything of it', () => {
    const { paid, year, next } = leadOf('2025-12-31');
    expect([paid, year.cost].map(kroner)).to.deep.equal([3, 3]);
    expect(year.isPaid).to.equal(true);
    expect(next && [next.cost, next.unpaid, next.expected].map(kroner)).to.deep.equal([12, 4, 8]);
    expect(year.name).to.deep.equal({ kind: 'months', from: '2025-11', to: '2025-12' });
  });

  it('is the last year there is where the status is later, or none is told, and the first where it is earlier', () => {
    for (const asOf of ['2027-05-31', undefined]) {
      const { year, next } = leadOf(asOf);
      expect([kroner(year.cost), year.isPaid, next]).to.deep.equal([12, false, undefined]);
    }
    expect(kroner(leadOf('2020-01-01').year.cost)).to.equal(3);
  });
});
