import { expect } from 'chai';
import { mix as herning } from '../../../demo/data/herning-2019.js';
import { mix as produktion } from '../../../demo/data/produktion-2026.js';
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
import { inYear, productionMix } from '../../../test-support/production-mix.js';
import { reportingSource } from '../../../test-support/reporting-source.js';
import { mio, none } from '../../../test-support/savings-plan.js';
import { takenFrom } from '../../../test-support/security/taken.js';
import type { ProductionMixQuestion } from '../../client/port.js';
import '../source/source.js';
import './production-mix.js';

/** An answer of no years can have no goal for one. */
const { goal: _, ...empty } = productionMix({ years: [], figures: [] });

const shown = (data: object, attributes = '') =>
  mounted(`<pejl-production-mix ${attributes}></pejl-production-mix>`, { figure: { data } });
const lead = (figure: Figure) => textOf(inside(figure, '.lead'));
const rows = (figure: Figure) =>
  allInside<HTMLTableRowElement>(figure, 'table tr').map((row) => [...row.cells].map(textOf).join(' | '));
const panel = (figure: Figure) => allInside(figure, '.figures > .panel > div').map(textOf);
const result = (figure: Figure) => textOf(inside(figure, '.result'));
const say = async (figure: Figure, cases: string) => {
  const field = inside(figure, 'input') as HTMLInputElement;
  field.value = cases;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await figure.updateComplete;
};

describe('<pejl-production-mix> of Herning', () => {
  it('says what the document says: 144 to 169 mio. kr., 43 % to over 50 %', async () => {
    const figure = await shown(herning);
    expect(lead(figure)).to.equal(
      'Egenproduktionen ventes at gå fra 144 mio. kr. i 2019 til 169 mio. kr. i 2024, og dens andel af al produktion fra 43 % til over 50 %.',
    );
    expect(rows(figure)).to.deep.equal([
      'År | Egenproduktion | Egen andel, %',
      '2019 | 144,0 | 43',
      '2024, forventet | 169,0 | over 50',
    ]);
  });

  it('never works out a share, a sum or a price that the document does not state', async () => {
    const figure = await shown(herning);
    const { csv, plain, html } = (await takenFrom(figure)) as unknown as Record<string, string>;
    for (const text of [wordsOf(figure), csv, plain, html]) {
      expect(text).to.match(/over 50/);
      expect(text).not.to.match(/50,4|46,7|100,0|334|335|Produktion i alt/);
    }
    expect(textOf(part(figure, 'notes'))).to.include('Kilden oplyser ikke, hvad der er købt');
  });

  it('tells the 15 % as the municipality’s own calculation, for as many cases as the reader says', async () => {
    const figure = await shown(herning);
    const box = () => textOf(inside(figure, '.calculation'));
    expect(box()).to.include('Kommunens egen beregning').and.to.include('15 % billigere');
    expect(box()).to.include('skøn og kan blive både mindre og større');
    expect(result(figure)).to.equal('10 sager × prisen på en købt sag × 15 % = prisen på 1,5 købte sager om året');
    await say(figure, '20');
    expect(result(figure)).to.equal('20 sager × prisen på en købt sag × 15 % = prisen på 3 købte sager om året');
    await say(figure, '1');
    expect(result(figure)).to.equal('1 sag × prisen på en købt sag × 15 % = prisen på 0,15 købte sager om året');
  });

  it('says the same in English', async () => {
    const figure = await shown(herning, 'locale="en"');
    await until(figure, () => wordsOf(figure).includes('Data from'));
    expect(lead(figure)).to.equal(
      'Own production is expected to go from DKK 144 million in 2019 to DKK 169 million in 2024, and its share of all production from 43% to above 50%.',
    );
    expect(result(figure)).to.include('10 cases').and.to.include('1.5 bought cases a year');
  });
});

describe('<pejl-production-mix>', () => {
  it('leads with the change, the goal, and how far the year of the goal is from it', async () => {
    expect(lead(await shown(produktion))).to.equal(
      'Egenproduktionen ventes at gå fra 141,2 mio. kr. i 2021 til 166,4 mio. kr. i 2026, og dens andel af al produktion fra 43,0 % til 46,7 %. Målet for 2026 er 175 mio. kr. og over 50 %: beløbet ventes at ligge 8,6 mio. kr. under, og andelen ventes ikke nået.',
    );
  });

  it('says it as done where nothing is expected, and a goal as reached', async () => {
    const { expectedFrom: _, ...known } = productionMix();
    const goal = { year: 2026, ore: mio(45), permille: 400, text: 'Mål' };
    expect(lead(await shown({ ...known, goal }))).to.equal(
      'Egenproduktionen er gået fra 40 mio. kr. i 2025 til 45 mio. kr. i 2026, og dens andel af al produktion fra 40,0 % til 45,0 %. Målet for 2026 er 45 mio. kr. og 40 %: beløbet er nået, og andelen er nået.',
    );
  });

  it('says that nothing has changed where nothing has', async () => {
    const figures = [...inYear(2025, mio(40), mio(60)), ...inYear(2026, mio(40), mio(40))];
    const kinds = productionMix().kinds.slice(0, 2);
    expect(lead(await shown(productionMix({ kinds, figures })))).to.match(
      /^Egenproduktionen ventes uændret på 40 mio\. kr\. fra 2025 til 2026, og dens andel af al produktion fra 40,0 % til 50,0 %\. /,
    );
  });

  it('has key figures that add up: from what to what, own and bought, and the distance to the goal', async () => {
    expect(panel(await shown(produktion))).to.deep.equal([
      'Egenproduktion 2021 141,2',
      'Ændring +25,2',
      'Egenproduktion 2026, forventet 166,4',
      'Købt 2026 189,9',
      'Produktion i alt 2026 356,3',
      'Egen andel 2026 46,7 %',
      'Mål for egenproduktion 2026 175,0',
      'Afvigelse fra mål −8,6',
      'Mål for egen andel 2026 over 50 %',
      'Solgt 2026, betalt af andre 26,5',
    ]);
  });

  it('says of what is sold that others pay, and of what is expected that it is an estimate', async () => {
    const notes = textOf(part(await shown(produktion), 'notes'));
    expect(notes).to.include('betales af dem og er hverken med i produktion i alt eller i egen andel');
    expect(notes).to.include('Tal fra 2026 og frem er forventede: skøn');
    expect(notes).to.include('Mål for 2026, vedtaget marts 2023: Kommunen vil selv løse mere end halvdelen');
  });

  it('reckons with the reader’s number of cases, keeps it nowhere, and refuses what is none', async () => {
    const figure = await shown(produktion);
    expect(result(figure)).to.equal('12 sager × 1,8 mio. kr. × 15 % = 3,2 mio. kr. om året');
    await say(figure, '40');
    expect(result(figure)).to.equal('40 sager × 1,8 mio. kr. × 15 % = 10,8 mio. kr. om året');
    for (const none of ['', '0', '1001', '1.5', '-3', '1e2', 'ti']) {
      await say(figure, none);
      expect(result(figure), none).to.equal('Skriv et helt antal fra 1 til 1.000.');
    }
    expect(textOf(inside(figure, '.own-view'))).to.include('dit eget regneeksempel. Det gemmes ikke');
    await say(figure, '1000');
    expect(result(figure)).to.equal('1000 sager × 1,8 mio. kr. × 15 % = 270 mio. kr. om året');
    expect(panel(figure)[0]).to.equal('Egenproduktion 2021 141,2');
  });

  it('keeps the number of cases when the table stands in the place of the drawing', async () => {
    const figure = await shown(produktion);
    await say(figure, '40');
    await press(figure, buttonOf(figure, 'Vis som tabel'));
    expect(part(figure, 'chart')).to.equal(null);
    expect(result(figure)).to.include('10,8 mio. kr.');
  });

  it('shows a price that nobody may see as such, and reckons without it', async () => {
    const { calculation } = productionMix();
    const figure = await shown(productionMix({ calculation: { ...calculation!, caseOre: none('noAccess') } }));
    expect(textOf(inside(figure, '.calculation'))).to.include('En købt sag koster om året ingen adgang');
    expect(result(figure)).to.include('prisen på 1,8 købte sager om året');
  });

  it('has no calculation and no goal where the source has none', async () => {
    const { goal: _, calculation: __, ...bare } = productionMix();
    const figure = await shown(bare);
    expect(allInside(figure, '.calculation, input').length).to.equal(0);
    expect(wordsOf(figure)).not.to.match(/Mål|beregning/);
  });

  it('puts both figures on the page where a stated share is not what the amounts give', async () => {
    const figure = await shown(productionMix({ statedShares: [{ year: 2025, permille: 430 }] }));
    expect(textOf(inside(figure, '.notice'))).to.equal(
      'Kildens andel stemmer ikke med beløbene. Egen andel i 2025: kilden oplyser 43 %, beløbene giver 40,0 %. Kildens tal vises.',
    );
    expect(rows(figure)[1]).to.include('| 43 |');
  });

  it('tells a sum that lacks a part as one, and draws no share of it', async () => {
    const figure = await shown(productionMix({ figures: inYear(2025, mio(40), none('missing'), mio(10), mio(20)) }));
    expect(rows(figure)[1]).to.equal(
      '2025 | 40,0 | ikke oplyst | 10,0 | 20,0 | 70,0delsum, 3 af 4 | ikke oplyst | ikke oplyst',
    );
    expect(textOf(inside(figure, '.key'))).to.include('Ikke alt er oplyst');
    expect(allInside(figure, 'svg .unknown').length).to.equal(2);
  });

  it('reads out the year that a finger is at, all of it, and forgets it when the finger has left', async () => {
    const figure = await shown(produktion);
    // It has measured itself then.
    await frame();
    await figure.updateComplete;
    const drawing = inside(figure, 'svg.main');
    const { right, top } = drawing.getBoundingClientRect();
    const point = async (type: string) => {
      drawing.dispatchEvent(new PointerEvent(type, { clientX: right - 5, clientY: top + 5 }));
      await figure.updateComplete;
      return textOf(inside(figure, '.readout'));
    };
    expect(await point('pointermove')).to.equal(
      '2026, forventet. Egne tilbud: 166,4 mio. kr.; Købt i andre kommuner: 93,7 mio. kr.; Købt i regionen: 36,0 mio. kr.; Købt hos private: 60,2 mio. kr.; Produktion i alt: 356,3 mio. kr.; Egen andel: 46,7 %; Solgt til andre kommuner: 26,5 mio. kr.',
    );
    expect(allInside(figure, 'svg .here').length).to.equal(1);
    expect(await point('pointerleave')).to.equal('');
    part(figure, 'chart')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', cancelable: true }));
    expect(await point('pointerleave')).to.equal('2021. Egne tilbud: 141,2 mio. kr.');
  });

  for (const [attributes, asked] of [
    ['', {}],
    ['from="2022" to="2025"', { from: 2022, to: 2025 }],
    ['from="" to="snart"', {}],
    ['from="1969" to="2101"', {}],
    ['from="2022.5"', {}],
  ] as const)
    it(`asks for the years that ${attributes || 'the source has'} says`, async () => {
      const questions: ProductionMixQuestion[] = [];
      const source = reportingSource({
        getProductionMix: (question) => {
          questions.push(question);
          return Promise.resolve(empty);
        },
      });
      await mounted(`<pejl-source><pejl-production-mix ${attributes}></pejl-production-mix></pejl-source>`, {
        source: { source },
      });
      expect(questions).to.deep.equal([{ ...asked, audience: 'public' }]);
    });
});
