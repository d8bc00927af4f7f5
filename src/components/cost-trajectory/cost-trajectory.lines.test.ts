import { expect } from 'chai';
import { trajectory as botilbud } from '../../../demo/data/botilbud-2026.js';
import { udbydere } from '../../../demo/data/udbydere.js';
import { emulate, frame, resize } from '../../../test-support/accessibility/media.js';
import { allInside, type Figure, inside, mounted, textOf, until } from '../../../test-support/mount.js';
import type { CostTrajectory } from '../../client/port.js';
import './cost-trajectory.js';

const tag = 'pejl-cost-trajectory';
const shown = async (data: CostTrajectory, attributes = ''): Promise<Figure> => {
  const figure = await mounted(`<${tag} view="lines" unit="tkr" ${attributes}></${tag}>`, { figure: { data } });
  await frame();
  return figure;
};
const isWhole = (figure: Figure) => !inside(figure, '.whole-table').hidden;
const press = async (figure: Figure, ...keys: string[]) => {
  for (const key of keys)
    inside(figure, '[part="chart"]').dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
  await figure.updateComplete;
  return textOf(inside(figure, '.readout')).replaceAll('\u00a0', ' ');
};
const print = async (figure: Figure, type: 'beforeprint' | 'afterprint') => {
  window.dispatchEvent(new Event(type));
  await figure.updateComplete;
};
/** Whole thousands of a part in a month, as the answer has them: the oracle of what is read out. */
const thousands = (part: number, month: string): number | undefined => {
  const cell = udbydere.parts![part]!.months.find((other) => other.month === month);
  const { actualOre, expectedOre } = cell ?? {};
  const found = actualOre ?? expectedOre;
  return found?.state === 'value' ? found.value / 100_000 : undefined;
};

describe('<pejl-cost-trajectory view="lines">', () => {
  it('draws few parts as lines with their names at the ends, each with a colour and dash of its own', async () => {
    await resize(1280);
    const figure = await shown(botilbud);
    expect(allInside(figure, 'canvas').length).to.equal(0);
    const names = allInside(figure, 'svg .line-name').map(textOf);
    expect(names).to.deep.equal(botilbud.parts!.map(({ name }) => name));
    const kinds = allInside(figure, 'svg.main .own:not(.ahead)').map(({ classList }) => classList.value);
    expect(new Set(kinds).size).to.equal(botilbud.parts!.length);
    expect(
      new Set(allInside(figure, 'svg.main .own:not(.ahead)').map((line) => getComputedStyle(line).strokeDasharray))
        .size,
    ).to.equal(3);
    expect(allInside(figure, 'svg.main .own.ahead:not(.points)').length).to.equal(4);
  });

  it('dashes what is expected of a line, with open points, be it one of few, of the crowd, chosen or read', async () => {
    await resize(1280);
    const dashOf = (figure: Figure, selector: string) => {
      const [booked, ahead, points] = allInside<SVGPathElement>(figure, `svg.main .line${selector}`);
      const { fill } = getComputedStyle(points!);
      expect(fill).not.to.equal(getComputedStyle(points!).stroke);
      // November and December, after October, which is booked.
      expect(points!.getAttribute('d')!.match(/M/g)!.length).to.equal(2);
      expect(ahead!.getBBox().x + ahead!.getBBox().width).to.be.above(booked!.getBBox().x + booked!.getBBox().width);
      return [booked, ahead, points].map((line) => getComputedStyle(line!).strokeDasharray);
    };
    const few = await shown(botilbud);
    expect(dashOf(few, '.own-1')).to.deep.equal(['none', '6px, 4px', 'none']);
    expect(dashOf(few, '.own-2')).to.deep.equal(['8px, 3px', '6px, 4px', 'none']);
    expect(textOf(inside(few, '.key'))).to.include('Forventet');
    const many = await shown(udbydere);
    expect(textOf(inside(many, '.key'))).to.include('Forventet');
    // The one that is the highest in December.
    const { left, top } = inside(many, 'svg.main .line-name').getBoundingClientRect();
    const at = { clientX: left - 8, clientY: top + 9, bubbles: true };
    inside(many, 'svg.main').dispatchEvent(new PointerEvent('pointermove', at));
    await press(many, 'Enter');
    expect(dashOf(many, '.kept')).to.deep.equal(['none', '6px, 4px', 'none']);
    expect(dashOf(many, '.read')).to.deep.equal(['none', '6px, 4px', 'none']);
    await print(many, 'beforeprint');
    expect(getComputedStyle(inside(many, 'svg.main .crowd.ahead')).strokeDasharray).to.equal('6px, 4px');
    await print(many, 'afterprint');
  });

  it('numbers them where names have no room, and says in the key which is which', async () => {
    await resize(320);
    const figure = await shown(botilbud);
    expect(allInside(figure, 'svg .line-name').map(textOf)).to.deep.equal(['1', '2', '3', '4']);
    expect(allInside(figure, '.key li').map(textOf)[2]).to.equal('3 Region');
  });

  it('draws columns where the cost is not split', async () => {
    const { parts: _, by: __, ...unsplit } = botilbud;
    expect(allInside(await shown(unsplit), 'svg.main rect.actual').length).to.be.above(0);
  });

  it('draws many on a canvas that takes its colour from the page, and names the highest and the lowest', async () => {
    await emulate({ scheme: 'light' });
    document.documentElement.style.colorScheme = 'light dark';
    const figure = await shown(udbydere);
    const canvas = inside(figure, 'canvas') as unknown as HTMLCanvasElement;
    const inks = () => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      let [count, red] = [0, 0];
      for (let at = 0; at < data.length; at += 4)
        if (data[at + 3] === 255) [count, red] = [count + 1, red + (data[at] ?? 0)];
      return { count, red: red / count };
    };
    const light = inks();
    expect(light.count).to.be.above(10_000);
    expect(canvas.getAttribute('aria-hidden')).to.equal('true');
    expect(canvas.getBoundingClientRect().width).to.equal(inside(figure, 'svg.main').getBoundingClientRect().width);
    const ends = udbydere.parts!.map((_, part) => thousands(part, '2026-12')).filter((end) => end !== undefined);
    const ofEnd = (end: number) => udbydere.parts!.find((_, part) => thousands(part, '2026-12') === end)!.name;
    const named = allInside(figure, 'svg .line-name').map(textOf);
    expect(named[0]).to.equal(ofEnd(Math.max(...ends)));
    expect(named.length).to.equal(2);
    const changed = new Promise((resolve) => canvas.addEventListener('transitionend', resolve, { once: true }));
    document.documentElement.style.colorScheme = 'dark';
    await changed;
    expect(inks().red).to.be.below(light.red - 10);
    document.documentElement.removeAttribute('style');
  });

  it('draws them all in the drawing itself on paper, with a table that has room there, and is back on screen after', async () => {
    const figure = await shown(udbydere);
    expect(allInside(figure, 'svg.main .crowd').length).to.equal(0);
    await print(figure, 'beforeprint');
    expect(allInside(figure, 'canvas').length).to.equal(0);
    const d = inside(figure, 'svg.main .crowd').getAttribute('d')!;
    expect(d.match(/M/g)!.length).to.be.at.least(98);
    expect(isWhole(figure)).to.equal(true);
    expect(allInside(figure, 'thead th').map(textOf)).to.deep.equal([
      'Del',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
      'I alt',
    ]);
    expect(textOf(inside(figure, 'caption'))).to.include('en kolonne for hvert år');
    expect(allInside(figure, 'tbody tr').length).to.equal(98);
    await print(figure, 'afterprint');
    expect(allInside(figure, 'canvas').length).to.equal(1);
  });

  it('has every figure in its table, which comes after the drawing and is for nobody until it is whole', async () => {
    const figure = await shown(udbydere);
    await until(figure, () => isWhole(figure));
    const rows = allInside(figure, 'tbody tr');
    expect(rows.length).to.equal(98);
    rows.forEach((row, part) => {
      const cells = [...row.querySelectorAll('td')].map((cell) => textOf(cell));
      const expected = udbydere.parts![0]!.months.map(({ month }) => {
        const of = thousands(part, month);
        return of === undefined ? 'ikke oplyst' : String(of);
      });
      expect(cells.slice(0, -1)).to.deep.equal(expected);
    });
  });

  it('shows no row of an answer that is no longer shown', async () => {
    const figure = await shown(udbydere);
    await until(figure, () => isWhole(figure));
    const doubled = structuredClone(udbydere);
    for (const { months } of doubled.parts!)
      for (const { actualOre } of months) if (actualOre?.state === 'value') actualOre.value *= 2;
    figure.data = doubled;
    await figure.updateComplete;
    expect(isWhole(figure)).to.equal(false);
    await until(figure, () => isWhole(figure));
    const [first] = allInside(figure, 'tbody td').map(textOf);
    expect(first).to.equal(String(2 * thousands(0, '2022-01')!));
  });

  it('reads the nearest point to a pointer, and draws nothing else anew', async () => {
    const figure = await shown(udbydere);
    await until(figure, () => isWhole(figure));
    const changes: Node[] = [];
    const observer = new MutationObserver((records) => changes.push(...records.map(({ target }) => target)));
    const drawing = inside(figure, 'svg.main');
    const { left, top, width } = drawing.getBoundingClientRect();
    observer.observe(figure.shadowRoot!, { attributes: true, characterData: true, childList: true, subtree: true });
    const move = async (x: number, y: number) => {
      drawing.dispatchEvent(new PointerEvent('pointermove', { clientX: left + x, clientY: top + y, bubbles: true }));
      await figure.updateComplete;
    };
    await move(width * 0.4, 140);
    expect(textOf(inside(figure, '.readout'))).to.match(/^\S+\. [a-zæøå]+ 202\d: \d+\st\.kr\.$/);
    const spot = inside(figure, 'svg .spot');
    expect(Math.abs(Number(spot.getAttribute('cx')) - width * 0.4)).to.be.below(30);
    await move(width * 0.6, 160);
    observer.disconnect();
    expect(changes.filter((node) => inside(figure, '.whole-table').contains(node)).length).to.equal(0);
    expect(changes.filter((node) => inside(figure, '.figures').contains(node)).length).to.equal(0);
    drawing.dispatchEvent(new PointerEvent('pointerleave'));
    await figure.updateComplete;
    expect(textOf(inside(figure, '.readout'))).to.equal('');
  });

  it('walks along a line, and to the one that is drawn beneath it', async () => {
    const figure = await shown(udbydere);
    const ranked = (month: string) =>
      udbydere
        .parts!.map(({ name }, part) => ({ name, of: thousands(part, month) }))
        .filter(({ of }) => of !== undefined)
        .sort((a, b) => b.of! - a.of!);
    const [highest, second] = ranked('2022-01');
    expect(await press(figure, 'ArrowDown')).to.equal(`${highest!.name}. januar 2022: ${highest!.of} t.kr.`);
    expect(await press(figure, 'ArrowDown')).to.equal(`${second!.name}. januar 2022: ${second!.of} t.kr.`);
    expect(await press(figure, 'ArrowRight')).to.match(new RegExp(`^${second!.name}. februar 2022: `));
    expect(await press(figure, 'End')).to.match(new RegExp(`^${second!.name}. december 2026: `));
    expect(await press(figure, 'Escape')).to.equal('');
  });

  describe('with lines that a reader chooses', () => {
    const kept = (figure: Figure) => allInside<HTMLButtonElement>(figure, '.kept button');
    const looks = (figure: Figure) =>
      allInside(figure, 'svg.main .line.kept:not(.ahead)').map(({ classList }) => classList.value);

    it('keeps the line that is read by Enter, says so, and lets it go by Enter or by its button', async () => {
      const figure = await shown(udbydere);
      const said = await press(figure, 'ArrowRight');
      const [name] = said.split('. ');
      expect(await press(figure, 'Enter')).to.equal(`${said}, valgt linje`);
      expect(kept(figure).map((button) => [textOf(button), button.ariaPressed])).to.deep.equal([[name, 'true']]);
      // Its name stands there once, though it is read too.
      expect(allInside(figure, 'svg.main .line-name').filter((one) => textOf(one) === name).length).to.equal(1);
      // It stays where the reader goes.
      expect(await press(figure, 'ArrowDown', 'Escape')).to.equal('');
      expect(looks(figure).length).to.equal(1);
      kept(figure)[0]!.click();
      await figure.updateComplete;
      expect(kept(figure).length + looks(figure).length).to.equal(0);
      expect(figure.shadowRoot!.activeElement === inside(figure, '[part="chart"]')).to.equal(true);
      await press(figure, 'ArrowRight', 'Enter');
      expect(await press(figure, 'Enter')).not.to.include('valgt');
      expect(kept(figure).length).to.equal(0);
    });

    it('keeps four that are told apart by dash, the last ones, and lets all go by Escape', async () => {
      const figure = await shown(udbydere);
      await press(figure, 'ArrowRight');
      for (let line = 0; line < 5; line += 1) await press(figure, 'Enter', 'ArrowDown');
      expect(kept(figure).length).to.equal(4);
      const dashes = allInside(figure, 'svg.main .line.kept:not(.ahead)').map(
        (line) => getComputedStyle(line).strokeDasharray,
      );
      expect(new Set(dashes).size).to.equal(4);
      await press(figure, 'Escape');
      expect(kept(figure).length).to.equal(4);
      await press(figure, 'Escape');
      expect(kept(figure).length).to.equal(0);
    });

    it('keeps the line under a pointer by a click, and under a finger by a second tap', async () => {
      const figure = await shown(udbydere);
      const drawing = inside(figure, 'svg.main');
      const { left, top, width } = drawing.getBoundingClientRect();
      const at = { clientX: left + width * 0.4, clientY: top + 140, bubbles: true };
      const does = async (...types: string[]) => {
        for (const type of types) drawing.dispatchEvent(new PointerEvent(type, at));
        await figure.updateComplete;
      };
      await does('pointerdown', 'click');
      expect(kept(figure).length).to.equal(0);
      await does('pointerdown', 'click');
      expect(kept(figure).length).to.equal(1);
      await does('pointerdown', 'click', 'pointerleave');
      expect(kept(figure).length).to.equal(0);
      await does('pointermove', 'pointerdown', 'click');
      expect(kept(figure).length).to.equal(1);
    });

    it('names them on paper, with no buttons', async () => {
      const figure = await shown(udbydere);
      await press(figure, 'ArrowRight', 'Enter');
      const [name] = kept(figure).map(textOf);
      await print(figure, 'beforeprint');
      expect([kept(figure).length, textOf(inside(figure, '.kept li')), looks(figure).length]).to.deep.equal([
        0,
        name,
        1,
      ]);
      await print(figure, 'afterprint');
    });
  });
});
