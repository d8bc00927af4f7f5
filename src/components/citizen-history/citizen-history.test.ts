import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import { history as moved } from '../../../demo/data/sag-a7f3.js';
import { history as net } from '../../../demo/data/sag-c41e.js';
import { history as hidden } from '../../../demo/data/sag-e90d.js';
import { longCase } from '../../../demo/case-system/long-case.js';
import { citizenHistory, service } from '../../../test-support/citizen-history.js';
import {
  allInside,
  buttonOf,
  type Figure,
  inside,
  mounted,
  next,
  part,
  press,
  textOf,
  until,
  wordsOf,
} from '../../../test-support/mount.js';
import { reportingSource } from '../../../test-support/reporting-source.js';
import { none, ore } from '../../../test-support/savings-plan.js';
import { worker } from '../../../test-support/worker.js';
import type { CitizenHistory, CitizenHistoryQuestion } from '../../client/port.js';
import '../source/source.js';
import './citizen-history.js';

const given = (data: CitizenHistory, attributes = '') =>
  mounted(`<pejl-citizen-history audience="casework" ${attributes}></pejl-citizen-history>`, { figure: { data } });
const lead = (figure: Figure) => textOf(inside(figure, '.lead'));
const notes = (figure: Figure) => textOf(part(figure, 'notes'));
const rowsOf = (figure: Figure) => allInside(figure, 'table.services tbody tr').map(textOf);
const count = (figure: Figure, selector: string) => allInside(figure, selector).length;
const cellsOf = (figure: Figure, name: string): string[] => {
  const rows = allInside(figure, 'table[part~="table"] tr.area, table[part~="table"] tr.total');
  const row = rows.find((one) => textOf(one.querySelector('th')).startsWith(name));
  return [...(row?.querySelectorAll('td') ?? [])].map(textOf);
};

describe('<pejl-citizen-history>', () => {
  describe('as it asks', () => {
    const caseRef = 'sag-1';
    /** A page for these readers, whose source writes down what it is asked. */
    async function asking(audience: string, figure: object = { caseRef }) {
      const asked: CitizenHistoryQuestion[] = [];
      const getCitizenHistory = (question: CitizenHistoryQuestion) => {
        asked.push(question);
        return Promise.resolve(citizenHistory());
      };
      const page = `<pejl-source><pejl-citizen-history></pejl-citizen-history></pejl-source>`;
      const source = { audience, source: reportingSource({ getCitizenHistory }) };
      return { asked, element: await mounted(page, { figure, source }) };
    }

    for (const audience of ['public', 'committee', 'management', 'everyone'])
      it(`asks nothing on a page for ${audience}, and says so`, async () => {
        const { asked, element } = await asking(audience);
        expect(textOf(part(element, 'state'))).to.include('Derfor er intet hentet');
        expect(asked).to.deep.equal([]);
        expect(count(element, 'button, table, figure')).to.equal(0);
      });

    it('asks as soon as its page is for case workers, and lets go of all of it when that is over', async () => {
      const { asked, element } = await asking('public');
      const source = element.closest('pejl-source')!;
      source.audience = 'casework';
      await next(element, 'pejl-load');
      expect(asked).to.deep.equal([{ caseRef, audience: 'casework' }]);
      expect(part(element, 'figure') !== null).to.equal(true);
      source.audience = 'public';
      await until(element, () => part(element, 'state') !== null);
      expect(wordsOf(element)).not.to.include('Midlertidigt botilbud');
    });

    it('asks nothing where the element narrows its page to other readers', async () => {
      const { asked, element } = await asking('casework', { caseRef, audience: 'management' });
      expect(asked).to.deep.equal([]);
      expect(textOf(part(element, 'state'))).to.include('Derfor er intet hentet');
    });

    it('says which property is missing, asks nothing and is no error', async () => {
      const { asked, element } = await asking('casework', {});
      expect(textOf(part(element, 'state'))).to.include('caseRef');
      expect(count(element, '[role="alert"], button')).to.equal(0);
      expect(asked).to.deep.equal([]);
    });

    it('asks for the months that it is told, and reads what is no month as not told', async () => {
      const { asked, element } = await asking('casework', { caseRef, purpose: 'tilsyn', from: '2025-01', to: 'snart' });
      expect(asked).to.deep.equal([{ caseRef, purpose: 'tilsyn', from: '2025-01', audience: 'casework' }]);
      Object.assign(element, { to: '2026-12' });
      await next(element, 'pejl-load');
      expect(asked[1]).to.deep.equal({ ...asked[0], to: '2026-12' });
    });

    it('sends the reference in the body alone: no address and no attribute has it', async () => {
      const sent: { url: string; body: unknown }[] = [];
      worker.use(
        http.post('/api/v1/citizen-history', async ({ request }) => {
          sent.push({ url: request.url, body: await request.json() });
          return HttpResponse.json(citizenHistory());
        }),
      );
      const page = `<pejl-source gateway="/api/v1" audience="casework"><pejl-citizen-history></pejl-citizen-history></pejl-source>`;
      const element = await mounted(page, { figure: { caseRef, purpose: 'sagsbehandling' } });
      expect(sent.map(({ body }) => body)).to.deep.equal([{ caseRef, purpose: 'sagsbehandling' }]);
      expect(sent[0]!.url).not.to.include(caseRef);
      expect(document.body.innerHTML).not.to.include(caseRef);
      expect(element.shadowRoot!.innerHTML).not.to.include(caseRef);
    });

    it('never sends what looks like a personal number', async () => {
      const { asked, element } = await asking('casework', { caseRef: ['010203', '1234'].join('-') });
      expect(asked).to.deep.equal([]);
      expect(textOf(part(element, 'state')))
        .to.include('Sagen findes ikke')
        .and.not.include('1234');
    });
  });

  describe('as it is read', () => {
    it('leads with what is paid, what the year is expected to be and what of it is granted, to the krone', async () => {
      expect(lead(await given(moved))).to.equal(
        'Der er betalt 1.521.956 kr. siden juli 2025 (delsum, 26 af 27 beløb). I 2026 ventes udgiften at blive 1.118.497 kr. Heraf er 884.697 kr. betalt, 181.800 kr. bevilget og ikke betalt endnu og 52.000 kr. forventet og ikke bevilget.',
      );
      expect(lead(await given(longCase))).to.equal(
        'Der er betalt 3.570.350 kr. siden januar 2021. I 2026 ventes udgiften at blive 1.006.550 kr. Af de 1.076.750 kr. i 2027 er 329.667 kr. bevilget.',
      );
    });

    it('says that nothing is paid, and that the reader may not see what is', async () => {
      const of = (paidOre: ReturnType<typeof none> | undefined) =>
        given(
          citizenHistory({
            services: [service({ months: [{ month: '2025-02', grantedOre: ore(5), ...(paidOre && { paidOre }) }] })],
          }),
        );
      expect(lead(await of(undefined))).to.include('Der er ikke betalt noget siden januar 2025.');
      expect(lead(await of(none('noAccess')))).to.equal('Hvad der er betalt siden januar 2025, kan ikke vises.');
    });

    it('says what the reader may not see, that it is in no sum, and counts it', async () => {
      const figure = await given(moved);
      expect(textOf(inside(figure, '.notice'))).to.equal(
        'Ingen adgang: En ydelse fra en anden afdeling. Det er ikke med i nogen sum.',
      );
      expect(textOf(inside(figure, '.provenance .unusual'))).to.equal('Data fra 3 af 4 dele af sagen');
    });

    it('takes no payment that the reader may not see for one that has not been made', async () => {
      const figure = await given(hidden);
      const details = allInside(figure, 'tr.details').map(textOf);
      const [unseen] = details.filter((text) => text.includes('ingen adgang'));
      expect(unseen).to.include('betalt ingen adgang').and.not.include('ikke betalt endnu');
      expect(notes(figure)).not.to.include('Betalingen er ikke oplyst');
    });

    it('says what each change did to the price of a year', async () => {
      expect(notes(await given(moved)))
        .to.include(
          'Skiftet fra Midlertidigt botilbud til Støtte i eget hjem i september 2026 ændrede prisen pr. år med −867.600 kr.',
        )
        .and.include(
          'Den nye pris for Støtte i eget hjem fra 01.11.2026 ventes at ændre prisen pr. år med −62.400 kr.',
        );
      expect(notes(await given(net))).to.include(
        'fra 01.07.2026 ændrede prisen pr. år med +126.000 kr. (fra 1.830.000 til 1.956.000 kr.).',
      );
    });

    it('says whose the citizen is where that is more than one municipality, and nothing where it is one', async () => {
      const terms = (figure: Figure) => allInside(figure, '.explanation div').map(textOf);
      expect(terms(await given(moved))).to.deep.equal([
        'Betalingskommune Fredensborg',
        'Handlekommune Fredensborg',
        'Bopælskommune Furesø',
      ]);
      expect(terms(await given(net))).to.deep.equal([]);
    });

    it('always stands with the sentence of the law, and says gross from net', async () => {
      for (const [data, word] of [
        [moved, 'Beløb er brutto'],
        [net, 'Beløb er netto'],
      ] as const)
        expect(notes(await given(data)))
          .to.include('Afgørelsen beror på en konkret, individuel vurdering (SEL § 1, stk. 3).')
          .and.include(word);
    });

    it('has each service with law, provider, price and when', async () => {
      const figure = await given(moved);
      expect(rowsOf(figure)).to.deep.equal([
        'Midlertidigt botilbud SEL § 107 · Bostedet Solgården (opdigtet), privat Bevilget 01.07.2025–31.08.2026; Betalt jul. 2025–jul. 2026 1.242 til 31.08.2026',
        'Aktivitets- og samværstilbud SEL § 104 · Værkstedet Åkanden (opdigtet), egen kommune Bevilget fra 15.10.2025; Betalt okt. 2025–sep. 2026 188',
        'Støtte i eget hjem SEL § 85 · Egen kommune Bevilget 01.09.2026–31.10.2026; Forventet fra 01.11.2026; Betalt september 2026 374',
      ]);
    });

    it('has every amount in a table beside the drawing, each service of it included', async () => {
      const figure = await given(moved);
      expect(cellsOf(figure, 'august 2026').slice(0, 4)).to.deep.equal([
        '16delsum, 1 af 2',
        '104',
        '–ikke relevant',
        '119',
      ]);
      const details = allInside(figure, 'tr.details').map(textOf);
      expect(details.join(' ')).to.include(
        'betalt ikke oplyst (Regningen fra leverandøren er ikke kommet.); bevilget og ikke betalt endnu 103.500 kr.',
      );
      expect(cellsOf(figure, 'I alt').slice(2, 4)).to.deep.equal(['52', '1.756']);
    });

    it('goes by years where there are many months, and by what the page asks for', async () => {
      const names = (figure: Figure) => allInside(figure, 'table[part~="table"] tr.area th').map(textOf);
      expect(names(await given(longCase))).to.include('2021');
      expect(names(await given(longCase, 'step="month"'))).to.have.length(96);
      expect(names(await given(moved, 'step="year"')).map((name) => name.slice(0, 20))).to.deep.equal([
        'jul.–dec. 2025',
        '2026',
      ]);
      expect(names(await given(moved, 'step="week"'))).to.have.length(18);
    });

    it('offers the table, paper and units, and nothing to take along', async () => {
      const figure = await given(moved);
      const tools = allInside(figure, '.toolbar button').map(textOf);
      expect(tools.slice(0, -1)).to.deep.equal(['Vis som tabel', 'Udskriv siden']);
      await press(figure, buttonOf(figure, 'Vis som tabel'));
      expect(part(figure, 'chart')).to.equal(null);
      expect(rowsOf(figure)[2]).to.include('Forventet fra 01.11.2026');
      await press(figure, buttonOf(figure, 'Ydelser'));
      expect(count(figure, 'tr.details:not([hidden])')).to.equal(1);
    });

    it('is complete in English', async () => {
      const figure = await given(moved, 'locale="en"');
      await until(figure, () => wordsOf(figure).includes('Services and costs over time'));
      expect(lead(figure)).to.include('has been paid since July 2025 (partial sum, 26 of 27 amounts).');
      expect(notes(figure)).to.include('The decision rests on a concrete, individual assessment');
      expect(wordsOf(figure)).not.to.match(/Bevilget|Betalt|Forventet|Kommune|Ydelse/);
    });
  });
});
