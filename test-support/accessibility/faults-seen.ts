/** What an eye would find wrong, thing by thing. */
import { allInside, type Figure, textOf } from '../mount.js';
import { isSeen } from './contrast.js';

const targets = 'button, select, input, a[href], summary, [tabindex="0"]';

/** What is smaller than a finger can hit. */
export const smallTargets = (figure: Figure): string[] =>
  allInside(figure, targets)
    .filter(isSeen)
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return Math.round(Math.min(width, height)) < 24;
    })
    .map(textOf);

/** The page, and what scrolls by itself, where a narrow page would have to be moved sideways to read it. */
export function tooWide(figure: Figure): string[] {
  if (innerWidth > 320) return [];
  const { scrollWidth } = document.documentElement;
  const boxes = allInside(figure, '.scroll').filter(isSeen);
  return [
    ...(scrollWidth > innerWidth ? [`the page: ${scrollWidth} px`] : []),
    ...boxes.filter((box) => box.scrollWidth > box.clientWidth).map(({ scrollWidth: width }) => `its box: ${width} px`),
  ];
}

/** What a drawing keeps of colours of its own where the system forces its. */
export function ownColours(figure: Figure): string[] {
  const [ink, paper] = [systemColour('CanvasText'), systemColour('Canvas')];
  const shapes = allInside<SVGElement>(figure, 'svg :is(.actual, .frame, .hatch:not(.veil), .outline, .tick)').filter(
    (shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return fill !== ink && stroke !== ink;
    },
  );
  const plates = allInside<SVGElement>(figure, 'svg .plate').filter((plate) => getComputedStyle(plate).fill !== paper);
  // A veil is cut out of what it lies on, and drawn on what is empty.
  const veils = allInside<SVGElement>(figure, 'svg .veil').filter(
    (veil) => ![ink, paper].includes(getComputedStyle(veil).stroke),
  );
  return [...shapes, ...plates, ...veils].map(({ outerHTML }) => outerHTML);
}

/** A colour of the system's as the browser computes it here. */
function systemColour(name: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.cssText = `color: ${name}; forced-color-adjust: none`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** What moves, or would when something changes. */
export function moving(figure: Figure): string[] {
  const root = figure.shadowRoot!;
  const running = [...document.getAnimations(), ...root.getAnimations()].filter(
    (animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 0,
  );
  const changing = allInside(figure, '*').filter((element) =>
    getComputedStyle(element)
      .transitionDuration.split(',')
      .some((duration) => parseFloat(duration) > 0),
  );
  const scripted = allInside(figure, 'animate, animateTransform, animateMotion, set');
  return [
    ...running.map(({ id }) => `animation ${id}`),
    ...[...changing, ...scripted].map(({ localName }) => localName),
  ];
}

/** Texts that a box of theirs cuts off. */
export const cutTexts = (figure: Figure): string[] =>
  allInside(figure, '*')
    .filter((box) => {
      const { overflowX, overflowY } = getComputedStyle(box);
      const cuts = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
      return cuts && isSeen(box) && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1);
    })
    .map(textOf);

/** What can be pressed on a screen, but for heads that look like words. */
export const controlsOnPaper = (figure: Figure): string[] =>
  allInside(figure, 'button, select, [part~="toolbar"]')
    .filter((control) => isSeen(control) && !control.matches('.sort'))
    .map(textOf);

export const stillFolded = (figure: Figure): string[] =>
  allInside(figure, ':is(.details, .provenance details) dd')
    .filter((text) => !isSeen(text) || text.getBoundingClientRect().height === 0)
    .map(textOf);
