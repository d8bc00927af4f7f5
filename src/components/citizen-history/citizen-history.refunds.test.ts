import { expect } from 'chai';
import { history as refunded } from '../../../demo/data/sag-a7f3.js';
import { citizenHistory } from '../../../test-support/citizen-history.js';
import {
  allInside,
  buttonOf,
  type Figure,
  mounted,
  part,
  press,
  textOf,
  until,
  wordsOf,
} from '../../../test-support/mount.js';
import { none, ore } from '../../../test-support/savings-plan.js';
import type { CaseRefund, CitizenHistory } from '../../client/port.js';
import './citizen-history.js';

const given = (data: CitizenHistory, attributes = '') =>
  mounted(`<pejl-citizen-history audience="casework" ${attributes}></pejl-citizen-history>`, { figure: { data } });
const linesOf = (figure: Figure) =>
  allInside(figure, 'table[part~="refunds"] tr').map((row) => [...row.querySelectorAll('th, td')].map(textOf));
const notes = (figure: Figure) => textOf(part(figure, 'notes')).replaceAll(/\s/g, ' ');

describe('<pejl-citizen-history>', () => {
  describe('as it tells of refunds', () => {
    it('has each year gross, refunded and net, and says that it is an estimate, by which bands', async () => {
      const figure = await given(refunded);
      const lines = [
        ['År', 'Udgift, der giver refusion', 'Refusion', 'Udgift efter refusion'],
        ['2025, skøn', '637', '0', '637'],
        // 1.118.496,50 kr.; a quarter of what is above 900.000 is 54.624,13.
        ['2026, skøn', '1.118', '55', '1.064'],
      ];
      expect(linesOf(figure)).to.deep.equal(lines);
      const said = notes(figure);
      expect(said).to.include(
        'refusion i 2026 skønnes til 54.624 kr.: udgiften er 1.118.497 kr. brutto og 1.063.872 kr. netto.',
      );
      expect(said).to.include('Skønnet er ikke det, staten har udbetalt.');
      expect(said).to.include(
        '25 % over 900.000 kr., 50 % over 1.760.000 kr. og 75 % over 2.220.000 kr. (2026-priser).',
      );
      await press(figure, buttonOf(figure, 'Vis som tabel'));
      expect(linesOf(figure)).to.deep.equal(lines);
    });

    it('tells of siblings where there are any, and hides with their cost what it would tell', async () => {
      const shared = (more: Partial<CaseRefund>) =>
        given(
          citizenHistory({
            refunds: [{ year: 2025, basis: 'stated', costOre: ore(100_000_000), refundOre: ore(18_250_000), ...more }],
          }),
        );
      const known = await shared({ siblingsOre: ore(100_000_000) });
      expect(linesOf(known)[1]).to.deep.equal(['2025, kildens tal', '1.000', '1.000', '183', '818']);
      expect(notes(known)).to.include('Søskendes udgift er lagt til').and.include('refusion i 2025 er 182.500 kr.');
      expect(notes(known)).not.to.include('Skønnet');
      const unseen = await shared({ siblingsOre: none('noAccess'), refundOre: none('noAccess') });
      expect(linesOf(unseen)[1]!.slice(1)).to.deep.equal(['1.000', ...Array<string>(3).fill('ingen adgang')]);
      expect(notes(unseen)).not.to.include('refusion i 2025');
    });

    it('says nothing where the source has none, and in English where the page does', async () => {
      const silent = await given(citizenHistory());
      expect(linesOf(silent)).to.deep.equal([]);
      expect(notes(silent)).not.to.include('Refusion');
      const english = await given(refunded, 'locale="en"');
      await until(english, () => wordsOf(english).includes('Data from'));
      expect(linesOf(english)[2]![0]).to.equal('2026, estimate');
      expect(notes(english)).to.include('refund in 2026 is estimated at DKK 54,624').and.include('25% above');
    });
  });
});
