import { expect } from 'chai';
import { plan as handleplan } from '../../../demo/data/handleplan-2015.js';
import { plan as potentialer } from '../../../demo/data/potentialer-2016.js';
import { handleplanTable, potentialerTable } from '../../../test-support/domain-tables.js';
import { allInside, buttonOf, inside, mounted, textOf, until, wordsOf } from '../../../test-support/mount.js';
import { area, mio, savingsPlan } from '../../../test-support/savings-plan.js';
import { parsedCsv } from '../../../test-support/table.js';
import { caughtClipboard, caughtDownload } from '../../../test-support/taken-files.js';
import type { SavingsPlan } from '../../client/port.js';
import './savings-table.js';

const shown = (data: SavingsPlan, attributes = '') =>
  mounted(`<pejl-savings-table ${attributes}></pejl-savings-table>`, { figure: { data } });

/** What stands in the rows, cell by cell, for the eye. */
const printed = (element: Element) =>
  allInside(element, 'tbody > tr.area, :is(tbody, tfoot) > tr.total').map((row) =>
    [...row.querySelectorAll('th, td:not(.drawing)')].map((cell) => {
      const copy = cell.cloneNode(true) as Element;
      for (const spoken of copy.querySelectorAll('.spoken, .fold')) spoken.remove();
      return textOf(copy).replace(/\*$/, ' *');
    }),
  );
const heads = (element: Element) => allInside(element, 'thead tr:last-child th').map(textOf);
const english = (element: Awaited<ReturnType<typeof shown>>) =>
  until(element, () => element.shadowRoot!.querySelector('[lang="en"]') !== null);

const cases = [
  { name: 'the plan of Fredensborg', plan: handleplan, table: handleplanTable },
  { name: 'the potentials of Furesø', plan: potentialer, table: potentialerTable },
];

describe('<pejl-savings-table>, its figures', () => {
  for (const { name, plan, table } of cases) {
    describe(`of ${name}`, () => {
      it('are on screen to the digit, cell by cell', async () => {
        expect(printed(await shown(plan))).to.deep.equal(table);
      });

      it('are the same in English, with English signs', async () => {
        const element = await shown(plan, 'locale="en"');
        await english(element);
        const digits = (rows: readonly (readonly string[])[]) =>
          rows.map((row) => row.filter((cell) => /^[−+]?\d/.test(cell)));
        expect(digits(printed(element))).to.deep.equal(
          digits(table).map((row) => row.map((cell) => cell.replace(',', '.'))),
        );
      });

      it('are the same in the file', async () => {
        const { taken, restore } = caughtDownload();
        try {
          const element = await shown(plan);
          buttonOf(element, 'CSV').click();
          const text = await (await taken).text;
          expect(text.startsWith('\ufeff')).to.equal(true);
          const lines = parsedCsv(text);
          const inFile = table.map((row) => [
            row[0]!.replace(' *', '*'),
            ...row.slice(1).map((cell) => cell.replace('−', '-')),
          ]);
          for (const row of inFile) expect(lines).to.deep.include(row);
          expect((await taken).name).to.match(/^[a-z0-9-]+\.csv$/);
        } finally {
          restore();
        }
      });

      it('are the same on the clipboard, as a table and as text', async () => {
        const { texts, restore } = caughtClipboard();
        try {
          const element = await shown(plan);
          buttonOf(element, 'Kopiér tabel').click();
          await until(element, () => textOf(inside(element, '[role="status"]')) === 'Tabellen er kopieret.');
          const page = new DOMParser().parseFromString(texts.get('text/html')!, 'text/html');
          const copied = [...page.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf));
          const table_ = table.map((row) => [row[0]!.replace(' *', '*'), ...row.slice(1)]);
          expect(copied).to.deep.equal(table_);
          const lines = texts
            .get('text/plain')!
            .split('\n')
            .map((line) => line.split('\t'));
          for (const row of table_) expect(lines).to.deep.include(row);
        } finally {
          restore();
        }
      });
    });
  }

  it('stand under heads that say the day and the period', async () => {
    expect(heads(await shown(handleplan))).to.deep.equal([
      'Område',
      'Mål 2015',
      'Realiseret pr. 30.11.2015',
      'Forventet 2015',
      'Afvigelse fra mål',
      'Forventet målopfyldelse, %',
      'Status',
    ]);
    expect(heads(await shown(potentialer)).slice(0, 3)).to.deep.equal(['Område', '2016', '2017 og frem']);
  });

  it('are summed up in the first sentence', async () => {
    expect(textOf(inside(await shown(handleplan), '.lead'))).to.equal(
      'Der forventes realiseret 17,6 af 25 mio. kr. (70,4 %). Handleplanen når ikke målet med 7,4 mio. kr., ' +
        'heraf 6,3 i Dagtilbud og Støtte eget hjem. 4,5 af det realiserede gælder kun i 2015.',
    );
    expect(textOf(inside(await shown(potentialer), '.lead'))).to.match(
      /^Potentialet er 8 mio. kr. i 2016 og 14 mio. kr. om året fra 2017\. Størst er Samordning/,
    );
  });

  it('are summed up in English', async () => {
    const element = await shown(handleplan, 'locale="en"');
    await english(element);
    expect(textOf(inside(element, '.lead'))).to.equal(
      '17.6 of DKK 25 million (70.4%) is expected to be saved. The plan falls short of its target by DKK 7.4 million, ' +
        'of which 6.3 in Dagtilbud and Støtte eget hjem. 4.5 of what is realised holds in 2015 only.',
    );
  });

  it('come with what holds once only, the rule and their origin', async () => {
    const words = wordsOf(await shown(handleplan));
    for (const part of [
      'Realiseret 16,7: 12,2 uden forbehold · 4,5 kun i 2015.',
      'Kun i 2015 på grund af KKR-aftalen.',
      'Opgjort pr. 30.11.2015',
      'Kilde: Fredensborg Kommune, sag 15/6981',
      'Vedtaget marts 2015.',
      'Stor udskiftning af medarbejdere',
    ])
      expect(words).to.include(part);
    expect(words).not.to.include('varig');
  });

  it('say of a total that contradicts its areas that it does, and by how much', async () => {
    const total = [{ period: '2015', targetOre: mio(7.2), realisedOre: mio(6.7), expectedOre: mio(7.9) }];
    const notice = textOf(inside(await shown(savingsPlan({ total })), '.notice'));
    expect(notice).to.include('Kildens total stemmer ikke med områderne.');
    expect(notice).to.include('kilden oplyser 7,9 mio. kr., områderne giver 6,9 mio. kr.');
  });

  it('say that rounding shows, where it does and nowhere else', async () => {
    const note = 'Afrunding kan give afvigelse i summen.';
    const parts = [1.04, 1.04, 1.04].map((value, index) => area(`a${index}`, { targetOre: mio(value) }));
    expect(wordsOf(await shown(savingsPlan({ areas: parts })))).to.include(note);
    expect(wordsOf(await shown(handleplan))).not.to.include(note);
  });
});
