import { expect } from 'chai';
import { trajectory as botilbud } from '../../../demo/data/botilbud-2026.js';
import { frame } from '../../../test-support/accessibility/media.js';
import { costTrajectory } from '../../../test-support/cost-trajectory.js';
import { allInside, inside, mounted, textOf, wordsOf } from '../../../test-support/mount.js';
import { about, mio } from '../../../test-support/savings-plan.js';
import './cost-trajectory.js';

const { parts: _, by: __, ...unsplit } = botilbud;
const shown = async (data: object, attributes = '') => {
  const figure = await mounted(`<pejl-cost-trajectory ${attributes}></pejl-cost-trajectory>`, { figure: { data } });
  await frame();
  return figure;
};
const panelOf = (figure: HTMLElement) =>
  allInside(figure as never, '.panel > div').map((line) => textOf(line).replaceAll('\u00a0', ' '));
const texts = (figure: HTMLElement, selector: string) => allInside(figure as never, `svg ${selector}`).map(textOf);

describe('<pejl-cost-trajectory>, seen in other ways', () => {
  it('divides by the persons that the page asks for, or the reader chooses, and says so wherever an amount stands', async () => {
    const persons = (id: string, name: string, value: number) => ({
      id,
      name,
      text: `Sådan tælles en ${name}.`,
      counts: [{ period: '2026', persons: { state: 'value', value } as const }],
    });
    const data = costTrajectory({
      persons: [persons('recipients', 'modtager', 40), persons('inhabitants', 'indbygger', 20_000)],
    });
    const figure = await shown(data, 'per="recipients"');
    const lead = () => textOf(inside(figure, '.lead')).replaceAll('\u00a0', ' ');
    expect(lead()).to.equal('Der er brugt 100.000 kr. pr. modtager. Forventet regnskab er 212.500 kr. pr. modtager.');
    expect(textOf(inside(figure, 'caption'))).to.equal(
      'Botilbud til voksne: forbrug pr. modtager jan.–apr. 2026, kr. pr. modtager',
    );
    expect(panelOf(figure).at(-1)).to.equal('Gennemsnitligt antal personer 40');
    expect(wordsOf(figure)).to.include('Sådan tælles en modtager.').and.include('Budgettet er ikke delt');
    expect(textOf(inside(figure, 'tfoot tr'))).to.equal('Hele perioden 100.000 112.500');
    const [select] = allInside<HTMLSelectElement>(figure, '.choices select');
    expect([...select!.options].map(({ text, selected }) => [text, selected])).to.deep.equal([
      ['i alt', false],
      ['pr. modtager', true],
      ['pr. indbygger', false],
    ]);
    select!.value = 'inhabitants';
    select!.dispatchEvent(new Event('change'));
    await figure.updateComplete;
    expect(lead()).to.include('200 kr. pr. indbygger');
    expect(figure.getAttribute('per')).to.equal('recipients');
    select!.value = '';
    select!.dispatchEvent(new Event('change'));
    await figure.updateComplete;
    expect(lead()).to.include('Korrigeret budget er 8 mio. kr.');
  });

  it('shows the prices and the refund that are asked for, and says which wherever the unit stands', async () => {
    const data = costTrajectory({
      about: about({ priceLevel: { basis: 'current' } }),
      refund: 'gross',
      refundBands: {
        year: 2022,
        bands: [
          { aboveOre: 86_000_000, percent: 25 },
          { aboveOre: 168_000_000, percent: 50 },
        ],
        text: 'SEL § 176.',
      },
      priceIndex: { name: 'et indeks', source: 'KL', year: 2026, numbers: [{ period: '2026', thousandths: 100_000 }] },
      months: costTrajectory().months.map((month) => ({ ...month, refundOre: mio(0.2) })),
    });
    const figure = await shown(data, 'prices="fixed" refund="net"');
    expect(textOf(inside(figure, 'caption'))).to.match(/, mio\. kr\., 2026-priser, efter refusion$/);
    const said = wordsOf(figure).replaceAll('\u00a0', ' ');
    expect(said).to.include('Beløb er omregnet til 2026-priser med et indeks (KL), måned for måned.');
    expect(said).to.include('25 % over 860.000 kr. og 50 % over 1.680.000 kr. (2022-priser). SEL § 176.');
    expect(said).to.include('Beløb er efter statsrefusion').and.include('2026-pris- og lønniveau');
    expect(texts(figure, '.value')).to.include('1,7').and.to.not.include('2,3');
    const [prices, refund] = allInside<HTMLSelectElement>(figure, '.choices select');
    expect([prices?.value, refund?.value]).to.deep.equal(['fixed', 'net']);
    for (const [select, value] of [
      [prices, 'running'],
      [refund, 'gross'],
    ] as const) {
      select!.value = value;
      select!.dispatchEvent(new Event('change'));
      await figure.updateComplete;
    }
    expect(textOf(inside(figure, 'caption'))).to.match(/, mio\. kr\., løbende priser, før refusion$/);
    expect(texts(figure, '.value')).to.include('2,3');
  });

  it('says what it was asked for and has not', async () => {
    const said = wordsOf(await shown(costTrajectory(), 'prices="fixed" refund="net"'));
    expect(said).to.include('Kilden har intet indeks at omregne med.').and.include('Kilden har ikke refusionen');
  });

  it('shows the stretch that the reader chooses, by native lists, and leaves the attributes as they are', async () => {
    const figure = await shown(unsplit, 'step="quarter"');
    const lists = () => allInside<HTMLSelectElement>(figure, '.choices select');
    const choose = async (position: number, label: string) => {
      const select = lists()[position]!;
      select.value = [...select.options].find(({ text }) => text === label)!.value;
      select.dispatchEvent(new Event('change'));
      await figure.updateComplete;
    };
    const chosen = () => lists().map(({ selectedOptions }) => selectedOptions[0]?.text);
    expect(chosen()).to.deep.equal(['1. kvartal 2026', '4. kvartal 2026']);
    await choose(0, '2. kvartal 2026');
    await choose(1, '3. kvartal 2026');
    expect(texts(figure, '.step-text')).to.deep.equal(['2. kv.', '3. kv.']);
    expect(textOf(inside(figure, '#heading'))).to.include('apr.–sep. 2026');
    expect(panelOf(figure)).to.include('Forbrug apr.–sep. 2026 75,9').and.not.include('Oprindeligt budget 145,5');
    // One that ends before it begins is of one step.
    await choose(1, '1. kvartal 2026');
    expect(chosen()).to.deep.equal(['1. kvartal 2026', '1. kvartal 2026']);
    await choose(0, '4. kvartal 2026');
    expect(chosen()).to.deep.equal(['4. kvartal 2026', '4. kvartal 2026']);
    expect([figure.getAttribute('from'), figure.getAttribute('to')]).to.deep.equal([null, null]);
    (figure as unknown as { step: string }).step = 'month';
    await figure.updateComplete;
    expect(chosen()).to.deep.equal(['oktober 2026', 'december 2026']);
  });

  it('shows whole amounts where the source counts no such persons, and says so', async () => {
    expect(wordsOf(await shown(costTrajectory(), 'per="recipients"'))).to.include('De vises i alt.');
    expect(wordsOf(await shown(unsplit))).to.not.include('De vises i alt.');
  });
});
