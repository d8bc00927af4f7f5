import { expect } from 'chai';
import { list as venteliste } from '../../../demo/data/venteliste-2026.js';
import { frame } from '../../../test-support/accessibility/media.js';
import { allInside, type Figure, inside, mounted, part, placed, textOf, wordsOf } from '../../../test-support/mount.js';
import { reportingSource } from '../../../test-support/reporting-source.js';
import { none } from '../../../test-support/savings-plan.js';
import { overTime, waitingList } from '../../../test-support/waiting-list.js';
import type { NoValue } from '../../client/port.js';
import '../source/source.js';
import './waiting-list.js';

const shown = async (data: object, attributes = '') => {
  const figure = await mounted(`<pejl-waiting-list compact audience="management" ${attributes}></pejl-waiting-list>`, {
    figure: { data },
  });
  await frame();
  return figure;
};
const sizeOf = (figure: Figure) => {
  const { width, height } = inside(figure, '.compact').getBoundingClientRect();
  return [width, height];
};
const hidden = none('suppressed') as NoValue;

describe('<pejl-waiting-list compact>', () => {
  it('is a tile of the one number, its change, the part without a place, and the day', async () => {
    const figure = await shown(venteliste);
    const lines = allInside(figure, '.tile > p').map(textOf);
    expect(lines).to.deep.equal([
      '49 ventende forløb',
      'Ændring siden 01.08.2026: +4',
      'Uden plads af samme type: 35',
      'Opgjort pr. 01.11.2026',
    ]);
    expect(textOf(inside(figure, '#heading'))).to.equal('Venteliste: Handicap og psykiatri');
    expect(allInside(figure, 'button').length).to.equal(0);
    expect(part(figure, 'choices')).to.equal(null);
  });

  it('has the values of its line in a table beside it', async () => {
    const figure = await shown(waitingList({ overTime: overTime() }));
    const cells = allInside<HTMLTableRowElement>(figure, 'tbody tr').map((row) => [...row.cells].map(textOf).join(' '));
    expect(cells.slice(0, 4)).to.deep.equal([
      '01.05.2025 16 12',
      '01.11.2025 ikke oplystIkke talt ikke oplystIkke talt',
      '01.05.2026 18 13',
      '01.11.2026 20 15',
    ]);
    expect(inside(figure, '.spark').getAttribute('aria-hidden')).to.equal('true');
  });

  it('takes 320 × 200 px at most, as it does before its figures come, and less where there is less', async () => {
    expect(sizeOf(await shown(venteliste))).to.deep.equal([320, 200]);
    expect(sizeOf(await shown(venteliste, 'list-name="visitationsliste"'))).to.deep.equal([320, 200]);
    const source = { source: reportingSource({ getWaitingList: () => new Promise(() => undefined) }) };
    const loading = placed('<pejl-source><pejl-waiting-list compact></pejl-waiting-list></pejl-source>', { source });
    await loading.updateComplete;
    expect(sizeOf(loading)).to.deep.equal([320, 200]);
    document.body.style.width = '250px';
    expect(sizeOf(await shown(venteliste))[0]).to.be.at.most(250);
    document.body.removeAttribute('style');
  });

  it('says of a hidden number that it is hidden, and draws no height of it', async () => {
    const told = overTime();
    const hiddenAt = (courses: typeof told.whole) => ({
      all: courses.all.with(0, hidden),
      withoutPlace: courses.withoutPlace,
    });
    const data = waitingList({
      overTime: {
        ...told,
        whole: hiddenAt(told.whole),
        groups: told.groups.map((group) => ({ ...group, courses: hiddenAt(group.courses) })),
      },
    });
    const moves = { before: hidden, entered: hidden, left: hidden };
    const groups = data.groups.map((group) => ({ ...group, figures: { ...group.figures, moves } }));
    const figure = await shown({ ...data, groups, whole: { ...data.whole, moves } });
    expect(wordsOf(figure)).to.match(/Ændring siden 01\.11\.2025: skjult/);
    expect(allInside(figure, '.spark .unknown').length).to.equal(1);
  });
});
