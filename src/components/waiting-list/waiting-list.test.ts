import { expect } from 'chai';
import { countedLists, waitingList as capacity } from '../../../demo/handlers/capacity.js';
import { list as venteliste } from '../../../demo/data/venteliste-2026.js';
import { frame } from '../../../test-support/accessibility/media.js';
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
import { reportingSource } from '../../../test-support/reporting-source.js';
import { takenFrom } from '../../../test-support/security/taken.js';
import { groupOf, waiting, waitingList } from '../../../test-support/waiting-list.js';
import { worker } from '../../../test-support/worker.js';
import type { WaitingListQuestion } from '../../client/port.js';
import '../source/source.js';
import './waiting-list.js';

const shown = (data: object, attributes = '', width = 1000) => {
  document.body.style.width = `${width}px`;
  return mounted(`<pejl-waiting-list audience="management" ${attributes}></pejl-waiting-list>`, { figure: { data } });
};
const lead = (figure: Figure) => textOf(inside(figure, '.lead'));
const number = (mark: Element, name: string) => Number(mark.getAttribute(name));
const drawn = async (data: object, width = 1000) => {
  const figure = await shown(data, '', width);
  await frame();
  await figure.updateComplete;
  return figure;
};
const tableRows = async (figure: Figure) => {
  await press(figure, buttonOf(figure, 'Vis som tabel'));
  return allInside<HTMLTableRowElement>(figure, 'table tr').map((row) => [...row.cells].map(textOf).join(' | '));
};

describe('<pejl-waiting-list>', () => {
  afterEach(() => {
    document.body.removeAttribute('style');
  });

  it('leads with courses, citizens, those without a place, half of the days, the limit, and what has moved', async () => {
    expect(lead(await shown(venteliste, 'limit-days="180"'))).to.equal(
      'Der er 49 ventende forløb (46 borgere), og 35 er uden plads af samme type. Halvdelen har ventet 104 dage eller mere. 14 har ventet over 180 dage. Siden 01.08.2026 er 21 kommet til og 17 gået fra: +4.',
    );
  });

  it('reconciles the two counts in one line: 49 − 14 = 35', async () => {
    expect(textOf(inside(await shown(venteliste), '.equation'))).to.equal(
      '49 ventende forløb (46 borgere) − 14 har plads af samme type = 35 uden plads (34 borgere)',
    );
  });

  it('has every figure in one table', async () => {
    const rows = await tableRows(await shown(venteliste, 'limit-days="180"'));
    expect(rows[0]).to.equal(
      ' | Ventende forløb | Ventende borgere | Hvorfor de venter | Dage siden afgørelsen | Siden 01.08.2026',
    );
    expect(rows.slice(2)).to.deep.equal([
      'Længerevarende botilbud, SEL § 108 | 17 | 6 | 11 | 9 | 17 | 6 | 11 | 8 | 2 | 4 | 3 | 188 | 371 | 412 | 9 | 16 | 4 | 3 | +1',
      'Midlertidigt botilbud, SEL § 107 | 14 | 5 | 9 | 6 | 14 | 5 | 9 | 6 | 1 | 3 | 4 | 96 | 228 | 241 | 3 | 13 | 7 | 6 | +1',
      'Botilbudslignende bolig, ABL § 105 | 8 | 2 | 6 | 4 | 8 | 2 | 6 | 3 | 1 | 3 | 1 | 121 | 305 | 305 | 2 | 8 | 3 | 3 | 0',
      'Aktivitets- og samværstilbud, SEL § 104 | 6 | 1 | 5 | 3 | 6 | 1 | 5 | 2 | 1 | 1 | 2 | 58 | 133 | 133 | 0 | 5 | 4 | 3 | +1',
      'Beskyttet beskæftigelse, SEL § 103 | 4 | 0 | 4 | 1 | 4 | 0 | 4 | 1 | 0 | 1 | 2 | 41 | 97 | 97 | 0 | 3 | 3 | 2 | +1',
      'I alt | 49 | 14 | 35 | 23 | 46 | 12 | 34 | 20 | 5 | 12 | 12 | 104 | 305 | 412 | 14 | 45 | 21 | 17 | +4',
    ]);
  });

  it('calls the list what the municipality calls it', async () => {
    const heading = async (attributes: string) => textOf(inside(await shown(venteliste, attributes), '#heading'));
    expect(await heading('')).to.equal('Venteliste: Handicap og psykiatri');
    expect(await heading('list-name="visitationsliste"')).to.equal('Visitationsliste: Handicap og psykiatri');
    expect(await heading('list-name="kø"')).to.equal('Venteliste: Handicap og psykiatri');
  });

  it('counts above no limit but those that the source counts from, and says which they are', async () => {
    const figure = await shown(venteliste, 'limit-days="200"');
    expect(textOf(inside(figure, '.notice'))).to.equal(
      'Kilden tæller ikke, hvem der har ventet over 200 dage. Den tæller over 90, 180 og 365 dage.',
    );
    expect(lead(figure)).not.to.include('200');
    expect(wordsOf(figure)).not.to.include('Over 200 dage');
    for (const none of ['limit-days="x"', 'limit-days="-1"', 'limit-days="1.5"'])
      expect(allInside(await shown(venteliste, none), '.notice').length).to.equal(0);
  });

  it('notes the duty to supply when the page wants it, by the law that the source names', async () => {
    expect(textOf(part(await shown(venteliste), 'notes'))).not.to.include('forsyningspligt');
    expect(textOf(part(await shown(venteliste, 'duty-note'), 'notes'))).to.include(
      'forsyningspligten, serviceloven § 4',
    );
    const { dutyBasis: _, ...unnamed } = venteliste;
    expect(textOf(part(await shown(unnamed, 'duty-note'), 'notes'))).to.include('(forsyningspligten)');
  });

  it('draws courses as long as they are many, those with a place apart', async () => {
    const figure = await drawn(venteliste);
    const lines = allInside(figure, '.line:not(.heads, .whole)');
    const bars = lines.map((line) =>
      [...line.querySelector('svg')!.querySelectorAll('rect')].map((one) => number(one, 'width')),
    );
    const perCourse = bars[0]![0]! / 11;
    [[11, 6], [9, 5], [6, 2], [5, 1], [4]].forEach((counts, index) => {
      expect(bars[index]!.length).to.equal(counts.length);
      counts.forEach((courses, position) =>
        // Those with a place begin a pixel on, so that the two are told apart.
        expect(bars[index]![position]! + position).to.be.closeTo(courses * perCourse, 0.1),
      );
    });
  });

  it('draws the days from the median to the longest on one scale', async () => {
    const figure = await drawn(venteliste);
    const places = allInside(figure, '.line circle').map((dot) => number(dot, 'cx'));
    const perDay = (places[0]! - places[4]!) / (188 - 41);
    [188, 96, 121, 58, 41, 104].forEach((days, index) =>
      expect(places[index]! - places[4]!).to.be.closeTo((days - 41) * perDay, 0.1),
    );
  });

  it('shows nothing of a split that is hidden: no length, no figure, in no file', async () => {
    const hidden = { courses: { state: 'suppressed' }, citizens: { state: 'suppressed' } } as const;
    const split = { holders: hidden, withoutPlace: hidden };
    const groups = [groupOf('a', waiting(41, 4, split)), groupOf('b', waiting(53, 6, split))];
    const whole = waiting(94, 10, {
      ...split,
      reasons: undefined as never,
      moves: undefined as never,
      byDays: undefined as never,
      temporary: undefined as never,
    });
    const bare = ({ reasons: _r, moves: _m, byDays: _b, temporary: _t, ...more }: typeof whole) => more;
    const figure = await drawn(waitingList({ groups, whole: bare(whole) }));
    const frames = allInside(figure, '.line:not(.heads) svg:first-of-type rect.unknown');
    expect(frames.length).to.equal(2);
    expect(allInside(figure, '.line:not(.heads) > :nth-child(2) .dots').length).to.equal(0);
    expect(lead(figure)).not.to.include('uden plads');
    const words = [wordsOf(figure), ...Object.values(await takenFrom(figure)).map(String)];
    for (const text of words) expect(text).not.to.match(/\b(37|47|84)\b/);
  });

  it('asks for what its attributes say; what is wrong counts as not given', async () => {
    const asked: WaitingListQuestion[] = [];
    const source = reportingSource({
      getWaitingList: (question) => {
        asked.push(question);
        return Promise.resolve(waitingList());
      },
    });
    for (const attributes of ['from="2025-11-01" to="2026-11-01" by="offerType"', 'from="2025" to="x" by="color"', ''])
      await mounted(`<pejl-source><pejl-waiting-list ${attributes}></pejl-waiting-list></pejl-source>`, {
        source: { source },
      });
    expect(asked).to.deep.equal([
      { from: '2025-11-01', to: '2026-11-01', by: 'offerType', audience: 'public' },
      { audience: 'public' },
      { audience: 'public' },
    ]);
  });

  it('knows target groups, ages, single types and earlier days in the demo without a gateway too', async () => {
    worker.use(...capacity('/pejl/demo', countedLists(venteliste)));
    const asked = async (attributes: string) => {
      const figure = await mounted(
        `<pejl-source gateway="/pejl/demo" audience="management"><pejl-waiting-list ${attributes}></pejl-waiting-list></pejl-source>`,
      );
      await until(figure, () => allInside(figure, '.lead').length > 0);
      const [, , ...rows] = await tableRows(figure);
      const courses = rows.map((row) => row.split(' | ')).map(([, all]) => Number(all));
      expect(
        courses.slice(0, -1).reduce((sum, each) => sum + each, 0),
        attributes,
      ).to.equal(courses.at(-1));
      return { rows: rows.length - 1, courses: courses.at(-1) };
    };
    expect(await asked('by="targetGroup"')).to.deep.equal({ rows: 5, courses: 49 });
    expect(await asked('by="age"')).to.deep.equal({ rows: 4, courses: 49 });
    expect(await asked('by="age" offer-type="midlertidigt"')).to.deep.equal({ rows: 4, courses: 14 });
    expect(await asked('to="2026-08-31"')).to.deep.equal({ rows: 5, courses: 45 });
  });

  it('refuses another type of offer, other groups and a later day than were asked for', async () => {
    const source = { source: reportingSource() };
    for (const attributes of ['offer-type="days"', 'by="age"', 'to="2026-10-01"', 'from="2024-11-01"']) {
      const figure = await mounted(`<pejl-source><pejl-waiting-list ${attributes}></pejl-waiting-list></pejl-source>`, {
        source,
      });
      await until(figure, () => part(figure, 'state') !== null);
      expect(textOf(inside(figure, '.state .title')), attributes).to.equal('Svaret kan ikke bruges');
    }
  });
});
