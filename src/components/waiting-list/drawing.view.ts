import { nothing, svg, type SVGTemplateResult } from 'lit';
import { boxBetween, dottedMark, previousMark, solidMark, unknownMark, zeroMark } from '../../chart/marks.js';
import { mostParts, partMark } from '../../chart/part-marks.js';
import { px } from '../../chart/scale.js';
import { type Cell, isValue } from '../../figures/cell.js';
import type { Reason, WaitingLine } from '../../models/waiting-list.js';
import type { Strip } from './layout.js';

/** Writes a figure, or why there is none. */
export type Write = (cell: Cell) => string;

const bar = { y: 9, height: 18 };
const middle = bar.y + bar.height / 2;
const height = 36;

const drawn = (width: number, marks: unknown): SVGTemplateResult =>
  svg`<svg width=${px(width)} height=${height} viewBox="0 0 ${px(width)} ${height}" aria-hidden="true">${marks}</svg>`;

const label = (text: string, x: number, kind = '', y = middle + 5) =>
  svg`<text class=${kind} x=${px(x)} y=${px(y)}>${text}</text>`;

/** Those without a place solid, those who hold one of the type dotted, and how many they are together. */
export function coursesBar({ all, holders, withoutPlace }: WaitingLine, { width, at }: Strip, write: Write) {
  const { courses } = all;
  if (!isValue(courses)) return drawn(width, label(write(courses), 0, 'none'));
  const end = at(courses.value);
  const [own, other] = [withoutPlace.courses, holders.courses];
  // Of a split that is hidden no length may be seen.
  const isSplit = isValue(own) && isValue(other);
  const text = isSplit ? write(own) : '';
  const parts = isSplit
    ? svg`${solidMark(boxBetween(0, at(own.value), bar.y, bar.height))}${
        other.value > 0 ? dottedMark(boxBetween(at(own.value) + 1, end, bar.y, bar.height)) : nothing
      }${own.value > 0 && at(own.value) > text.length * 8 + 12 ? label(text, 6, 'inside') : nothing}`
    : unknownMark(boxBetween(0, end, bar.y, bar.height));
  return drawn(width, svg`${parts}${label(write(courses), end + 7, 'sum')}`);
}

/** Why they wait: a part for each reason, in one order. */
export function reasonsBar({ reasons }: WaitingLine, shown: readonly Reason[], { width, at }: Strip, write: Write) {
  const cells = shown.map((reason) => reasons[reason]);
  let start = at(0);
  const parts = cells.map((cell, position) => {
    if (!isValue(cell) || cell.value === 0) return nothing;
    const box = { x: start, y: 14, width: at(cell.value) - 1, height: 16 };
    start += at(cell.value);
    return partMark(box, position < mostParts ? position : undefined);
  });
  const figures = cells.map(write).join(' · ');
  return drawn(width, svg`${parts}${label(figures, 0, 'above', 10)}`);
}

/** From the median over the 90th percentile to the longest, as one line of days. */
export function daysLine({ days }: WaitingLine, { width, at }: Strip, limit: number | undefined, write: Write) {
  const { median, p90, longest } = days;
  const known = [median, p90, longest].filter(isValue).map(({ value }) => value);
  const [first, last] = [known[0], known.at(-1)];
  const rule = limit === undefined ? nothing : svg`<path class="limit" d="M${px(at(limit))} 0V${height}"></path>`;
  if (first === undefined || last === undefined) return drawn(width, svg`${rule}${label(write(median), 0, 'none')}`);
  const y = 23;
  return drawn(
    width,
    svg`${rule}<path class="reach" d="M${px(at(first))} ${y}H${px(at(last))}"></path>${
      isValue(p90) ? svg`<path class="reach" d="M${px(at(p90.value))} ${y - 4}V${y + 4}"></path>` : nothing
    }${isValue(longest) ? svg`<path class="reach" d="M${px(at(longest.value))} ${y - 6}V${y + 6}"></path>` : nothing}${
      isValue(median) ? svg`<circle class="actual" cx=${px(at(median.value))} cy=${y} r="4.5"></circle>` : nothing
    }${isValue(median) ? label(write(median), at(median.value), 'median', 13) : nothing}${
      isValue(longest) ? label(write(longest), at(longest.value) + 7, 'longest', y + 5) : nothing
    }`,
  );
}

/** Who has entered, right of the line, and who has left, left of it. */
export function movesBar({ moves }: WaitingLine, { width, at }: Strip, write: Write) {
  const { entered, left } = moves;
  const zero = at(0);
  const lengthOf = (cell: Cell) => (isValue(cell) ? at(cell.value) - zero : 0);
  const [start, end] = [zero - lengthOf(left), zero + lengthOf(entered)];
  return drawn(
    width,
    svg`${previousMark(boxBetween(start, zero, bar.y + 2, bar.height - 4))}${solidMark(
      boxBetween(zero, end, bar.y + 2, bar.height - 4),
    )}${zeroMark(zero, { y: 4, height: height - 8 })}${label(write(left), start - 6, 'end')}${label(
      write(entered),
      end + 6,
    )}`,
  );
}
