import { differenceOf } from '../../figures/arithmetic.js';
import { type Cell, isPartial, isValue, type RatioCell, type RatioValue } from '../../figures/cell.js';
import { realisedShare } from '../../models/savings-lead.js';
import type { GivenMeasure, SavingsModel } from '../../models/savings-plan.js';
import type { ProgressWords } from './savings-progress.words.js';
import type { WholeWords } from './whole.view.js';

/** What stands at the bar of the whole. */
export function wholeWordsOf(model: SavingsModel, index: number, isNarrow: boolean, words: ProgressWords): WholeWords {
  const { texts, format, unit, progress } = words;
  const figure = model.total[index];
  const period = model.periods[index];
  const nothingSaid = {
    realised: undefined,
    expected: undefined,
    target: undefined,
    distance: undefined,
    lasting: undefined,
    oneOff: undefined,
  };
  if (!figure || !period) return nothingSaid;
  const { realised, expected, target, deviation, oneOffRealised, fulfilment } = figure;
  const shareText = (share: RatioCell) => (isShown(share) ? format.percentSign(share) : '');
  const value = (cell: Cell) => (isValue(cell) ? cell.value : undefined);
  // Of some areas only it is no distance of the whole.
  const off = isPartial(deviation) ? undefined : value(deviation);
  const name = (measure: GivenMeasure) => {
    const { partial } = { partial: undefined, ...figure[measure] };
    const head = nameOf(measure, model, index, isNarrow, words);
    return partial ? `${head}, ${texts.partOf(partial.got, partial.of)}` : head;
  };
  const signed = (cell: Cell, text: string) =>
    isValue(cell) && cell.preliminary ? text + texts.preliminarySign : text;
  const [had, hoped, goal] = [realised, expected, target].map(value);
  const lasting = oneOffRealised && differenceOf(realised, oneOffRealised);
  const distance = off === undefined ? undefined : format.plain(Math.abs(off), unit);
  const periodName = format.period(period.name);
  // The unit stands with the first key figure; the others share it.
  return {
    realised:
      had === undefined
        ? undefined
        : {
            label: name('realised'),
            amount: signed(realised, format.money(had, unit)),
            share: shareText(realisedShare(figure)),
          },
    expected:
      hoped === undefined
        ? undefined
        : {
            label: name('expected'),
            amount: signed(expected, had === undefined ? format.money(hoped, unit) : format.plain(hoped, unit)),
            share: shareText(fulfilment),
          },
    target:
      goal === undefined ? undefined : { label: name('target'), amount: signed(target, format.plain(goal, unit)) },
    distance:
      off === undefined || distance === undefined
        ? undefined
        : {
            sentence: progress.shortBy(distance),
            amount: format.change(off, unit),
            isShort: off * model.direction < 0,
          },
    lasting: lasting && isValue(lasting) ? progress.withoutReservation(format.plain(lasting.value, unit)) : undefined,
    oneOff:
      oneOffRealised && isValue(oneOffRealised) && oneOffRealised.value !== 0
        ? progress.onlyIn(format.plain(oneOffRealised.value, unit), periodName)
        : undefined,
  };
}

/** What a key figure is called. */
export function nameOf(
  measure: GivenMeasure,
  { periods, about }: SavingsModel,
  index: number,
  isShort: boolean,
  { savings, format }: ProgressWords,
): string {
  if (isShort || measure === 'target') return savings.shortMeasure(measure);
  return savings.measure(measure, { period: periods[index]?.name, asOf: about.asOf, since: undefined }, format);
}

/** Of some areas only it would be read as the share of the whole. */
export const isShown = (share: RatioCell): share is RatioValue => share.state === 'value' && !share.partial;
