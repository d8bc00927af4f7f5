import { differenceOf } from '../../figures/arithmetic.js';
import { type Cell, isValue, type RatioCell } from '../../figures/cell.js';
import { roundingShows } from '../../figures/money.js';
import { focusOf, type GivenMeasure, type Measure, type SavingsModel } from '../../models/savings-plan.js';
import type { NoteLine } from '../note.js';
import type { SavingsWords } from './written-savings.js';

/** "*" where there is one footnote; numbers where there are more. */
export const footnoteSigns = (positions: readonly number[], count: number): readonly string[] =>
  positions.map((position) => (count === 1 ? '*' : String(position + 1)));

export interface NoteOptions {
  readonly shown: readonly Measure[];
  /** True when the page asked for a comparison, whether or not the answer holds one. */
  readonly asksComparison: boolean;
}

/** What must be known to read the figures, in the order of its weight. */
export function notesOf(model: SavingsModel, options: NoteOptions, words: SavingsWords): readonly NoteLine[] {
  const { savings, texts, format } = words;
  const { footnotes, periods, notes, overlaps, direction, rule, adopted } = model;
  const { shown } = options;
  const sentences = (items: readonly (string | false | undefined)[]): NoteLine[] => {
    const text = items.filter(Boolean).join(' ');
    return text ? [[{ text }]] : [];
  };
  const names = new Map(model.rows.map(({ id, name }) => [id, name]));
  return [
    ...footnotes.map((text, index) => [{ text: `${footnoteSigns([index], footnotes.length).join('')} ${text}` }]),
    ...sentences(oneOffSentences(model, shown, words)),
    ...sentences([
      shown.includes('deviation') && savings.signRule(direction),
      shown.includes('fulfilment') && savings.fulfilmentRule,
    ]),
    ...(shown.includes('status') ? [savings.statusRule(rule, format)] : []),
    ...sentences(periods.map(({ name, effect }) => effect && savings.effectRule(effect, format.period(name)))),
    ...sentences(notes),
    ...sentences(
      overlaps.map((overlap) => {
        const areas = (overlap.areas ?? []).map((id) => names.get(id) ?? id);
        return savings.overlap(overlap.with, areas.length > 0 ? format.list(areas) : '', overlap.note);
      }),
    ),
    ...sentences(comparisonSentences(model, options, words)),
    ...sentences([adopted && savings.adopted(format.monthOrDay(adopted))]),
    ...sentences([
      hasPreliminary(model, shown) && texts.preliminaryNote,
      missesTotal(model, shown, words) && texts.rounding,
    ]),
  ];
}

function oneOffSentences(model: SavingsModel, shown: readonly Measure[], { savings, format, unit }: SavingsWords) {
  const index = focusOf(model);
  const figure = model.total[index];
  const period = model.periods[index];
  if (!figure || !period) return [];
  const sentence = (measure: GivenMeasure, whole: Cell, oneOff: Cell | undefined): string | undefined => {
    if (!shown.includes(measure) || !oneOff || !isValue(oneOff) || !isValue(whole) || oneOff.value === 0)
      return undefined;
    const rest = differenceOf(whole, oneOff);
    if (!isValue(rest)) return undefined;
    const [all, lasting, passing] = [whole, rest, oneOff].map(({ value }) => format.plain(value, unit));
    return savings.oneOff(measure, all ?? '', lasting ?? '', passing ?? '', format.period(period.name));
  };
  return [
    sentence('realised', figure.realised, figure.oneOffRealised),
    sentence('expected', figure.expected, figure.oneOffExpected),
  ];
}

function comparisonSentences(
  { comparison }: SavingsModel,
  { asksComparison }: NoteOptions,
  { savings, format }: SavingsWords,
): (string | undefined)[] {
  if (!comparison) return [asksComparison ? savings.noEarlier : undefined];
  const { asOf, moved, added, gone, retargeted } = comparison;
  const day = format.day(asOf);
  return [
    moved ? savings.compared(day) : savings.notCompared(day),
    added.length > 0 ? savings.added(format.list(added)) : undefined,
    gone.length > 0 ? savings.gone(format.list(gone)) : undefined,
    retargeted.length > 0 ? savings.retargeted(format.list(retargeted)) : undefined,
  ];
}

const amountMeasures = ['target', 'realised', 'expected', 'realisedMoved', 'expectedMoved', 'deviation'] as const;

/** A column of amounts: those of the areas, and the total's. */
function columnOf(
  model: SavingsModel,
  measure: (typeof amountMeasures)[number],
  index: number,
): readonly [areas: readonly Cell[], total: Cell | undefined] {
  const { rows, total, comparison } = model;
  const cells = (areas: readonly (Cell | undefined)[]) => areas.filter((cell) => cell !== undefined);
  if (measure !== 'realisedMoved' && measure !== 'expectedMoved')
    return [cells(rows.map(({ figures }) => figures[index]?.[measure])), total[index]?.[measure]];
  const { moved } = comparison ?? {};
  const side = measure === 'realisedMoved' ? 'realised' : 'expected';
  return [cells(rows.map(({ id }) => moved?.areas.get(id)?.[index]?.[side])), moved?.total[index]?.[side]];
}

function hasPreliminary(model: SavingsModel, shown: readonly Measure[]): boolean {
  const isPreliminary = (cell: Cell | RatioCell | undefined) => cell?.state === 'value' && cell.preliminary === true;
  const shares = [...model.rows.flatMap(({ figures }) => figures), ...model.total].map(({ fulfilment }) => fulfilment);
  return (
    (shown.includes('fulfilment') && shares.some(isPreliminary)) ||
    model.periods.some((_, index) =>
      amountMeasures.some((measure) => {
        const [areas, sum] = columnOf(model, measure, index);
        return shown.includes(measure) && [...areas, sum].some(isPreliminary);
      }),
    )
  );
}

/** Whether some column's printed areas add up to something else than its printed total, by rounding alone. */
const missesTotal = (model: SavingsModel, shown: readonly Measure[], { unit }: SavingsWords): boolean =>
  model.periods.some((_, index) =>
    amountMeasures.some((measure) => {
      const [areas, sum] = columnOf(model, measure, index);
      if (!shown.includes(measure) || !sum || !isValue(sum)) return false;
      const parts = areas.filter(isValue).map(({ value }) => value);
      return roundingShows(parts, sum.value, unit);
    }),
  );
