import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { type Step, stepBox, stepsFrom } from '../../chart/bridge.js';
import { deviationMark } from '../../chart/marks.js';
import { linearScale, px, type Scale, stretchOf } from '../../chart/scale.js';
import { type Cell, isValue } from '../../figures/cell.js';
import { stepsIn } from '../../figures/money.js';
import type { Explained } from '../../models/price-volume.js';
import { writerFor } from '../../shared/write-cell.js';
import { effectOf } from './drawing.view.js';
import { type KeyFigure, keyLine } from './panel.view.js';
import { type CostWords, unitNameOf } from './written-costs.js';

/** The drawing has thousandths of its width, since its width is the page's; a pixel is about three where it is narrow. */
const width = 1000;
const pixel = 3;
const height = 18;
const bar = { y: 4, height: 10 };

interface Bridge {
  readonly place: Scale;
  readonly volume: Step;
  readonly price: Step;
  /** From the lowest place to the highest, in øre. */
  readonly stretch: number;
}

/** From the plan, which is zero, to what it came to. None where a step is not known, or none is a step. */
function bridgeOf({ volumeEffect, priceEffect }: Explained): Bridge | undefined {
  if (!isValue(volumeEffect) || !isValue(priceEffect)) return undefined;
  const [volume, price] = stepsFrom(0, [volumeEffect.value, priceEffect.value]);
  if (!volume || !price) return undefined;
  const [from, to] = stretchOf([volume.to, price.to]);
  if (from === to) return undefined;
  return { volume, price, place: linearScale([from, to], [0, width]), stretch: to - from };
}

/**
 * Why the cost is another than was planned, as a bridge from the plan: how many there are, and what each costs. The bars
 * are of the deviation alone: beside the amounts, which are many times larger, they would be too small to see.
 */
export function explainedView(explained: Explained, words: CostWords): TemplateResult {
  const { costs, texts, format, unit } = words;
  const { heading, planned, volume, price, actual, scale, noVolume } = costs.explained;
  const { effect, deviation, volumeEffect, priceEffect } = explained;
  const write = writerFor(unit, texts, format);
  const amount = (name: string, cell: Cell, kind?: KeyFigure['kind']): KeyFigure => ({
    name,
    figure: write.amount(cell),
    ...(kind && { kind }),
  });
  const change = (name: string, cell: Cell): KeyFigure => ({ name, figure: write.amount(cell, 'change') });
  const head = heading(explained.name, format);
  const bridge = bridgeOf(explained);
  const step = (of: 'volume' | 'price') => bridge && stepView(bridge, bridge[of], of === 'price');
  const whole = bridge && { from: 0, to: bridge.price.to };
  const sum = change(costs.panel.deviation[effect], deviation);
  const shown = bridge && format.money(bridge.stretch, stepsIn(bridge.stretch, unit) === 0 ? 'kr' : unit);
  return html`<div class="explained">
    <p class="explained-head">${head}</p>
    ${explained.unexplained ? html`<p>${noVolume}</p>` : nothing}
    <dl class="panel" aria-label=${`${head}, ${unitNameOf(words)}`}>
      ${keyLine(amount(planned, explained.planned))}${
        explained.unexplained
          ? nothing
          : html`${keyLine(change(volume(explained, format), volumeEffect), step('volume'))}${keyLine(
              change(price(explained), priceEffect),
              step('price'),
            )}`
      }${keyLine(amount(actual, explained.actual, 'sum'))}${keyLine(
        effect === 'overspend' ? { ...sum, kind: 'bad' } : sum,
        bridge && whole && stepView(bridge, whole, false),
      )}
    </dl>
    ${shown ? html`<p class="scale">${scale(shown)}</p>` : nothing}
  </div>`;
}

/** One step: the plan as a line upright, the bar, and where the step above it ended. */
function stepView({ place }: Bridge, { from, to }: Step, isJoined: boolean): SVGTemplateResult {
  const [start, end, plan] = [place(from), place(to), px(place(0))];
  const join = isJoined ? upright('join', px(start), 0, bar.y) : nothing;
  const mark =
    from === to ? nothing : deviationMark(stepBox(start, end, bar.y, bar.height, pixel), effectOf(to - from));
  return svg`<svg width="100%" height=${height} viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">
    ${join}${mark}${upright('line plan', plan, 0, height)}${upright('join', px(end), bar.y + bar.height, height)}
  </svg>`;
}

/** As wide as ever, however wide the drawing is. */
const upright = (className: string, x: string, from: number, to: number): SVGTemplateResult =>
  svg`<path class=${className} vector-effect="non-scaling-stroke" d="M${x} ${from}V${to}"></path>`;
