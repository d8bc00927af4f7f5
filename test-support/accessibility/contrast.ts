/** Measures what can be told apart: text on its background, marks on theirs. */
import { textOf } from '../mount.js';

type Rgb = readonly [red: number, green: number, blue: number];

/** Each colour over each background, since a page has few of either and asks for them thousands of times. */
const pixels = new Map<string, Rgb>();

/** A pixel of the colour, however it is written. */
function painted(colour: string, over: Rgb): Rgb {
  const key = `${colour} over ${over.join(' ')}`;
  const known = pixels.get(key);
  if (known) return known;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = `rgb(${over.join(' ')})`;
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  const pixel: Rgb = [red, green, blue];
  pixels.set(key, pixel);
  return pixel;
}

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const isClear = (colour: string) => colour === 'none' || colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);

/** The element around one, through slots and shadow roots. */
const around = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null);

function backgroundOf(element: Element | null): Rgb {
  if (!element) return [255, 255, 255];
  const { backgroundColor } = getComputedStyle(element);
  return isClear(backgroundColor) ? backgroundOf(around(element)) : painted(backgroundColor, [255, 255, 255]);
}

/** Whether a reader can see it: laid out, and not clipped away to be heard only. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  for (let at: Element | null = element; at; at = at.parentElement)
    if (getComputedStyle(at).clipPath.startsWith('inset(50%')) return false;
  return true;
}

/** Surfaces under or in a pattern, which are meant to look like the page, and lines that are there for decoration. */
const surfaces = '.plate, .dots, .stripes, .veil, .casing, .grid, .band, .bandline';

/** What a text of a drawing stands on: the last shape before it that lies beneath its middle, else the page. */
function beneath(text: SVGElement): Rgb {
  const page = backgroundOf(text);
  const { left, top, width, height } = text.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const shapes = [...(text.ownerSVGElement?.querySelectorAll('rect, circle') ?? [])].filter((shape) => {
    const box = shape.getBoundingClientRect();
    const isUnder = box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
    return isUnder && text.compareDocumentPosition(shape) === Node.DOCUMENT_POSITION_PRECEDING;
  });
  return shapes.reduce((under, shape) => {
    const { fill } = getComputedStyle(shape);
    return isClear(fill) ? under : painted(fill, under);
  }, page);
}

/** Texts of less than 4,5:1, with what they are. */
export function faintTexts(figure: Element): string[] {
  const walker = document.createTreeWalker(figure.shadowRoot!, NodeFilter.SHOW_TEXT);
  const faint: string[] = [];
  while (walker.nextNode()) {
    const text = textOf(walker.currentNode);
    const parent = walker.currentNode.parentElement;
    if (!text || !parent || parent.matches('option, style') || !isSeen(parent)) continue;
    const { color, fill } = getComputedStyle(parent);
    const background = parent instanceof SVGElement ? beneath(parent) : backgroundOf(parent);
    const ratio = contrast(painted(parent instanceof SVGElement ? fill : color, background), background);
    if (ratio < 4.5) faint.push(`${text}: ${ratio.toFixed(2)}`);
  }
  return faint;
}

/** Marks of less than 3:1, and edges of controls. */
export function faintMarks(figure: Element): string[] {
  const shapes = [...figure.shadowRoot!.querySelectorAll<SVGElement>('svg :is(rect, path, circle, line)')];
  const marks = shapes
    .filter((shape) => !shape.matches(surfaces) && isSeen(shape))
    .map((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return { name: `${shape.localName}.${shape.getAttribute('class') ?? ''}`, shape, colours: [fill, stroke] };
    });
  const controls = [...figure.shadowRoot!.querySelectorAll('select, .retry')].filter(isSeen).map((control) => ({
    name: control.localName,
    shape: control,
    colours: [getComputedStyle(control).borderTopColor],
  }));
  return [...marks, ...controls].flatMap(({ name, shape, colours }) => {
    const background = backgroundOf(shape.parentElement);
    const visible = colours.filter((colour) => !isClear(colour));
    const ratios = visible.map((colour) => contrast(painted(colour, background), background));
    const best = Math.max(0, ...ratios);
    return best < 3 ? [`${name}: ${best.toFixed(2)}`] : [];
  });
}

/** The contrast of what shows where the keyboard is; 0 when nothing does. */
export function focusContrast(element: Element): number {
  const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 0;
  const background = backgroundOf(around(element));
  return contrast(painted(outlineColor, background), background);
}
