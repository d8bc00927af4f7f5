import { expect } from 'chai';
import { plan as handleplan } from '../../../demo/data/handleplan-2015.js';
import { plan as potentialer } from '../../../demo/data/potentialer-2016.js';
import { frame, resize } from '../../../test-support/accessibility/media.js';
import { handleplanTable, potentialerTable } from '../../../test-support/domain-tables.js';
import {
  allInside,
  buttonOf,
  inside,
  mounted,
  part,
  press,
  textOf,
  until,
  wordsOf,
} from '../../../test-support/mount.js';
import { area, mio, none, savingsPlan } from '../../../test-support/savings-plan.js';
import { parsedCsv } from '../../../test-support/table.js';
import { caughtDownload } from '../../../test-support/taken-files.js';
import type { SavingsPlan } from '../../client/port.js';
import './savings-progress.js';

async function drawn(data: SavingsPlan, attributes = '') {
  const element = await mounted(`<pejl-savings-progress ${attributes}></pejl-savings-progress>`, { figure: { data } });
  await frame();
  await element.updateComplete;
  return element;
}

/** What the eye reads in each line, cell by cell. */
const printed = (element: Element) =>
  [...inside(element, 'table').querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => {
      const copy = cell.cloneNode(true) as Element;
      for (const spoken of copy.querySelectorAll('.spoken')) spoken.remove();
      return textOf(copy).replace(/\*$/, ' *');
    }),
  );

/** From realised to expected, of the target. */
const reached = ([, target, realised, expected]: readonly string[]) =>
  `${realised === expected ? expected : `${realised} → ${expected}`} af ${target}`;

describe('<pejl-savings-progress>', () => {
  it('prints every figure of the plan of Fredensborg beside its bar', async () => {
    const element = await drawn(handleplan);
    const lines = handleplanTable.map((row) => [row[0], reached(row), `${row[5]}${row[6]}`, row[4]]);
    expect(printed(element)).to.deep.equal(lines);
  });

  it('prints the key figures of the whole at its bar', async () => {
    const whole = textOf(inside(await drawn(handleplan), '.whole'));
    for (const words of [
      '16,7 mio. kr.',
      '66,8 %',
      '17,6',
      '70,4 %',
      '25',
      'Når ikke målet med 7,4',
      '12,2 uden forbehold',
      '4,5 kun i 2015',
    ])
      expect(whole).to.include(words);
  });

  it('prints both years of the potentials of Furesø', async () => {
    const element = await drawn(potentialer);
    const lines = potentialerTable.map(([name, first, full]) => [name, first === full ? full : `${first} → ${full}`]);
    expect(printed(element)).to.deep.equal(lines);
    expect(textOf(part(element, 'legend'))).to.equal('Effekt 2017 og frem Effekt i 2016 (streg)');
  });

  it('sums itself up in the words of the table', async () => {
    expect(textOf(inside(await drawn(handleplan), '.lead'))).to.match(
      /^Der forventes realiseret 17,6 af 25 mio\. kr\. \(70,4 %\)\. Handleplanen når ikke målet med 7,4 mio\. kr\./,
    );
  });

  it('explains the marks it uses, and no others', async () => {
    const keys = async (plan: SavingsPlan, attributes?: string) =>
      [...part(await drawn(plan, attributes), 'legend')!.children].map(textOf);
    expect(await keys(handleplan)).to.deep.equal([
      'Realiseret',
      'Heraf kun i 2015',
      'Forventet i resten af perioden',
      'Mål',
      'Når ikke målet (forventet)',
    ]);
    const met = savingsPlan({ areas: [area('bpa', { targetOre: mio(1), realisedOre: mio(1), expectedOre: mio(1) })] });
    expect(await keys(met)).to.deep.equal(['Realiseret', 'Mål']);
    expect(await keys(handleplan, 'view="bars"')).not.to.include('Når ikke målet (forventet)');
  });

  it('has the bars alone, or the bridge alone, when asked', async () => {
    const count = async (attributes: string) => {
      const element = await drawn(handleplan, attributes);
      return {
        whole: allInside(element, '.whole').length,
        bars: allInside(element, 'td.bars').length,
        steps: allInside(element, 'td.bridge').length,
      };
    };
    expect(await count('view="bars"')).to.deep.equal({ whole: 1, bars: 11, steps: 0 });
    expect(await count('view="bridge"')).to.deep.equal({ whole: 0, bars: 0, steps: 11 });
    expect(await count('view="sideways"')).to.deep.equal({ whole: 1, bars: 11, steps: 11 });
  });

  it('turns into the table and back', async () => {
    const element = await drawn(handleplan);
    await press(element, buttonOf(element, 'Vis som tabel'));
    expect(part(element, 'chart') === null).to.equal(true);
    expect(textOf(inside(element, 'tr.total'))).to.equal('I alt 25,0 16,7 17,6 −7,4 70,4 Under mål');
    await press(element, buttonOf(element, 'Vis som figur'));
    expect(part(element, 'chart') !== null && part(element, 'table') === null).to.equal(true);
  });

  it('gives the whole table to a file, whatever it draws', async () => {
    const { taken, restore } = caughtDownload();
    try {
      const element = await drawn(handleplan);
      buttonOf(element, 'CSV').click();
      expect(parsedCsv(await (await taken).text)).to.deep.include([
        'I alt',
        '25,0',
        '16,7',
        '17,6',
        '-7,4',
        '70,4',
        'Under mål',
      ]);
    } finally {
      restore();
    }
  });

  it('speaks English with English signs', async () => {
    const element = await drawn(handleplan, 'locale="en"');
    await until(element, () => wordsOf(element).includes('Realised, expected and target'));
    await until(element, () => textOf(inside(element, '.lead')).startsWith('17.6 of DKK 25 million'));
    expect(printed(element).at(-1)!.slice(0, 2)).to.deep.equal(['Total', '16.7 → 17.6 of 25.0']);
  });

  it('does not draw what is not known as if it were nothing', async () => {
    const element = await drawn(
      savingsPlan({
        areas: [
          area('ukendt', { targetOre: mio(5), realisedOre: none('missing'), expectedOre: none('missing') }),
          area('nul', { targetOre: mio(5), realisedOre: mio(0), expectedOre: mio(0) }),
        ],
      }),
    );
    const bars = allInside(element, 'tr.area .bars svg').map((svg) => svg.innerHTML.replaceAll(/<!--.*?-->/g, ''));
    expect(bars[0]).not.to.equal(bars[1]);
    expect(printed(element)[0]![1]).to.include('ikke oplyst');
  });

  it('says which period it draws of several, and has the rest in words', async () => {
    const periods = [
      { id: '2015', from: '2015-01', to: '2015-12' },
      { id: '2016', from: '2016-01', to: '2016-12' },
    ];
    const areas = [
      {
        ...area('bpa'),
        figures: [
          { period: '2015', targetOre: mio(2), expectedOre: mio(1) },
          { period: '2016', targetOre: mio(3), expectedOre: mio(2.5) },
        ],
      },
    ];
    const element = await drawn(savingsPlan({ periods, areas }));
    expect(wordsOf(element)).to.include('Figuren viser 2015; tabellen viser alle perioder.');
    expect(textOf(inside(element, 'tr.area'))).to.include('2016: Mål: 3,0 mio. kr.');
  });

  it('is drawn for paper before it is printed, and for the screen after', async () => {
    await resize(1280);
    const element = await drawn(handleplan);
    const width = () => Number(inside(element, '.whole').getAttribute('width'));
    const before = width();
    window.dispatchEvent(new Event('beforeprint'));
    expect(width()).to.equal(680);
    window.dispatchEvent(new Event('afterprint'));
    expect(width()).to.equal(before);
  });
});
