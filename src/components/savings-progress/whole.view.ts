import { nothing, svg, type SVGTemplateResult, type TemplateResult, html } from 'lit';
import { px } from '../../chart/scale.js';
import { progressBar } from './bars.view.js';
import type { Layout, Line } from './layout.js';

/** What is written at the bar of the whole; everything stands in the lead and the table too. */
export interface WholeWords {
  readonly realised: { readonly label: string; readonly amount: string; readonly share: string } | undefined;
  readonly expected: { readonly label: string; readonly amount: string; readonly share: string } | undefined;
  readonly target: { readonly label: string; readonly amount: string } | undefined;
  /** In the empty rest, as long as there is room: the sentence, else the figure. */
  readonly distance: { readonly sentence: string; readonly amount: string; readonly isShort: boolean } | undefined;
  readonly lasting: string | undefined;
  readonly oneOff: string | undefined;
}

/** Rough widths of our own text; generous, so that labels stay apart. */
const keyWidth = (text: string) => text.length * 11;
const smallWidth = (text: string) => text.length * 7;
const gap = 14;

const barTop = 46;
const barHeight = 30;

/** The bar of the whole plan with its key figures above and what is in it below. */
export function wholeView(
  total: Line,
  words: WholeWords,
  layout: Layout,
  highlighted: string | undefined,
): TemplateResult {
  const { whole, width, shape, bridge } = layout;
  const below = words.lasting ?? words.oneOff;
  const height = barTop + barHeight + (below === undefined ? 4 : 24);
  const guideEnd = height + 12;
  const guides = [total.expected, total.target].flatMap((value) => (value === undefined ? [] : [whole(value)]));
  return html`<svg class="whole" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${shape === 'aligned' && bridge.width > 0 ? guides.map((x) => guide(x, barTop + barHeight, guideEnd)) : nothing}
    ${labels(total, words, layout)}${progressBar(total, whole, { y: barTop, height: barHeight }, highlighted)}${distanceText(total, words, layout)}
    ${words.lasting ? svg`<text class="small" x="0" y=${barTop + barHeight + 18}>${words.lasting}</text>` : nothing}
    ${words.oneOff ? oneOffText(total, words.oneOff, words.lasting ?? '', layout) : nothing}
  </svg>`;
}

const guide = (x: number, from: number, to: number): SVGTemplateResult =>
  svg`<path class="guide" d="M${px(x)} ${from}V${to}"></path>`;

/** Where the labels cannot stand side by side the shares go first, then the expected: they stand in the lead as well. */
function withinWidth(words: WholeWords, width: number): WholeWords {
  const bare = <Label extends { readonly share: string }>(label: Label | undefined) => label && { ...label, share: '' };
  const shorter = { ...words, realised: bare(words.realised), expected: bare(words.expected) };
  const choices = [words, shorter, { ...shorter, expected: words.realised ? undefined : shorter.expected }];
  const fits = ({ realised, expected, target }: WholeWords) =>
    [realised, expected, target].reduce((sum, label) => sum + (label ? labelWidth(label) + gap : 0), -gap) <= width;
  return choices.find(fits) ?? choices.at(-1) ?? words;
}

function labelWidth({ label, amount, share = '' }: { label: string; amount: string; share?: string }): number {
  return Math.max(smallWidth(label), keyWidth(amount) + (share ? 10 + smallWidth(share) : 0));
}

/** Each label stands at its place on the bar, and is moved along where two would meet. */
function labels(total: Line, words: WholeWords, { whole, width }: Layout) {
  const { realised, expected, target } = withinWidth(words, width);
  const parts: SVGTemplateResult[] = [];
  let free = 0;
  if (realised) {
    parts.push(svg`<text class="label" x="0" y="13">${realised.label}</text>
      <text class="big" x="0" y="37">${realised.amount}<tspan class="share" dx="10">${realised.share}</tspan></text>`);
    free = labelWidth(realised) + gap;
  }
  const targetWidth = target ? labelWidth(target) : 0;
  if (expected) {
    const own = labelWidth(expected);
    const wanted = whole(total.expected ?? 0);
    const x = Math.max(free + own, Math.min(wanted, width - targetWidth - gap));
    parts.push(svg`<text class="label end" x=${px(x)} y="13">${expected.label}</text>
      <text class="big end" x=${px(x)} y="37"><tspan class="share">${expected.share}</tspan><tspan dx="10">${expected.amount}</tspan></text>`);
    free = x + gap;
  }
  if (target) {
    const x = Math.min(width, Math.max(free + targetWidth, whole(total.target ?? 0)));
    parts.push(svg`<text class="label end" x=${px(x)} y="13">${target.label}</text>
      <text class="big end" x=${px(x)} y="37">${target.amount}</text>`);
  }
  return parts;
}

function distanceText(total: Line, { distance }: WholeWords, { whole }: Layout) {
  if (!distance?.isShort || total.target === undefined) return nothing;
  const [from, to] = [whole(Math.max(0, total.expected ?? 0)), whole(total.target)];
  const room = to - from - 12;
  const text = [distance.sentence, distance.amount].find((candidate) => smallWidth(candidate) * 1.1 <= room);
  if (!text) return nothing;
  return svg`<text class="middle bad-text" x=${px((from + to) / 2)} y=${barTop + barHeight / 2 + 5}>${text}</text>`;
}

function oneOffText(total: Line, text: string, lasting: string, { whole, width }: Layout) {
  const start = whole((total.realised ?? 0) - total.oneOff);
  const x = Math.min(Math.max(start, smallWidth(lasting) + gap), width - smallWidth(text));
  return svg`<text class="small" x=${px(x)} y=${barTop + barHeight + 18}>${text}</text>`;
}
