import { expect } from 'chai';
import { fictionalPlans } from '../../../demo/data/fictional-plans.js';
import { plan as handleplan } from '../../../demo/data/handleplan-2015.js';
import {
  allInside,
  buttonOf,
  type Figure,
  inside,
  mounted,
  part,
  press,
  textOf,
  until,
  wordsOf,
} from '../../../test-support/mount.js';
import { area, mio } from '../../../test-support/savings-plan.js';
import { caughtClipboard } from '../../../test-support/taken-files.js';
import './savings-table.js';

const compared = fictionalPlans.find(({ id }) => id === 'compared')!;
const shown = (attributes = '', data = handleplan) =>
  mounted(`<pejl-savings-table ${attributes}></pejl-savings-table>`, { figure: { data } });
/** The name in the head of a row, without its signs and buttons. */
const nameIn = (head: Element) =>
  textOf([...head.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && textOf(node) !== '') ?? null);
const names = (element: Element) => allInside(element, 'tbody > tr.area > th').map(nameIn);
const column = (element: Element, position: number) =>
  allInside(element, 'tbody > tr.area').map((row) => textOf(row.children[position]!));
const heads = (element: Element) => allInside(element, 'thead th[scope="col"]').map(textOf);
const totalRow = (element: Element) => textOf(inside(element, 'tr.total'));

async function choose(element: Figure, unit: string): Promise<void> {
  const select = inside(element, 'select') as HTMLSelectElement;
  select.value = unit;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('<pejl-savings-table>, to its reader', () => {
  it('sorts by a click on a head: smallest first, largest first, as the source has it', async () => {
    const element = await shown();
    const before = names(element);
    const target = allInside(element, 'thead button')[1]!;
    await press(element, target);
    expect(column(element, 1)).to.deep.equal(['0,1', '0,3', '0,5', '0,6', '0,8', '2,2', '4,5', '5,0', '5,0', '6,0']);
    await press(element, target);
    expect(column(element, 1)[0]).to.equal('6,0');
    await press(element, target);
    expect(names(element)).to.deep.equal(before);
  });

  it('sorts by name as Danish does', async () => {
    const element = await shown();
    await press(element, buttonOf(element, 'Område'));
    expect(names(element)).to.deep.equal(names(element).toSorted(new Intl.Collator('da').compare));
    expect(names(element).slice(-2)).to.deep.equal(['Støtte eget hjem', 'Træning børn']);
  });

  it('keeps the total where it is, however the areas are sorted', async () => {
    const element = await shown();
    const total = totalRow(element);
    for (const button of allInside(element, 'thead button')) {
      await press(element, button);
      expect(totalRow(element)).to.equal(total);
      expect(inside(element, 'tr.total').parentElement?.localName).to.equal('tfoot');
    }
  });

  it('unfolds the cause of one area and folds it again', async () => {
    const element = await shown('', compared);
    const [first] = allInside(element, '.fold');
    const details = () => inside(element, '.details');
    expect(details().checkVisibility()).to.equal(false);
    await press(element, first!);
    expect(details().checkVisibility()).to.equal(true);
    expect(first!.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(details())).to.include('Forhandlingerne med to leverandører').and.to.include('15.12.2026');
    expect(allInside(element, '.details').filter((row) => row.checkVisibility()).length).to.equal(1);
    await press(element, first!);
    expect(details().checkVisibility()).to.equal(false);
  });

  it('keeps an area unfolded when the rows are sorted', async () => {
    const element = await shown('', compared);
    await press(element, allInside(element, '.fold')[0]!);
    for (let times = 0; times < 2; times += 1) await press(element, buttonOf(element, 'Område'));
    const open = allInside(element, '.details').filter((row) => row.checkVisibility());
    expect(open.map((row) => nameIn(row.previousElementSibling!.querySelector('th')!))).to.deep.equal(['Botilbud']);
    expect(textOf(open[0]!)).to.include('Forhandlingerne');
  });

  it('writes amounts in the unit that the reader chooses, everywhere', async () => {
    const element = await shown();
    await choose(element, 'tkr');
    expect(totalRow(element)).to.match(/I alt 25\.000 16\.700 17\.600 −7\.400 70,4/);
    expect(textOf(inside(element, 'caption'))).to.match(/^1\.000 kr\. /);
    expect(wordsOf(element)).to.include('17.600 af 25.000 t.kr.');
    await choose(element, 'kr');
    expect(totalRow(element)).to.match(/25\.000\.000 16\.700\.000 17\.600\.000 −7\.400\.000/);
  });

  it('takes the unit of the page until the reader chooses another', async () => {
    const element = await shown('unit="tkr"');
    expect(totalRow(element)).to.include('25.000');
    await choose(element, 'mio');
    expect(totalRow(element)).to.include('25,0');
    element.setAttribute('unit', 'kr');
    await element.updateComplete;
    expect(totalRow(element)).to.include('25,0');
  });

  it('writes thousands of millions without a decimal, asked for or not', async () => {
    const large = {
      ...handleplan,
      areas: [area('botilbud', { targetOre: mio(1234.5), expectedOre: mio(1000) })],
      total: [],
    };
    for (const attributes of ['', 'unit="mio"']) {
      const element = await shown(attributes, large);
      expect(totalRow(element)).to.include('1.235').and.to.include('1.000').and.to.not.include(',5');
      expect(textOf(inside(element, 'caption'))).to.match(/^mio\. kr\. /i);
      expect((inside(element, 'select') as HTMLSelectElement).value).to.equal('mio');
    }
  });

  it('takes a unit that there is none of as none', async () => {
    expect(totalRow(await shown('unit="dollars"'))).to.include('25,0');
  });

  it('says so when the browser does not let it copy', async () => {
    const { restore } = caughtClipboard({ isAllowed: false });
    try {
      const element = await shown();
      buttonOf(element, 'Kopiér tabel').click();
      await until(element, () => textOf(inside(element, '[role="status"]')) === 'Browseren tillod ikke at kopiere.');
    } finally {
      restore();
    }
  });
});

describe('<pejl-savings-table>, as the page asks for it', () => {
  it('has the columns asked for, in that order, and passes over what is none', async () => {
    const element = await shown('measures="status  expected nonsense target expected"');
    expect(heads(element)).to.deep.equal(['Område', 'Status', 'Forventet 2015', 'Mål 2015']);
    element.setAttribute('measures', 'nonsense');
    await element.updateComplete;
    expect(heads(element).length).to.equal(7);
  });

  it('has the total on top when asked', async () => {
    const element = await shown('total-first');
    const [first] = allInside(element, 'tbody tr');
    expect(first!.matches('.total')).to.equal(true);
    expect(allInside(element, 'tr.total').length).to.equal(1);
    await press(element, buttonOf(element, 'Område'));
    expect(allInside(element, 'tbody tr')[0]!.matches('.total')).to.equal(true);
  });

  it('leaves out lead and buttons when asked', async () => {
    const element = await shown('no-lead no-toolbar');
    expect(element.shadowRoot!.querySelector('.lead') === null && part(element, 'toolbar') === null).to.equal(true);
    expect(wordsOf(element)).not.to.include('Der forventes realiseret');
  });

  it('has the heading of the page, or one of its own', async () => {
    expect(textOf(inside(await shown(), '#heading'))).to.equal(
      'Handleplan for Handicap og Socialpsykiatri: status pr. 30.11.2015',
    );
    expect(textOf(inside(await shown('heading="Vores plan"'), '#heading'))).to.equal('Vores plan');
  });

  it('shows what moved since an earlier status, and what is not comparable', async () => {
    const element = await shown('compared-to="2026-03-31"', compared);
    expect(heads(element)).to.include('Realiseret, ændring siden 31.03.2026');
    const [homes] = allInside(element, 'tr.area');
    expect(textOf(homes!)).to.include('+3,1').and.to.include('−0,7');
    const words = wordsOf(element);
    expect(words).to.include('Nye områder siden da: Transport (ny).');
    expect(words).to.include('Udgået siden da: Mentorordning (udgået).');
    expect(words).to.include('Målet er ændret siden da for: Dagtilbud.');
  });

  it('says so when there is no earlier status to compare with', async () => {
    const element = await shown('compared-to="2015-08-31"');
    expect(wordsOf(element)).to.include('Kilden har ingen tidligere status at sammenligne med.');
  });

  it('makes room for what the page writes into it', async () => {
    const element = await mounted(
      '<pejl-savings-table><p slot="description">Se bilag 2.</p><p slot="notes">Egen note.</p></pejl-savings-table>',
      { figure: { data: handleplan } },
    );
    for (const slotted of element.children)
      expect(slotted.assignedSlot !== null && slotted.checkVisibility()).to.equal(true);
  });
});
