import { expect } from 'chai';
import { places as pladser } from '../../../demo/data/pladser-2026.js';
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
import { figures, offer, places, placesOfOne } from '../../../test-support/places.js';
import { reportingSource } from '../../../test-support/reporting-source.js';
import { none } from '../../../test-support/savings-plan.js';
import { takenFrom } from '../../../test-support/security/taken.js';
import { count } from '../../../test-support/waiting-list.js';
import type { PlacesQuestion } from '../../client/port.js';
import '../source/source.js';
import './places.js';

const shown = (data: object, attributes = '', width = 1000) => {
  document.body.style.width = `${width}px`;
  return mounted(`<pejl-places audience="management" ${attributes}></pejl-places>`, { figure: { data } });
};
const lead = (figure: Figure) => textOf(inside(figure, '.lead'));
const tableRows = async (figure: Figure) => {
  await press(figure, buttonOf(figure, 'Vis som tabel'));
  return allInside<HTMLTableRowElement>(figure, 'table tr').map((row) => [...row.cells].map(textOf).join(' | '));
};
const drawn = async (data: object, width = 1000) => {
  const figure = await shown(data, '', width);
  await frame();
  await figure.updateComplete;
  return figure;
};
const widths = (line: Element) =>
  [...line.querySelectorAll('svg rect')].map((rect) => Number(rect.getAttribute('width')));
const lineOf = (figure: Figure, name: string, position = 0) =>
  allInside(figure, '.line').filter((line) => textOf(line.querySelector('.name')).startsWith(name))[position]!;

describe('<pejl-places>', () => {
  afterEach(() => {
    document.body.removeAttribute('style');
  });

  it('leads with what is free, how full it is, what is bought, and where most is free: homes and days apart', async () => {
    expect(lead(await shown(pladser))).to.equal(
      '9 af 104 pladser i botilbud er ledige, og 4 er reserveret; belægningen er 87,5 %. Egne borgere bruger 145, heraf 70 købt hos andre. 9 af 100 pladser i dagtilbud er ledige, og 2 er reserveret; belægningen er 89,0 %. Egne borgere bruger 111, heraf 31 købt hos andre. Flest ledige: Åhuset (4), Fyrtårnet (3) og Værkstedet (3).',
    );
  });

  it('has every figure in one table: types, their offers, and the total of each kind', async () => {
    const rows = await tableRows(await shown(pladser));
    expect(rows[0]).to.equal(' | Pladser | Optaget af | Ledige pladser | Egne borgeres pladser');
    expect(rows.slice(2)).to.deep.equal([
      'Længerevarende botilbud, SEL § 108 | 56 | 51 | 2 | 3 | 91,1 | 40 | 11 | 1 | 2 | 0 | 0 | –ikke relevant | 19 | 7 | 12 | 78',
      ...[
        'Engen, Længerevarende botilbud | 24 | 21 | 1 | 2 | 87,5 | 17 | 4 | 0 | 2 | 0 | 0 | 2 fra 01.01.2027',
        'Skovbo, Længerevarende botilbud | 18 | 16 | 1 | 1 | 88,9 | 11 | 5 | 1 | 0 | 0 | 0 | 1 fra 01.12.2026',
        'Havblik, Længerevarende botilbud | 14 | 14 | 0 | 0 | 100,0 | 12 | 2 | 0 | 0 | 0 | 0 | ingen',
      ].map(ofOffer),
      'Midlertidigt botilbud, SEL § 107 | 28 | 22 | 1 | 5 | 78,6 | 18 | 4 | 3 | 0 | 2 | 0 | –ikke relevant | 9 | 3 | 14 | 44',
      ...[
        'Broen, Midlertidigt botilbud | 12 | 9 | 1 | 2 | 75,0 | 8 | 1 | 1 | 0 | 1 | 0 | 1 fra 15.12.2026',
        'Fyrtårnet, Midlertidigt botilbud | 16 | 13 | 0 | 3 | 81,3 | 10 | 3 | 2 | 0 | 1 | 0 | ingen',
      ].map(ofOffer),
      'Botilbudslignende bolig, ABL § 105 | 20 | 18 | 1 | 1 | 90,0 | 17 | 1 | 0 | 0 | 1 | 0 | –ikke relevant | 4 | 0 | 2 | 23',
      ofOffer('Kvarterhusene, Botilbudslignende bolig | 20 | 18 | 1 | 1 | 90,0 | 17 | 1 | 0 | 0 | 1 | 0 | ingen'),
      'Alle botilbud | 104 | 91 | 4 | 9 | 87,5 | 75 | 16 | 4 | 2 | 3 | 0 | –ikke relevant | 32 | 10 | 28 | 145',
      'Aktivitets- og samværstilbud, SEL § 104 | 66 | 58 | 2 | 6 | 87,9 | 51 | 7 | 5 | 1 | 0 | 0 | –ikke relevant | 12 | 4 | 6 | 73',
      ...[
        'Åhuset, Aktivitets- og samværstilbud | 40 | 36 | 0 | 4 | 90,0 | 31 | 5 | 4 | 0 | 0 | 0 | ingen',
        'Kulturhuset, Aktivitets- og samværstilbud | 26 | 22 | 2 | 2 | 84,6 | 20 | 2 | 1 | 1 | 0 | 0 | 1 fra 01.12.2026, 1 fra 01.02.2027',
      ].map(ofOffer),
      'Beskyttet beskæftigelse, SEL § 103 | 34 | 31 | 0 | 3 | 91,2 | 29 | 2 | 2 | 0 | 0 | 1 | –ikke relevant | 5 | 1 | 3 | 38',
      ofOffer(
        'Værkstedet, Beskyttet beskæftigelse | 34 | 31 | 0 | 3 | 91,2 | 29 | 2 | 2 | 0 | 0 | 1 | 1 fra 01.12.2026',
      ),
      'Alle dagtilbud | 100 | 89 | 2 | 9 | 89,0 | 80 | 9 | 7 | 1 | 0 | 1 | –ikke relevant | 17 | 5 | 9 | 111',
    ]);
  });

  it('keeps its sums beneath the offers when a reader sorts, and never adds the two kinds', async () => {
    const figure = await shown(pladser);
    await press(figure, buttonOf(figure, 'Vis som tabel'));
    await press(figure, buttonOf(figure, 'Ledige'));
    const names = allInside<HTMLTableRowElement>(figure, 'tbody tr').map((row) => textOf(row.cells[0]!));
    expect(names.slice(0, 2)).to.deep.equal(['Havblik, Længerevarende botilbud', 'Skovbo, Længerevarende botilbud']);
    expect(names.slice(9)).to.deep.equal([
      'Længerevarende botilbud, SEL § 108',
      'Midlertidigt botilbud, SEL § 107',
      'Botilbudslignende bolig, ABL § 105',
      'Alle botilbud',
      'Aktivitets- og samværstilbud, SEL § 104',
      'Beskyttet beskæftigelse, SEL § 103',
      'Alle dagtilbud',
    ]);
    expect(wordsOf(figure)).not.to.match(/\b(204|180|256)\b/);
  });

  it('draws places as long as they are many: own citizens, others and reserved ones within the frame of all', async () => {
    const figure = await drawn(pladser);
    const perPlace = (widths(lineOf(figure, 'Aktivitets')).at(-1)! + 1.5) / 66;
    for (const [name, all, own] of [
      ['Længerevarende', 56, 40],
      ['Engen', 24, 17],
      ['Havblik', 14, 12],
    ] as const) {
      const some = widths(lineOf(figure, name));
      expect(some[0], name).to.be.closeTo(own * perPlace, 0.1);
      expect(some.at(-1)! + 1.5, name).to.be.closeTo(all * perPlace, 0.1);
    }
    const used = widths(lineOf(figure, 'Længerevarende', 1));
    expect(used.length).to.equal(4);
    [40, 19, 7, 12].forEach((number, index) =>
      expect((used[index]! + 1) / number).to.be.closeTo((used[0]! + 1) / 40, 0.05),
    );
  });

  it('shows nothing of what is hidden: no length, no share, no order, in no file', async () => {
    const hidden = none('suppressed');
    const few = (all: number, free: number) => {
      const own = { occupied: hidden, free: hidden, ownCitizens: hidden, outOfTown: hidden };
      const { whyFree: _, ...told } = figures(all, 0, free, own);
      return told;
    };
    const figure = await drawn(
      placesOfOne(figures(257, 0, 58), {
        offers: [offer('a', few(137, 23)), offer('b', few(120, 35))].map(({ expectedFree: _, ...own }) => own),
      }),
    );
    for (const name of ['Tilbud a', 'Tilbud b']) {
      const rects = [...lineOf(figure, name).querySelectorAll('svg rect')];
      expect(rects.map((rect) => rect.getAttribute('class'))).to.deep.equal(['frame unknown']);
    }
    expect(lead(figure)).not.to.include('Flest');
    const words = [wordsOf(figure), ...Object.values(await takenFrom(figure)).map(String)];
    for (const text of words) expect(text).not.to.match(/\b(114|85|23|35|83,2|70,8)\b/);
  });

  it('shows one type alone, which is no whole of its kind', async () => {
    const figure = await shown(pladser, 'offer-type="midlertidigt"');
    expect(lead(figure)).to.equal(
      '5 af 28 pladser i ”Midlertidigt botilbud” er ledige, og 1 er reserveret; belægningen er 78,6 %. Egne borgere bruger 44, heraf 26 købt hos andre. Flest ledige: Fyrtårnet (3) og Broen (2).',
    );
    expect((await tableRows(figure)).length).to.equal(5);
    expect(textOf(inside(await shown(pladser, 'offer-type="none"'), '.state .title'))).to.equal('Ingen pladser');
  });

  it('asks for what its attributes say, follows what is chosen on the page, and takes what is wrong for not given', async () => {
    const asked: PlacesQuestion[] = [];
    const source = reportingSource({
      getPlaces: (question) => {
        asked.push(question);
        return Promise.resolve(places());
      },
    });
    const selection = { period: '2026-09/2026-12', offerType: 'days' };
    const figures = [];
    for (const [attributes, chosen] of [
      ['as-of="2026-11-30"', {}],
      ['as-of="24"', {}],
      ['', selection],
      ['as-of="2026-11-15" offer-type="homes"', selection],
    ] as const)
      figures.push(
        await mounted(`<pejl-source><pejl-places ${attributes}></pejl-places></pejl-source>`, {
          source: { source, selection: chosen },
        }),
      );
    expect(asked).to.deep.equal([
      { asOf: '2026-11-30', audience: 'public' },
      { audience: 'public' },
      { asOf: '2026-12-31', audience: 'public' },
      { asOf: '2026-11-15', audience: 'public' },
    ]);
    expect(figures.slice(2).map((figure) => lead(figure).slice(0, 16))).to.deep.equal([
      '1 af 12 pladser ',
      '3 af 30 pladser ',
    ]);
  });

  it('refuses the places of a later day than was asked for', async () => {
    const figure = await mounted('<pejl-source><pejl-places as-of="2026-10-01"></pejl-places></pejl-source>', {
      source: { source: reportingSource() },
    });
    await until(figure, () => part(figure, 'state') !== null);
    expect(textOf(inside(figure, '.state .title'))).to.equal('Svaret kan ikke bruges');
  });

  it('says when more will be free, or that nobody has said', async () => {
    const own = figures(9, 0, 1);
    const { expectedFree: _, ...silent } = offer('b', figures(3, 0, 0));
    const soon = [{ from: '2027-02-01', places: count(2) }];
    const figure = await shown(
      placesOfOne(figures(12, 0, 1, { ownCitizens: count(7), outOfTown: count(4) }), {
        offers: [offer('a', own, { expectedFree: soon }), silent],
      }),
    );
    const rows = await tableRows(figure);
    expect(rows[3]).to.include('2 fra 01.02.2027');
    expect(rows[4]).to.include('ikke oplyst');
  });
});

const ofOffer = (row: string) => `${row}${' | –ikke relevant'.repeat(4)}`;
