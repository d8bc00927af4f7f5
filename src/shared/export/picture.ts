/** A thing to be drawn, in pixels from the corner of the picture. */
export type Shape =
  | {
      readonly is: 'path';
      readonly d: string;
      /** From the unit of the path to pixels. */
      readonly at: DOMMatrixReadOnly | undefined;
      readonly look: PathLook;
    }
  | {
      readonly is: 'text';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      /** Its width on the page; undefined for what stands alone. */
      readonly width?: number;
      readonly look: TextLook;
    }
  | { readonly is: 'image'; readonly image: HTMLCanvasElement; readonly box: DOMRect };

export interface PathLook {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly dash: string;
  readonly cap: string;
  readonly join: string;
  readonly opacity: number;
}

export interface TextLook {
  readonly fill: string;
  readonly size: number;
  readonly weight: string;
  readonly family: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly opacity: number;
}

export interface Picture {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly shapes: readonly Shape[];
}

/** What is no part of a picture: buttons and choices, what a pointer reads, what is folded together. */
const leftOut = '.toolbar, .choices, .readout, .fold, .notice .tool, details:not([open]), summary, select';
const margin = 16;

/**
 * A figure as it stands on the page, in light colours: each text line by line where it stands, each shape with the look that
 * the styles give it. Whatever an element draws, of HTML or svg, is a picture without a word of its own about it.
 */
export function pictureOf(host: HTMLElement, figure: Element, title: string, last: string): Picture {
  // Nothing is painted between this and its end.
  const restore = withStyles([
    [host, 'color-scheme', 'light'],
    ...[...figure.querySelectorAll<HTMLElement>(leftOut)].map((part) => [part, 'display', 'none'] as const),
  ]);
  try {
    const { left, top, width, height } = figure.getBoundingClientRect();
    const shapes: Shape[] = [];
    const pen = document.createElement('canvas').getContext('2d');
    walk(figure, { shapes, pen, left: left - margin, top: top - margin }, 1);
    const foot = figure.querySelector('.provenance') ?? figure;
    const look = textLook(getComputedStyle(foot), false, 1);
    const line = look.size * 1.5;
    shapes.push({ is: 'text', text: last, x: margin, y: margin + height + line, look });
    return {
      title,
      width: Math.ceil(width) + 2 * margin,
      height: Math.ceil(height + line) + 2 * margin,
      background: surfaceOf(host),
      shapes,
    };
  } finally {
    restore();
  }
}

/** Styles that hold until what is given back is called. */
function withStyles(styles: readonly (readonly [HTMLElement, string, string])[]): () => void {
  const before = styles.map(([element, name]) => element.style.getPropertyValue(name));
  for (const [element, name, value] of styles) element.style.setProperty(name, value);
  return () => {
    styles.forEach(([element, name], index) => {
      element.style.setProperty(name, before[index] ?? '');
      if (element.getAttribute('style') === '') element.removeAttribute('style');
    });
  };
}

interface Sheet {
  readonly shapes: Shape[];
  readonly pen: CanvasRenderingContext2D | null;
  readonly left: number;
  readonly top: number;
}

/** The surface's own colour, in which plates are drawn. */
function surfaceOf(host: HTMLElement): string {
  const plate = host.shadowRoot?.querySelector('svg .plate');
  return plate ? getComputedStyle(plate).fill : '#ffffff';
}

function walk(node: Node, sheet: Sheet, opacity: number): void {
  if (node instanceof Text) writeText(node, sheet, opacity);
  if (!(node instanceof Element)) return;
  const style = getComputedStyle(node);
  // What is for the ear alone is clipped away.
  if (style.display === 'none' || style.visibility === 'hidden' || style.clipPath !== 'none') return;
  const own = opacity * Number(style.opacity);
  if (node instanceof SVGGeometryElement) drawShape(node, style, sheet, own);
  if (node instanceof HTMLCanvasElement) sheet.shapes.push({ is: 'image', image: node, box: boxOf(node, sheet) });
  else if (node instanceof HTMLElement) drawBox(node, style, sheet, own);
  if (node instanceof HTMLInputElement) writeInput(node, style, sheet, own);
  const children = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : node.childNodes;
  for (const child of children) walk(child, sheet, own);
  const after = /^"(.*)"$/.exec(getComputedStyle(node, '::after').content)?.[1];
  const end = sheet.shapes.at(-1);
  if (after?.trim() && end?.is === 'text') sheet.shapes[sheet.shapes.length - 1] = lengthened(end, after, sheet.pen);
}

/** A text with what a style writes after it, which no range measures. */
function lengthened(end: Shape & { is: 'text' }, after: string, pen: CanvasRenderingContext2D | null): Shape {
  const text = end.text + after;
  if (!pen || end.width === undefined) return { ...end, text };
  pen.font = fontOf(end.look);
  return { ...end, text, width: end.width + pen.measureText(after).width };
}

function boxOf(element: Element, { left, top }: Sheet): DOMRect {
  const box = element.getBoundingClientRect();
  return new DOMRect(box.left - left, box.top - top, box.width, box.height);
}

const isSeen = (colour: string): boolean => colour !== 'none' && !/^rgba\(.*, 0\)$|^transparent$/.test(colour);

const filled = (fill: string, opacity: number): PathLook => ({
  fill,
  stroke: 'none',
  width: 0,
  dash: 'none',
  cap: 'butt',
  join: 'miter',
  opacity,
});

const rectPath = (x: number, y: number, width: number, height: number) => `M${x} ${y}h${width}v${height}h${-width}Z`;

/** Ground and borders of a piece of HTML. */
function drawBox(element: Element, style: CSSStyleDeclaration, sheet: Sheet, opacity: number): void {
  const { x, y, width, height } = boxOf(element, sheet);
  if (width === 0 || height === 0) return;
  const fill = (colour: string, d: string) => {
    if (isSeen(colour)) sheet.shapes.push({ is: 'path', d, at: undefined, look: filled(colour, opacity) });
  };
  fill(style.backgroundColor, rectPath(x, y, width, height));
  const size = (side: string) =>
    style.getPropertyValue(`border-${side}-style`) === 'none'
      ? 0
      : Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
  const colour = (side: string) => style.getPropertyValue(`border-${side}-color`);
  const [top, right, bottom, left] = [size('top'), size('right'), size('bottom'), size('left')];
  if (top > 0) fill(colour('top'), rectPath(x, y, width, top));
  if (bottom > 0) fill(colour('bottom'), rectPath(x, y + height - bottom, width, bottom));
  if (left > 0) fill(colour('left'), rectPath(x, y, left, height));
  if (right > 0) fill(colour('right'), rectPath(x + width - right, y, right, height));
}

function drawShape(shape: SVGGeometryElement, style: CSSStyleDeclaration, sheet: Sheet, opacity: number): void {
  const matrix = shape.getScreenCTM();
  const d = pathOf(shape);
  if (!matrix || !d) return;
  const at = new DOMMatrix([matrix.a, matrix.b, matrix.c, matrix.d, matrix.e - sheet.left, matrix.f - sheet.top]);
  const look = {
    fill: style.fill,
    stroke: style.stroke,
    width: Number.parseFloat(style.strokeWidth),
    dash: style.strokeDasharray,
    cap: style.strokeLinecap,
    join: style.strokeLinejoin,
    opacity,
  };
  if (isSeen(look.fill) || isSeen(look.stroke)) sheet.shapes.push({ is: 'path', d, at, look });
}

/** Every shape as a path; '' for one that our drawings do not have. */
function pathOf(shape: SVGGeometryElement): string {
  // As the browser has reckoned it: what stands in percent has no number in its attribute.
  const value = (name: string) => {
    const length: unknown = Reflect.get(shape, name);
    return length instanceof SVGAnimatedLength ? length.baseVal.value : 0;
  };
  switch (shape.localName) {
    case 'path':
      return shape.getAttribute('d') ?? '';
    case 'rect':
      return rectPath(value('x'), value('y'), value('width'), value('height'));
    case 'circle': {
      const r = value('r');
      return `M${value('cx') - r} ${value('cy')}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    }
    case 'line':
      return `M${value('x1')} ${value('y1')}L${value('x2')} ${value('y2')}`;
    default:
      return '';
  }
}

function textLook(style: CSSStyleDeclaration, isSvg: boolean, opacity: number): TextLook {
  const align = isSvg ? style.textAnchor : style.textAlign;
  const anchor = /^(end|right)$/.test(align) ? 'end' : /^(middle|center)$/.test(align) ? 'middle' : 'start';
  return {
    fill: isSvg ? style.fill : style.color,
    size: Number.parseFloat(style.fontSize),
    weight: style.fontWeight,
    family: style.fontFamily,
    anchor,
    opacity,
  };
}

/** What stands in a field, in the middle of its height. */
function writeInput(input: HTMLInputElement, style: CSSStyleDeclaration, sheet: Sheet, opacity: number): void {
  const { x, y, height } = boxOf(input, sheet);
  const look: TextLook = { ...textLook(style, false, opacity), anchor: 'start' };
  sheet.shapes.push({ is: 'text', text: input.value, x: x + 6, y: y + height / 2 + look.size / 3, look });
}

/** The lines of a text, where the browser broke it. */
function writeText(node: Text, sheet: Sheet, opacity: number): void {
  const parent = node.parentElement;
  if (!parent || node.data.trim() === '') return;
  const look = textLook(getComputedStyle(parent), parent instanceof SVGElement, opacity);
  const { left, top, pen } = sheet;
  let line: { text: string; box: DOMRect; to: number } | undefined;
  const end = () => {
    if (!line) return;
    const { text, box, to } = line;
    const x = { start: box.left, middle: (box.left + to) / 2, end: to }[look.anchor];
    const y = baselineOf(box, look, pen) - top;
    sheet.shapes.push({ is: 'text', text, x: x - left, y, width: to - box.left, look });
  };
  const range = document.createRange();
  for (const piece of node.data.matchAll(/\S+/g)) {
    range.setStart(node, piece.index);
    range.setEnd(node, piece.index + piece[0].length);
    for (const [part, box] of partsOf(range, piece[0])) {
      if (line && Math.abs(line.box.top - box.top) < 2) {
        const gap = box.left - line.to > 1 ? ' ' : '';
        line = { text: line.text + gap + part, box: line.box, to: box.right };
      } else {
        end();
        line = { text: part, box, to: box.right };
      }
    }
  }
  end();
}

/** A word with its box; letter by letter where it is broken over lines. */
function partsOf(range: Range, word: string): readonly (readonly [string, DOMRect])[] {
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [box] = boxes;
  if (!box) return [];
  if (boxes.length === 1) return [[word, box]];
  const { startContainer: node, startOffset: start } = range;
  return [...word.matchAll(/./gsu)].flatMap(({ 0: letter, index }) => {
    range.setStart(node, start + index);
    range.setEnd(node, start + index + letter.length);
    const [own] = range.getClientRects();
    return own ? [[letter, own] as const] : [];
  });
}

/** Where the letters stand in the box of their line. */
function baselineOf(box: DOMRect, look: TextLook, pen: CanvasRenderingContext2D | null): number {
  if (!pen) return box.bottom;
  pen.font = fontOf(look);
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText('x');
  return box.top + (box.height * up) / (up + down);
}

export const fontOf = ({ weight, size, family }: TextLook): string => `${weight} ${size}px ${family}`;
