import { fontOf, type Picture, type Shape } from './picture.js';

/** A picture is drawn with twice the dots, so that it is sharp on paper. */
const density = 2;
const namespace = 'http://www.w3.org/2000/svg';

/** The picture as one svg without styles, scripts or anything from elsewhere. Its fonts are named. */
export function toSvg({ title, width, height, background, shapes }: Picture): string {
  const root = element('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' });
  const name = element('title', {});
  name.textContent = legible(title);
  root.append(name, element('rect', { width, height, fill: background }), ...shapes.map(drawn));
  return new XMLSerializer().serializeToString(root);
}

function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, String(value));
  return made;
}

/** A text without what XML cannot hold. */
const legible = (text: string): string => text.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '');

/** Hundredths of a pixel are seen by nobody. */
const round = (value: number): number => Math.round(value * 100) / 100;

function drawn(shape: Shape): SVGElement {
  if (shape.is === 'image') {
    const { x, y, width, height } = shape.box;
    return element('image', { x, y, width, height, href: shape.image.toDataURL() });
  }
  const { look } = shape;
  const opacity = look.opacity < 1 ? look.opacity : undefined;
  if (shape.is === 'text') {
    const { size, weight, family, fill, anchor } = shape.look;
    const made = element('text', {
      x: round(shape.x),
      y: round(shape.y),
      fill,
      'font-family': family,
      'font-size': size,
      'font-weight': weight === '400' ? undefined : weight,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      // A reader without the font has another, whose letters may be wider: they must not run over what stands beside them.
      textLength: shape.width && round(shape.width),
      lengthAdjust: shape.width && 'spacingAndGlyphs',
      opacity,
    });
    made.textContent = legible(shape.text);
    return made;
  }
  const { fill, stroke, width, dash, cap, join } = shape.look;
  const { a, b, c, d, e, f } = shape.at ?? { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
  const isStroked = stroke !== 'none';
  return element('path', {
    d: shape.d,
    transform: shape.at && `matrix(${[a, b, c, d, e, f].map(round).join(' ')})`,
    fill,
    opacity,
    ...(isStroked && {
      stroke,
      'stroke-width': width,
      'stroke-dasharray': dash === 'none' ? undefined : dash,
      'stroke-linecap': cap === 'butt' ? undefined : cap,
      'stroke-linejoin': join === 'miter' ? undefined : join,
    }),
  });
}

/** The picture as dots, painted here: no image is loaded that a policy could refuse, and the fonts are the page's. */
export function toPng({ width, height, background, shapes }: Picture): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width * density;
  canvas.height = height * density;
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  pen.scale(density, density);
  pen.fillStyle = background;
  pen.fillRect(0, 0, width, height);
  for (const shape of shapes) {
    pen.save();
    paint(pen, shape);
    pen.restore();
  }
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

function paint(pen: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.is === 'image') {
    const { x, y, width, height } = shape.box;
    pen.drawImage(shape.image, x, y, width, height);
    return;
  }
  pen.globalAlpha = shape.look.opacity;
  pen.fillStyle = shape.look.fill === 'none' ? 'transparent' : shape.look.fill;
  if (shape.is === 'text') {
    const { anchor } = shape.look;
    pen.font = fontOf(shape.look);
    pen.textAlign = anchor === 'middle' ? 'center' : anchor;
    pen.fillText(shape.text, shape.x, shape.y);
    return;
  }
  const { stroke, width, dash, cap, join } = shape.look;
  if (shape.at) pen.transform(shape.at.a, shape.at.b, shape.at.c, shape.at.d, shape.at.e, shape.at.f);
  const path = new Path2D(shape.d);
  pen.fill(path);
  if (stroke === 'none') return;
  pen.strokeStyle = stroke;
  pen.lineWidth = width;
  pen.lineCap = cap as CanvasLineCap;
  pen.lineJoin = join as CanvasLineJoin;
  if (dash !== 'none') pen.setLineDash(dash.split(/[\s,]+/).map((length) => Number.parseFloat(length)));
  pen.stroke(path);
}
