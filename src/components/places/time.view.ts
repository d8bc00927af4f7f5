import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { gridMark, stepLabels } from '../../chart/axis.js';
import { keyBox, type KeyItem } from '../../chart/key.view.js';
import { labelled } from '../../chart/labels.js';
import { frameMark, hatchedMark, solidMark, unknownMark } from '../../chart/marks.js';
import { linearScale, px, type Scale } from '../../chart/scale.js';
import { type Steps, stepsOf } from '../../chart/steps.js';
import { roundedOut, ticksOf } from '../../chart/ticks.js';
import type { Place } from '../../chart/walk.js';
import { isValue } from '../../figures/cell.js';
import type { Counts, PlacesModel } from '../../models/places.js';
import { drawingView, walkView } from '../../shared/figure/drawing.view.js';
import { readoutOf } from '../../shared/figure/readout.js';
import { wholeTable } from '../../shared/table/whole-table.view.js';
import type { WrittenTable } from '../../shared/table/written-table.js';
import { writerFor } from '../../shared/write-cell.js';
import type { PlacesOptions } from './places.view.js';
import type { PlacesWords } from './written-places.js';
import { type PlaceSeries, seriesOf } from './written-time.js';

export interface TimeOptions extends PlacesOptions {
  readonly onPlace?: ((place: Place | undefined) => void) | undefined;
}

const top = 30;
const bottom = 170;
const height = 196;

/** Each series drawn for itself: all places as frames, what is taken in them, and how full they are above. */
export function timeView(
  model: PlacesModel,
  table: WrittenTable,
  options: TimeOptions,
  words: PlacesWords,
): TemplateResult {
  const { places, texts } = words;
  const width = Math.min(1000, options.width);
  // The name of the last day is wider than a step of a narrow drawing.
  const steps = stepsOf(model.days.length, [34, width < 480 ? width - 18 : width]);
  const series = seriesOf(model, words);
  const inUnit = (written: string, column: string) =>
    column.startsWith('occupancy') ? places.percent(written) : written;
  return html`<div class="places over-time">
    ${walkView(
      {
        ...options,
        name: places.walk(options.heading),
        key: keyOf(series, words),
        texts,
        said: readoutOf(table, options.place, { texts, inUnit }),
      },
      html`${series.map(
        (one) =>
          html`<p class="series-name">${one.name}</p>
            ${drawingView({ width, height, steps }, options, (at) => svg`${columnsOf(one, model, { steps, width }, words)}${hereMark(at, steps)}`)}`,
      )}`,
    )}
    ${wholeTable({ table, isWhole: true }, words)}
  </div>`;
}

const hereMark = (at: number | undefined, steps: Steps): SVGTemplateResult | typeof nothing =>
  at === undefined
    ? nothing
    : svg`<path class="here" d="M${px(steps.edge(at) + 4)} ${bottom + 24}H${px(steps.edge(at + 1) - 4)}"></path>`;

function columnsOf(
  { counts }: PlaceSeries,
  { days }: PlacesModel,
  { steps, width }: { readonly steps: Steps; readonly width: number },
  words: PlacesWords,
): SVGTemplateResult {
  const { texts, format } = words;
  const values = counts.flatMap((one) => [one.places, one.occupied].filter(isValue).map(({ value }) => value));
  const [low, high] = roundedOut([0, Math.max(1, ...values)], 3, 1);
  const y = linearScale([low, high], [bottom, top]);
  const written = counts.map(({ occupancy }) => {
    const { text } = writerFor('kr', texts, format).percent(occupancy);
    return occupancy.state === 'value' ? words.places.percent(text) : text;
  });
  const longest = Math.max(...written.map((text) => text.length));
  const shown = labelled(days.length, steps.width, longest * 7 + 4, []);
  const named = labelled(days.length, steps.width, 76, []);
  const labels = days.map((day, index) => (named.has(index) ? { text: format.day(day) } : undefined));
  return svg`${gridMark({
    ticks: ticksOf([low, high], 3, 1),
    scale: y,
    start: 0,
    end: width,
    textOf: (value) => format.count(value),
  })}${counts.map(
    (one, index) =>
      svg`${columnOf(one, steps, index, y)}${
        shown.has(index)
          ? svg`<text class="value out" x=${px(steps.middle(index))} y=${px(topOf(one, y) - 6)}>${written[index] ?? ''}</text>`
          : nothing
      }`,
  )}${stepLabels(labels, steps.middle, bottom + 18)}`;
}

const topOf = ({ places }: Counts, y: Scale): number => (isValue(places) ? y(places.value) : bottom);

/** Where a part is hidden or not known the frame is empty: of a length it would be told. */
function columnOf({ places, occupied, reserved }: Counts, steps: Steps, index: number, y: Scale) {
  if (!isValue(places)) return nothing;
  const width = Math.min(64, steps.width * 0.62);
  const box = { x: steps.middle(index) - width / 2, y: y(places.value), width, height: bottom - y(places.value) };
  if (!isValue(occupied) || !isValue(reserved)) return unknownMark(box);
  const taken = bottom - y(occupied.value);
  const held = bottom - y(reserved.value);
  return svg`${solidMark({ ...box, y: bottom - taken, height: taken })}${hatchedMark({
    ...box,
    y: bottom - taken - held,
    height: Math.max(0, held - 1),
  })}${frameMark(box)}`;
}

/** Only the marks in use. */
function keyOf(series: readonly PlaceSeries[], { places }: PlacesWords): readonly KeyItem[] {
  const all = series.flatMap(({ counts }) => counts);
  const item = (is: boolean, mark: KeyItem['mark'], word: string): KeyItem[] => (is ? [{ mark, word }] : []);
  const isKnown = ({ occupied, reserved }: Counts) => isValue(occupied) && isValue(reserved);
  const known = all.filter(isKnown);
  return [
    ...item(known.length > 0, solidMark(keyBox), places.occupied),
    ...item(
      known.some(({ reserved }) => isValue(reserved) && reserved.value > 0),
      hatchedMark(keyBox),
      places.reservedMark,
    ),
    ...item(known.length > 0, frameMark(keyBox), places.frameMark),
    ...item(known.length < all.length, unknownMark(keyBox), places.unknownMark),
  ];
}
