import { expect } from 'chai';
import { askedSource, heardEvents } from '../../../test-support/asked-source.js';
import {
  allInside,
  buttonOf,
  inside,
  mounted,
  part,
  placed,
  press,
  settled,
  textOf,
  until,
  wordsOf,
} from '../../../test-support/mount.js';
import { reportingSource } from '../../../test-support/reporting-source.js';
import { about, area, mio, none, savingsPlan } from '../../../test-support/savings-plan.js';
import { caughtClipboard } from '../../../test-support/taken-files.js';
import { ApiError } from '../../client/api-error.js';
import '../../components/savings-progress/savings-progress.js';
import '../../components/savings-table/savings-table.js';
import '../../components/source/source.js';

const table = (attributes = 'plan="handleplan-2015"') =>
  `<pejl-source><pejl-savings-table ${attributes}></pejl-savings-table></pejl-source>`;
const refusing = reportingSource({ getSavingsPlan: () => Promise.reject(new ApiError('notFound', { status: 404 })) });

describe('what a page asks of a plan', () => {
  it('reads a day that is none as not given', async () => {
    const { source, last } = askedSource();
    const figure = placed(table('plan="handleplan-2015" as-of="i går" compared-to="2015-02-31"'), {
      source: { source },
    });
    await figure.updateComplete;
    expect(last().question).to.deep.equal({ plan: 'handleplan-2015', audience: 'public' });
  });

  it('says what was asked for when there is no such plan, with its day', async () => {
    const figure = await mounted(table('plan="handleplan-2015" as-of="2015-11-30"'), { source: { source: refusing } });
    expect(textOf(part(figure, 'state')))
      .to.include('Handleplanen findes ikke')
      .and.to.include('»handleplan-2015« pr. 30.11.2015');
  });

  it('says that there is no such day where the source has one plan only', async () => {
    const figure = await mounted(table('as-of="2015-11-30"'), { source: { source: refusing } });
    expect(textOf(part(figure, 'state'))).to.include('Kilden har ingen status pr. 30.11.2015.');
  });

  it('does not send a page to its attributes when its file is not there', async () => {
    const figure = await mounted(table(''), { source: { source: refusing } });
    expect(textOf(part(figure, 'state')))
      .to.include('Tallene findes ikke')
      .and.not.to.include('attributten');
    expect(buttonOf(figure, 'Prøv igen')).to.exist;
  });

  it('tells nobody that figures are on screen when it refuses to show them', async () => {
    const heard = heardEvents();
    const made = savingsPlan({ about: about({ audience: 'management' }) });
    const source = reportingSource({ getSavingsPlan: () => Promise.resolve(made) });
    const figure = await mounted(table(), { source: { source } });
    expect(textOf(part(figure, 'state'))).to.include('Vises ikke på en offentlig side');
    expect(heard).to.deep.equal([]);
  });

  it('goes on from the figure after another try, and says that it is there', async () => {
    const { source, last } = askedSource();
    const figure = placed(table(), { source: { source } });
    await figure.updateComplete;
    last().fail('server');
    await settled(figure);
    const button = buttonOf(figure, 'Prøv igen');
    button.focus();
    await press(figure, button);
    last().answer();
    await until(figure, () => figure.shadowRoot?.activeElement?.id === 'heading');
    expect(textOf(inside(figure, '[role="status"]'))).to.equal('Tallene er hentet.');
  });
});

describe('what a plan says of itself', () => {
  const shown = (areas: Parameters<typeof savingsPlan>[0], tag = 'pejl-savings-table') =>
    mounted(`<${tag}></${tag}>`, { figure: { data: savingsPlan(areas) } });

  it('counts no area that cannot have a figure among those that lack one', async () => {
    const cannot = area('b', { targetOre: none('notApplicable'), expectedOre: none('notApplicable') });
    const figure = await shown({ areas: [area('a', { targetOre: mio(2), expectedOre: mio(2) }), cannot] });
    expect(wordsOf(figure)).to.include('Data fra 1 af 1 områder');
  });

  it('marks the part of a figure that holds in its period only', async () => {
    const half = area('a', { targetOre: mio(4), expectedOre: mio(3), oneOffExpectedOre: mio(2) });
    const figure = await shown({ areas: [half] });
    expect(allInside(figure, '.area .remark').map(textOf)).to.deep.equal(['heraf 2,0 kun i 2015']);
  });

  it('sorts by nothing when the sorted column has gone', async () => {
    const figure = await shown({
      areas: [
        area('b', { targetOre: mio(9), expectedOre: mio(1) }),
        area('a', { targetOre: mio(2), expectedOre: mio(2) }),
      ],
    });
    const names = () => allInside(figure, '.area > th').map((head) => textOf(head).charAt(0));
    const before = names();
    await press(figure, buttonOf(figure, 'Mål 2015'));
    expect(names()).not.to.deep.equal(before);
    figure.setAttribute('measures', 'expected');
    await figure.updateComplete;
    expect(names()).to.deep.equal(before);
  });

  it('is sorted on a phone by a choice, and goes back to the order of the source', async () => {
    const figure = await shown({
      areas: [
        area('b', { targetOre: mio(9), expectedOre: mio(1) }),
        area('a', { targetOre: mio(2), expectedOre: mio(2) }),
      ],
    });
    figure.style.width = '360px';
    const sorter = inside(figure, '.sorter select') as HTMLSelectElement;
    const names = () => allInside(figure, '.area > th').map((head) => textOf(head).charAt(0));
    const before = names();
    const choose = async (label: string) => {
      sorter.selectedIndex = [...sorter.options].findIndex((option) => textOf(option) === label);
      sorter.dispatchEvent(new Event('change'));
      await figure.updateComplete;
    };
    await choose('Mål 2015 ↑');
    expect(names()).to.deep.equal(before.toReversed());
    expect(textOf(inside(figure, '[role="status"]'))).to.equal('Sorteret efter Mål 2015, mindste først.');
    await choose('kildens rækkefølge');
    expect(names()).to.deep.equal(before);
  });

  it('speaks amounts with their unit as people do, whatever the period is called', async () => {
    const periods = [{ id: 'hele året', from: '2015-01', to: '2015-12' }];
    const figures = [{ period: 'hele året', targetOre: mio(5), expectedOre: mio(3) }];
    const figure = await mounted('<pejl-savings-progress unit="tkr"></pejl-savings-progress>', {
      figure: { data: savingsPlan({ periods, areas: [{ id: 'a', name: 'A', figures }] }) },
    });
    inside(figure, '.drawing').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
    await figure.updateComplete;
    expect(textOf(inside(figure, '.readout'))).to.match(/^A\. Mål 2015: 5\.000 t\.kr\.$/);
    const spoken = textOf(inside(figure, '.area .bars .spoken'));
    expect(spoken.match(/Forventet målopfyldelse/g) ?? []).to.have.length(0);
  });

  it('does not draw a small expectation like what is realised', async () => {
    const small = area('a', { targetOre: mio(100), realisedOre: mio(0), expectedOre: mio(0.4) });
    const figure = await shown({ areas: [small] }, 'pejl-savings-progress');
    expect(allInside(figure, '.area .bars rect.actual:not(.outline)')).to.deep.equal([]);
    expect(allInside(figure, '.area .bars rect.outline').length).to.equal(1);
  });

  it('shows by a stroke that less is expected than there is', async () => {
    const less = area('a', { targetOre: mio(10), realisedOre: mio(8), expectedOre: mio(6) });
    const figure = await shown({ areas: [less] }, 'pejl-savings-progress');
    expect(allInside(figure, '.area .bars path.tick').length).to.equal(1);
    expect(wordsOf(figure)).to.include('Forventet (streg), mindre end realiseret');
  });

  it('says on the button that the table is copied, until another table stands there', async () => {
    const { restore } = caughtClipboard();
    try {
      const figure = await shown({ areas: [area('a', { targetOre: mio(2), expectedOre: mio(2) })] });
      const button = buttonOf(figure, 'Kopiér tabel');
      for (const _ of [1, 2]) {
        button.click();
        await until(figure, () => textOf(button) === 'Tabellen er kopieret.');
      }
      figure.unit = 'kr';
      await figure.updateComplete;
      expect(textOf(button)).to.equal('Kopiér tabel');
    } finally {
      restore();
    }
  });
});
