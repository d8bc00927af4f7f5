import { html, nothing, svg, type TemplateResult } from 'lit';
import { boxBetween, dottedMark, frameMark, hatchedMark, solidMark, unknownMark } from '../../chart/marks.js';
import { partMark } from '../../chart/part-marks.js';
import { px, type Scale } from '../../chart/scale.js';
import { type Cell, isValue } from '../../figures/cell.js';
import { type PlaceLine, suppliers, type Used, type Why } from '../../models/places.js';
import { writtenCount } from '../../shared/write-cell.js';
import { type PlaceRow, type PlacesWords, soonCell } from './written-places.js';

/** A column of drawings: how wide it is, and where a number of places ends in it. */
export interface Strip {
  readonly width: number;
  readonly at: Scale;
}

const bar = { y: 7, height: 18 };
const height = 32;

const drawn = (width: number, marks: unknown) =>
  html`<svg width=${px(width)} height=${height} viewBox="0 0 ${px(width)} ${height}" aria-hidden="true">${marks}</svg>`;

export const writeOf =
  ({ texts, format }: PlacesWords) =>
  (cell: Cell): string =>
    writtenCount(cell, texts, format).text;

/** All places as a frame: own citizens solid in it, others dotted, reserved ones hatched, and what is free is empty. */
export function placesBar(line: PlaceLine, { width, at }: Strip, words: PlacesWords): TemplateResult {
  const { places, occupied, ownCitizens, outOfTown, reserved } = line;
  const write = writeOf(words);
  const said = words.places.ofPlaces(write(occupied), write(places));
  const label = (x: number) => svg`<text x=${px(x)} y=${bar.y + bar.height / 2 + 5}>${said}</text>`;
  if (!isValue(places)) return drawn(width, label(0));
  const whole = boxBetween(0, at(places.value), bar.y, bar.height);
  const parts = [ownCitizens, outOfTown, reserved];
  if (!parts.every(isValue)) return drawn(width, svg`${unknownMark(whole)}${label(whole.width + 7)}`);
  let start = at(0);
  const boxes = parts.map((cell, index) => {
    const length = isValue(cell) ? at(cell.value) : 0;
    // Neighbours are a pixel apart.
    const gap = index > 0 && length > 2 ? 1 : 0;
    const box = { x: start + gap, y: bar.y, width: length - gap, height: bar.height };
    start += length;
    return box;
  });
  const [own = whole, others = whole, held = whole] = boxes;
  return drawn(
    width,
    svg`${solidMark(own)}${dottedMark(others)}${hatchedMark(held)}${frameMark(whole)}${label(whole.width + 7)}`,
  );
}

/** The places that own citizens use: those in own offers, then those that are bought, by whom they belong to. */
export function usedBar(ownCitizens: Cell, used: Used, { width, at }: Strip, words: PlacesWords): TemplateResult {
  const { places } = words;
  const write = writeOf(words);
  const cells = [ownCitizens, ...suppliers.map((name) => used[name])];
  const isKnown = cells.every(isValue);
  let start = at(0);
  const parts = cells.map((cell, position) => {
    if (!isKnown || !isValue(cell)) return nothing;
    const box = { x: start, y: bar.y, width: Math.max(0, at(cell.value) - 1), height: bar.height };
    start += at(cell.value);
    return partMark(box, position);
  });
  const end = isValue(used.all) ? at(used.all.value) : 0;
  const marks = svg`${isKnown ? parts : unknownMark(boxBetween(0, end, bar.y, bar.height))}<text class="sum" x=${px(
    end + 7,
  )} y=${bar.y + bar.height / 2 + 5}>${write(used.all)}</text>`;
  const names = [places.ownOffers, ...suppliers.map((name) => places.supplier[name])];
  const said = cells.map((cell, index) => `${names[index]?.toLowerCase()} ${write(cell)}`);
  return html`${drawn(width, marks)}<span class="said">${said.join(' · ')}</span>`;
}

/** How many are free, why, and when more are expected to be. */
export function freeText(row: PlaceRow, whys: readonly Why[], words: PlacesWords): TemplateResult {
  const { free, why } = row.line;
  const write = writeOf(words);
  const said = whys.flatMap((name) => {
    const cell = why[name];
    const isWorth = isValue(cell) ? cell.value > 0 : isValue(free) && free.value > 0;
    return isWorth ? [`${write(cell)} ${words.places.why[name].toLowerCase()}`] : [];
  });
  const soon = row.soon && row.soon.length > 0 ? `${words.places.soon}: ${soonCell(row, words).text}` : '';
  return html`<strong>${write(free)}</strong> <span class="said">${said.join(' · ')}</span>${
      soon ? html`<span class="said soon">${soon}</span>` : nothing
    }`;
}
