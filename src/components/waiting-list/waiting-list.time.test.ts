import { expect } from 'chai';
import { list as venteliste } from '../../../demo/data/venteliste-2026.js';
import { frame } from '../../../test-support/accessibility/media.js';
import { allInside, buttonOf, type Figure, inside, mounted, part, press, textOf } from '../../../test-support/mount.js';
import { none } from '../../../test-support/savings-plan.js';
import { takenFrom } from '../../../test-support/security/taken.js';
import { overTime, waitingList } from '../../../test-support/waiting-list.js';
import type { CountCell, NoValue } from '../../client/port.js';
import '../source/source.js';
import './waiting-list.js';

const shown = async (data: object, attributes = '') => {
  document.body.style.width = '1000px';
  const figure = await mounted(
    `<pejl-waiting-list view="time" audience="management" ${attributes}></pejl-waiting-list>`,
    { figure: { data } },
  );
  await frame();
  await figure.updateComplete;
  return figure;
};
const drawings = (figure: Figure) => allInside(figure, '.over-time svg');
const dotsOf = (drawing: Element, kind: string) =>
  [...drawing.querySelectorAll(`circle.${kind}`)].map((dot) => ({
    x: Number(dot.getAttribute('cx')),
    y: Number(dot.getAttribute('cy')),
  }));
const hidden = none('suppressed') as NoValue;
const rowsOf = (figure: Figure) =>
  allInside<HTMLTableRowElement>(figure, 'table tr').map((row) => [...row.cells].map(textOf).join(' | '));

describe('<pejl-waiting-list view="time">', () => {
  afterEach(() => {
    document.body.removeAttribute('style');
  });

  it('leads with how many wait now, and with the change since the first day that has a count', async () => {
    const lead = async (data: object) => textOf(inside(await shown(data), '.lead'));
    expect(await lead(venteliste)).to.equal(
      'Der er 49 ventende forløb (46 borgere), og 35 er uden plads af samme type. Den 01.11.2023 var der 40: +9 siden.',
    );
    const { overTime: _, ...ofOneDay } = venteliste;
    expect(await lead(ofOneDay)).not.to.include('siden');
  });

  it('has every day, every group, with and without those who hold a place, in one table', async () => {
    const figure = await shown(waitingList({ overTime: overTime() }));
    await press(figure, buttonOf(figure, 'Vis som tabel'));
    const all = 'I alt | Længerevarende botilbud | Aktivitets- og samværstilbud';
    expect(rowsOf(figure)).to.deep.equal([
      ' | Alle ventende forløb | Uden plads af samme type',
      `Opgjort | ${all} | ${all}`,
      '01.05.2025 | 16 | 9 | 7 | 12 | 6 | 6',
      `01.11.2025${' | ikke oplystIkke talt'.repeat(6)}`,
      '01.05.2026 | 18 | 11 | 7 | 13 | 7 | 6',
      '01.11.2026 | 20 | 12 | 8 | 15 | 8 | 7',
    ]);
  });

  it('draws courses on one scale, days by the calendar, and no line across a day without a count', async () => {
    const figure = await shown(
      waitingList({ overTime: overTime({ days: ['2025-05-01', '2025-11-01', '2026-10-02', '2026-11-01'] }) }),
    );
    const [whole, homes] = drawings(figure);
    const [all, without] = [dotsOf(whole!, 'all'), dotsOf(whole!, 'withoutPlace')];
    expect([all.length, without.length]).to.deep.equal([3, 3]);
    const perCourse = (without[2]!.y - all[2]!.y) / (20 - 15);
    [16, 18, 20].forEach((courses, index) => {
      expect(all[2]!.y - all[index]!.y, `${courses}`).to.be.closeTo((courses - 20) * perCourse, 0.1);
    });
    // From 1 May 2025: 519 days to 2 October 2026, and 549 to 1 November.
    expect((all[1]!.x - all[0]!.x) / (all[2]!.x - all[0]!.x)).to.be.closeTo(519 / 549, 0.001);
    expect(dotsOf(homes!, 'all').length).to.equal(3);
    const path = whole!.querySelector('path.line.all')!.getAttribute('d')!;
    expect(path.match(/M/g)?.length).to.equal(2);
    expect(getComputedStyle(whole!.querySelector('path.line.all')!).display).to.equal('inline');
  });

  it('shows a hidden count as hidden: no height, no figure, in no file, and nothing that tells it', async () => {
    const at = (cells: readonly CountCell[], index: number) => cells.with(index, hidden);
    const told = overTime();
    const data = waitingList({
      overTime: {
        ...told,
        groups: told.groups.map(({ courses, ...group }) => ({
          ...group,
          courses: { all: at(courses.all, 0), withoutPlace: at(courses.withoutPlace, 0) },
        })),
      },
    });
    const figure = await shown(data);
    const [whole, homes, days] = drawings(figure);
    expect([whole, homes, days].map((drawing) => drawing!.querySelectorAll('rect.unknown').length)).to.deep.equal([
      0, 2, 2,
    ]);
    expect(dotsOf(homes!, 'all').length).to.equal(2);
    expect(textOf(part(figure, 'legend'))).to.include('skjult');
    expect(rowsOf(figure).join('\n')).to.include('skjult');
    const csv = Object.values(await takenFrom(figure))
      .map(String)
      .find((text) => text.includes('01.05.2025;'));
    expect(csv).to.include('01.05.2025;16;skjult;skjult;12;skjult;skjult');
  });

  it('leads with no change where the count of the first day is hidden', async () => {
    const told = overTime();
    const everywhere = (courses: typeof told.whole) => ({
      ...courses,
      all: courses.all.with(0, hidden).with(2, hidden),
    });
    const data = waitingList({
      overTime: {
        ...told,
        whole: everywhere(told.whole),
        groups: told.groups.map((group) => ({ ...group, courses: everywhere(group.courses) })),
      },
    });
    expect(textOf(inside(await shown(data), '.lead'))).not.to.include('siden');
  });

  it('reads a day by the arrow keys: all first, then each group', async () => {
    const figure = await shown(venteliste);
    const drawing = part(figure, 'chart')!;
    const key = async (name: string) => {
      drawing.dispatchEvent(new KeyboardEvent('keydown', { key: name, cancelable: true }));
      await figure.updateComplete;
      return textOf(inside(figure, '.readout'));
    };
    expect(await key('ArrowRight')).to.equal(
      '01.11.2023. I alt. Alle ventende forløb: 40; Uden plads af samme type: 26',
    );
    expect(await key('ArrowRight')).to.include('01.02.2024. I alt. Alle ventende forløb: ikke oplyst');
    expect(await key('ArrowDown')).to.include('01.02.2024. Længerevarende botilbud. ');
    expect(await key('End')).to.equal(
      '01.11.2026. Længerevarende botilbud. Alle ventende forløb: 17; Uden plads af samme type: 11',
    );
    expect(await key('Escape')).to.equal('');
  });

  it('draws one type once, though it is a group of its own list', async () => {
    const { groups, ...told } = overTime();
    const data = waitingList({ offerType: { id: 'homes', name: 'Botilbud' } });
    const [homes] = data.groups;
    const of = { ...told, whole: groups[0]!.courses, groups: [groups[0]!] };
    const figure = await shown({ ...data, groups: [homes!], whole: homes!.figures, overTime: of });
    expect(drawings(figure).length).to.equal(1);
    expect(textOf(inside(figure, '.lead'))).to.include('Den 01.05.2025 var der 9: +3 siden.');
  });

  it('says that the source has one day alone, where it has', async () => {
    const figure = await shown(waitingList());
    expect(textOf(part(figure, 'notes'))).to.include('Kilden har kun tal for denne ene dag.');
    expect(drawings(figure).map((drawing) => dotsOf(drawing, 'all').length)).to.deep.equal([1, 1, 1]);
  });
});
