import { expect } from 'chai';
import { citizenHistory, service } from '../../test-support/citizen-history.js';
import { none, ore } from '../../test-support/savings-plan.js';
import type { CitizenService, ServicePayer } from '../client/port.js';
import { type Cell, isPartial, isValue } from '../figures/cell.js';
import { toHistory } from './citizen-history.js';
import type { Payer } from './history-payers.js';

const social = { id: 'social', name: 'Socialudvalgets ramme' };
const health = { id: 'sundhed', name: 'Sundhedsudvalgets ramme' };
const furesoe = { code: '190', name: 'Furesø' };
const months = [
  { month: '2025-01', paidOre: ore(1) },
  { month: '2025-02', paidOre: ore(20) },
  { month: '2025-03', grantedOre: ore(300) },
  { month: '2025-04', expectedOre: ore(4000) },
];
const model = (...services: Partial<CitizenService>[]) =>
  toHistory(
    citizenHistory({
      from: '2025-01',
      to: '2025-06',
      services: services.map((one, index) => service({ id: `s${index}`, months, ...one })),
    }),
    'year',
  );
const paid = (...payers: ServicePayer[]): Partial<CitizenService> => ({ payers });
const nameOf = ({ frame, municipality }: Payer) => [frame?.name, municipality?.name];
const oreOf = (cell: Cell) => (isValue(cell) ? cell.value : cell.state);

describe('Who pays what of a history', () => {
  it('is each frame with its own months, which together are all of it', () => {
    const { payers, total } = model(
      paid({ from: '2025-03', frame: health }, { from: '2024-12', to: '2025-02', frame: social }),
      paid({ from: '2025-02', to: '2025-02', frame: health }),
    );
    expect(payers.map((payer) => [...nameOf(payer), oreOf(payer.amounts.cost)])).to.deep.equal([
      [social.name, undefined, 21],
      [health.name, undefined, 4320],
      [undefined, undefined, 4301],
    ]);
    expect(oreOf(total.cost)).to.equal(21 + 4320 + 4301);
    expect(payers.map(({ amounts }) => oreOf(amounts.paid))).to.deep.equal([21, 20, 1]);
  });

  it('lacks what the reader may not see in the frame that it is of, and in the total, and nowhere else', () => {
    const hidden = [
      { month: '2025-01', paidOre: none('noAccess') },
      { month: '2025-02', paidOre: ore(20) },
      { month: '2025-03', paidOre: ore(3) },
    ];
    const { payers, total } = model({
      months: hidden,
      ...paid({ from: '2025-01', to: '2025-02', frame: social }, { from: '2025-03', frame: health }),
    });
    expect(payers.map(({ amounts }) => isPartial(amounts.paid))).to.deep.equal([true, false]);
    expect(isPartial(total.paid)).to.equal(true);
  });

  it('names municipalities where they are not all the one that pays the case', () => {
    const own = model(paid({ from: '2025-01', municipality: { code: '210', name: 'Fredensborg Kommune' } }));
    expect(own.payers.map(nameOf)).to.deep.equal([[undefined, undefined]]);
    const two = model(
      paid(
        { from: '2025-01', to: '2025-02', frame: social },
        { from: '2025-03', frame: social, municipality: furesoe },
      ),
    );
    expect(two.payers.map((payer) => [...nameOf(payer), oreOf(payer.amounts.cost)])).to.deep.equal([
      [social.name, 'Fredensborg Kommune', 21],
      [social.name, furesoe.name, 4300],
    ]);
    expect(two.payerChanges.map(({ month }) => month)).to.deep.equal(['2025-03']);
  });

  it('changes where one follows on another, and not over months that nobody is told to pay for', () => {
    const changes = (...payers: ServicePayer[]) => model(paid(...payers)).payerChanges.map(({ month }) => month);
    expect(
      changes({ from: '2025-01', to: '2025-02', frame: social }, { from: '2025-03', frame: health }),
    ).to.deep.equal(['2025-03']);
    expect(
      changes({ from: '2025-01', to: '2025-02', frame: social }, { from: '2025-03', frame: social }),
    ).to.deep.equal([]);
    expect(
      changes({ from: '2025-01', to: '2025-01', frame: social }, { from: '2025-03', frame: health }),
    ).to.deep.equal([]);
  });

  it('is nobody where the source tells of none, or of none in these months', () => {
    expect(model({}).payers).to.deep.equal([]);
    expect(model({ months: [], ...paid({ from: '2025-01', frame: social }) }).payers).to.deep.equal([]);
  });
});
