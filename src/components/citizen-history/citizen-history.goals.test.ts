import { expect } from 'chai';
import { history as moved } from '../../../demo/data/sag-a7f3.js';
import { history as net } from '../../../demo/data/sag-c41e.js';
import { history as framed } from '../../../demo/data/sag-e90d.js';
import { citizenHistory } from '../../../test-support/citizen-history.js';
import {
  allInside,
  buttonOf,
  type Figure,
  inside,
  mounted,
  part,
  press,
  textOf,
  wordsOf,
} from '../../../test-support/mount.js';
import type { CitizenHistory } from '../../client/port.js';
import './citizen-history.js';

const given = (data: CitizenHistory) =>
  mounted('<pejl-citizen-history audience="casework"></pejl-citizen-history>', { figure: { data } });
const count = (figure: Figure, selector: string) => allInside(figure, selector).length;

describe('<pejl-citizen-history>', () => {
  describe('as it tells of goals', () => {
    const goalRows = (figure: Figure) => allInside(figure, 'table.goals tbody tr').map(textOf);

    it('has each goal in the words of the source, how it went, and what the reader may not see as that', async () => {
      const figure = await given(moved);
      const [home, work, network, secret] = goalRows(figure);
      expect(home).to.include('Flytte i egen bolig').and.include('Støttebehov: fra 3, svær til 1, let, fremgang');
      expect(work).to.include('14.01.2026: To dage').and.include('03.06.2026: ingen adgang');
      expect(network).to.include('endnu ikke fulgt op').and.include('næste 15.11.2026');
      expect(secret!.trim()).to.equal('ingen adgang');
      await press(figure, buttonOf(figure, 'Vis som tabel'));
      expect(goalRows(figure)[0]).to.include('20.10.2025: I gang, 3, svær');
    });

    it('masks what looks like a personal number, and takes no text for mark-up', async () => {
      const text = ['Bo med 010203', '1234 <b>snart</b>'].join('-');
      const figure = await given(citizenHistory({ goals: [{ id: 'a', text: { state: 'value', text } }] }));
      expect(goalRows(figure)[0]).to.include('Bo med xxxxxx-xxxx <b>snart</b>');
      expect(count(figure, 'table.goals b')).to.equal(0);
    });

    it('is read by the arrows after the services', async () => {
      const figure = await given(moved);
      const drawing = part(figure, 'chart')!;
      drawing.focus();
      const go = (key: string) => drawing.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      for (let times = 0; times < 9; times += 1) go('ArrowDown');
      for (let times = 0; times < 3; times += 1) go('ArrowRight');
      await figure.updateComplete;
      expect(textOf(inside(figure, '.readout'))).to.include('Flytte i egen bolig og klare hverdagen med støtte: ');
      expect(count(figure, 'table.goals .walked')).to.equal(1);
      go('Home');
      await figure.updateComplete;
      expect(textOf(inside(figure, '.readout'))).to.match(/hverdagen med støtte: ingen opfølgning$/);
    });

    it('has no table of goals where the source has none', async () => {
      expect(count(await given(net), 'table.goals')).to.equal(0);
    });
  });

  describe('as it says who pays', () => {
    const payerRows = (figure: Figure) => allInside(figure, 'table[part~="payers"] :is(tr.area, tr.total)').map(textOf);

    it('has what each frame pays of the total, as a figure and as a table', async () => {
      const figure = await given(framed);
      const rows = payerRows(figure);
      expect(rows.map((row) => /^[^\d–]*/.exec(row)![0].trim())).to.deep.equal([
        'Socialudvalgets ramme',
        'Sundhedsudvalgets ramme',
        'Ramme ikke oplyst',
        'I alt',
      ]);
      expect(rows.at(-1)).to.include('delsum, 25 af 26');
      expect(count(figure, 'table.services path.tick')).to.equal(1);
      expect(textOf(inside(figure, 'table.services tbody tr'))).to.include(
        'Socialudvalgets ramme, derefter Sundhedsudvalgets ramme',
      );
      expect(textOf(part(figure, 'notes'))).to.include(
        'Fra juli 2026 betales Botilbudslignende tilbud af Sundhedsudvalgets ramme, før af Socialudvalgets ramme.',
      );
      await press(figure, buttonOf(figure, 'Vis som tabel'));
      expect(payerRows(figure)).to.deep.equal(rows);
    });

    it('says nothing of it where the source does not', async () => {
      const figure = await given(moved);
      expect(payerRows(figure)).to.deep.equal([]);
      expect(wordsOf(figure).toLowerCase()).not.to.include('ramme');
    });
  });
});
