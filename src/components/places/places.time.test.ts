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
  wordsOf,
} from '../../../test-support/mount.js';
import { countsOf, figures, offer, placesOfOne } from '../../../test-support/places.js';
import { none } from '../../../test-support/savings-plan.js';
import { takenFrom } from '../../../test-support/security/taken.js';
import '../source/source.js';
import './places.js';

const shown = async (data: object, attributes = '') => {
  document.body.style.width = '1000px';
  const figure = await mounted(`<pejl-places view="time" audience="management" ${attributes}></pejl-places>`, {
    figure: { data },
  });
  await frame();
  await figure.updateComplete;
  return figure;
};
const heightsOf = (drawing: Element, kind: string) =>
  [...drawing.querySelectorAll(`rect.${kind}:not(.outline)`)].map((rect) => Number(rect.getAttribute('height')));
const drawings = (figure: Figure) => allInside(figure, 'svg.main');
const walk = async (figure: Figure, key: string): Promise<string> => {
  part(figure, 'chart')!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  await figure.updateComplete;
  return textOf(inside(figure, '.readout'));
};

describe('<pejl-places view="time">', () => {
  afterEach(() => {
    document.body.removeAttribute('style');
  });

  it('leads with how full homes and places by day are, each by itself, against the first day', async () => {
    const figure = await shown(pladser);
    expect(textOf(inside(figure, '.lead'))).to.equal(
      'Alle botilbud: belægningen er 87,5 % mod 90,0 % den 01.11.2024. Alle dagtilbud: belægningen er 89,0 % mod 84,0 % den 01.11.2024.',
    );
  });

  it('draws what is taken as high as it is many, within all places', async () => {
    const [homes] = drawings(await shown(pladser));
    const taken = heightsOf(homes!, 'actual');
    const all = heightsOf(homes!, 'frame');
    const perPlace = (all.at(-1)! + 1.5) / 104;
    [90, 84, 84, 90, 89, 85, 88, 89, 91].forEach((count, index) =>
      expect(taken[index], String(index)).to.be.closeTo(count * perPlace, 0.1),
    );
    [100, 100, 100, 104, 104, 104, 104, 104, 104].forEach((count, index) =>
      expect(all[index]! + 1.5, String(index)).to.be.closeTo(count * perPlace, 0.1),
    );
  });

  it('has every day in its table, of one type too', async () => {
    const figure = await shown(pladser, 'offer-type="midlertidigt"');
    await press(figure, buttonOf(figure, 'Vis som tabel'));
    const rows = allInside<HTMLTableRowElement>(figure, 'table tr').map((row) =>
      [...row.cells].map(textOf).join(' | '),
    );
    expect(rows.length).to.equal(10);
    expect(rows[0]).to.include('Midlertidigt botilbud: belægning, %');
    expect(rows.at(-1)).to.equal('01.11.2026 | 22 | 1 | 5 | 28 | 78,6');
  });

  it('is walked from day to day, and reads a figure with what it is of', async () => {
    const figure = await shown(pladser);
    expect(await walk(figure, 'ArrowRight')).to.equal('01.11.2024. Alle botilbud: optagne: 90');
    expect(await walk(figure, 'ArrowRight')).to.equal('01.02.2025. Alle botilbud: optagne: 84');
    for (let step = 0; step < 4; step += 1) await walk(figure, 'ArrowDown');
    expect(textOf(inside(figure, '.readout'))).to.equal('01.02.2025. Alle botilbud: belægning: 84,0 %');
    expect(allInside(figure, 'svg .here').length).to.equal(2);
  });

  it('shows no length, share or figure of a day that is hidden, in no file', async () => {
    const hidden = none('suppressed');
    const own = figures(257, 0, 58);
    const { whyFree: _, ...few } = figures(143, 0, 29, { occupied: hidden, free: hidden });
    const data = placesOfOne(own, { offers: [offer('a', own)], overTime: [countsOf(few), countsOf(own)] });
    const figure = await shown(data);
    const [drawing] = drawings(figure);
    expect(heightsOf(drawing!, 'actual').length).to.equal(1);
    expect(allInside(figure, 'svg rect.unknown').length).to.equal(1 + allInside(figure, '.key rect.unknown').length);
    expect(textOf(inside(figure, '.lead'))).not.to.include('mod');
    const words = [wordsOf(figure), ...Object.values(await takenFrom(figure)).map(String)];
    for (const text of words) expect(text).not.to.match(/\b(114|29|79,7)\b/);
  });
});
