/** What a reader can make stand out by the legend, and how that is seen, walked, left and printed. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { sharedDa } from '../../src/shared/texts.da.js';
import { allInside, type Figure, inside, part, press, textOf } from '../mount.js';
import { faintTexts } from './contrast.js';
import { emulate, spokenPage } from './media.js';
import { inState, type NamedSubject } from './subject.js';

const buttons = (figure: Figure) => allInside<HTMLButtonElement>(figure, '[part="legend"] button');
const pressed = (figure: Figure) => buttons(figure).filter((button) => button.ariaPressed === 'true');
const key = async (figure: Figure, name: string): Promise<string> => {
  await sendKeys({ press: name });
  await figure.updateComplete;
  return textOf(inside(figure, '.readout'));
};

/** `highlights` is a state with several series in the legend. */
export function legendRules(subject: NamedSubject, highlights: string): void {
  describe('by its legend', () => {
    it('has a list of buttons with a name, a button for each series, none of them pressed', async () => {
      const figure = await inState(subject, highlights);
      const nodes = await spokenPage();
      const list = nodes.find(({ role, name }) => role === 'list' && name === sharedDa.highlight);
      expect(list !== undefined).to.equal(true);
      expect(buttons(figure).length).to.be.above(1);
      expect(pressed(figure).length).to.equal(0);
      const names = buttons(figure).map(textOf);
      const said = nodes.filter(({ properties }) => properties.pressed === 'false').map(({ name }) => name);
      expect(said).to.deep.equal(names);
    });

    it('makes the series that is pressed stand out and the others recede, one at a time, and back', async () => {
      const figure = await inState(subject, highlights);
      for (const button of buttons(figure)) {
        await press(figure, button);
        expect(pressed(figure).map(textOf)).to.deep.equal([textOf(button)]);
        expect(allInside(figure, 'svg .lit').length, textOf(button)).to.be.above(0);
        expect(allInside(figure, 'svg .receded').length, textOf(button)).to.be.above(0);
        expect(faintTexts(figure)).to.deep.equal([]);
      }
      await press(figure, pressed(figure)[0]!);
      expect(pressed(figure).length).to.equal(0);
      expect(allInside(figure, 'svg :is(.lit, .receded)').length).to.equal(0);
    });

    it('tells what recedes by shape too: it is filled with nothing, and its lines are thin', async () => {
      const figure = await inState(subject, highlights);
      await press(figure, buttons(figure)[0]!);
      const surface = getComputedStyle(figure).getPropertyValue('--_surface');
      const probe = Object.assign(figure.shadowRoot!.appendChild(document.createElement('i')), {});
      probe.style.color = surface;
      const { color } = getComputedStyle(probe);
      probe.remove();
      for (const shape of allInside(figure, 'svg .receded rect'))
        expect([color, 'none']).to.include(getComputedStyle(shape).fill);
      for (const line of allInside(figure, 'svg .receded :is(.line:not(.casing), .frame, .tick)'))
        expect(getComputedStyle(line).strokeWidth).to.equal('1px');
    });

    it('releases it by Escape, from the legend and from the drawing, and leaves any other Escape to the page', async () => {
      const figure = await inState(subject, highlights);
      const left: boolean[] = [];
      const listen = (event: Event) => left.push(!event.defaultPrevented);
      document.addEventListener('keydown', listen);
      for (const from of [buttons(figure)[1]!, part(figure, 'chart')!]) {
        await press(figure, buttons(figure)[1]!);
        from.focus();
        await key(figure, 'Escape');
        expect(pressed(figure).length).to.equal(0);
        await key(figure, 'Escape');
      }
      document.removeEventListener('keydown', listen);
      expect(left).to.deep.equal([false, true, false, true]);
    });

    const headOf = (button: Element) => `. ${subject.headOf?.[textOf(button)] ?? textOf(button)}: `;
    const on = subject.walks === 'rows' ? 'ArrowDown' : 'ArrowRight';

    it('begins the walk with the series that stands out, stays in it, and reads another in its place once it stands out', async () => {
      const figure = await inState(subject, highlights);
      const chart = part(figure, 'chart')!;
      const [second, last] = [buttons(figure)[1]!, buttons(figure).at(-1)!];
      chart.focus();
      expect(await key(figure, on)).not.to.include(headOf(second));
      await key(figure, 'Escape');
      await press(figure, second);
      chart.focus();
      expect(await key(figure, on)).to.include(headOf(second));
      const there = await key(figure, on);
      expect(there).to.include(headOf(second));
      await press(figure, last);
      const read = textOf(inside(figure, '.readout'));
      expect(read).to.include(headOf(last));
      expect(read.split('. ')[0]).to.equal(there.split('. ')[0]);
    });

    if (subject.walks === 'columns')
      it('reads the series that stands out alone where a pointer is', async () => {
        const figure = await inState(subject, highlights);
        const second = buttons(figure)[1]!;
        await press(figure, second);
        const drawing = inside(figure, 'svg.main');
        const { left, top, width } = drawing.getBoundingClientRect();
        const at = { clientX: left + width / 2, clientY: top + 50 };
        drawing.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true }));
        await figure.updateComplete;
        expect(textOf(inside(figure, '.readout')))
          .to.include(headOf(second))
          .and.not.to.include(';');
      });

    it('has words and no buttons on paper, and everything as it is', async () => {
      const figure = await inState(subject, highlights);
      const words = allInside(figure, '[part="legend"] li').map(textOf);
      await press(figure, buttons(figure)[1]!);
      window.dispatchEvent(new Event('beforeprint'));
      expect(buttons(figure).length).to.equal(0);
      expect(allInside(figure, '[part="legend"] li').map(textOf)).to.deep.equal(words);
      expect(allInside(figure, 'svg :is(.lit, .receded)').length).to.equal(0);
      window.dispatchEvent(new Event('afterprint'));
      expect(pressed(figure).length).to.equal(1);
    });

    it('shows which one is pressed in forced colours', async () => {
      await emulate({ forcedColors: true });
      const figure = await inState(subject, highlights);
      await press(figure, buttons(figure)[1]!);
      const edges = buttons(figure).map((button) => getComputedStyle(button).borderBlockEndColor);
      expect(new Set(edges).size).to.equal(2);
      expect(edges[0]).not.to.equal(edges[1]);
    });
  });
}
