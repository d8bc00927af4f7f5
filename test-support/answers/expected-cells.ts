/** The cells of a savings plan as they are to be read, in Danish: worked out of the raw answer, not of the models. */
import type { SavingsPlan } from '../../src/client/port.js';
import { amountText, changeText, dayText, percentText, periodText, type Unit, unitOf } from './danish.js';
import { type Amount, isAmount, type Reason, type Share, type None, type Sum, type Verdict } from './reckoned.js';
import { type Column, type Entry, given, type Reckoned, reckonedPlan } from './reckoned-plan.js';

export interface Cell {
  /** What a cell is: a figure, or why there is none. */
  readonly state: 'value' | Reason;
  readonly text: string;
  /** Read aloud in its place. */
  readonly spoken?: string;
  readonly isEarly?: boolean;
  readonly remark?: string;
  readonly verdict?: Verdict;
}

export interface Head {
  readonly column: Column;
  readonly period: number;
  readonly text: string;
  /** The period above it, where there are several. */
  readonly group: string | undefined;
}

export interface Expected extends Reckoned {
  readonly plan: SavingsPlan;
  readonly unit: Unit;
  readonly heads: readonly Head[];
  /** By line, the total last, in the order of the heads. */
  readonly cells: readonly (readonly Cell[])[];
  readonly names: readonly string[];
  readonly periodNames: readonly string[];
}

export function expectedOf(plan: SavingsPlan): Expected {
  const reckoned = reckonedPlan(plan);
  const areas = reckoned.lines.slice(0, -1);
  const unit = unitOf(areas.flat().flatMap((entry) => given.flatMap((measure) => oreIn(entry[measure]))));
  const periodNames = plan.periods.map(periodText);
  const heads = headsOf(plan, reckoned, periodNames);
  const cells = reckoned.lines.map((line, position) =>
    heads.map(({ column, period }) => {
      const isArea = position < areas.length;
      return cellOf(line[period]!, column, isArea, periodNames[period]!, unit);
    }),
  );
  return { ...reckoned, plan, unit, heads, cells, periodNames, names: namesOf(plan, reckoned) };
}

const oreIn = (figure: Sum): readonly bigint[] => (isAmount(figure) ? [figure.ore] : []);

const empty: Record<Reason, readonly [text: string, spoken?: string]> = {
  missing: ['ikke oplyst'],
  notApplicable: ['–', 'ikke relevant'],
  suppressed: ['skjult', 'skjult på grund af små antal'],
  noAccess: ['ingen adgang'],
  notYet: ['endnu ikke'],
};

const verdicts: Record<Verdict, string> = {
  onTarget: 'I mål',
  onTargetOneOff: 'I mål, kun i ',
  near: 'Tæt på mål',
  below: 'Under mål',
  belowSmall: 'Under mål, lille beløb',
  notJudged: 'Ikke vurderet',
};

function emptyCell({ reason, note }: None): Cell {
  const [text, spoken] = empty[reason];
  return { state: reason, text, ...(spoken && { spoken }), ...(note && { remark: note }) };
}

function cellOf(entry: Entry, column: Column, isArea: boolean, period: string, unit: Unit): Cell {
  switch (column) {
    case 'status': {
      const verdict = entry.status;
      const word = verdicts[verdict] + (verdict === 'onTargetOneOff' ? period : '');
      return { state: 'value', text: word, verdict };
    }
    case 'fulfilment':
      return shareCell(entry.fulfilment);
    case 'realised':
    case 'expected': {
      const cell = amountCell(entry[column], unit, amountText);
      const once = entry.once[column];
      // Of a total the notes say it; where all of it is met by what holds once the judgement does.
      const isSaid = !isArea || entry.status === 'onTargetOneOff' || (once && isAmount(once) && once.ore === 0n);
      if (!once || isSaid || cell.state !== 'value') return cell;
      const part = `heraf ${amountCell(once, unit, amountText).text} kun i ${period}`;
      return { ...cell, remark: cell.remark ? `${cell.remark}, ${part}` : part };
    }
    default:
      return amountCell(entry[column], unit, column === 'target' ? amountText : changeText);
  }
}

type Write = (ore: bigint, unit: Unit) => string;

export function amountCell(figure: Sum, unit: Unit, write: Write): Cell {
  if (!isAmount(figure)) return emptyCell(figure);
  const { parts, was } = figure;
  const remarks = [
    ...(parts ? [`delsum, ${parts[0]} af ${parts[1]}`] : []),
    ...(was ? [`rettet ${dayText(was.on)}, før ${amountText(was.ore, unit)}`] : []),
  ];
  return {
    state: 'value',
    text: rangeText(figure, (ore) => write(ore, unit)),
    isEarly: figure.isEarly,
    ...(remarks.length > 0 && { remark: remarks.join(', ') }),
  };
}

/** A range by its ends, and the amount itself before it where it is neither. */
function rangeText({ ore, low, high }: Amount, write: (ore: bigint) => string): string {
  const own = write(ore);
  if (low !== undefined && high !== undefined) {
    const range = `${write(low)}–${write(high)}`;
    return ore === low || ore === high ? range : `${own} (${range})`;
  }
  if (low !== undefined) return ore === low ? `mindst ${own}` : `${own} (mindst ${write(low)})`;
  return high === undefined ? own : `${own} (højst ${write(high)})`;
}

export function shareCell(ratio: Share | None): Cell {
  if (ratio.is === 'none') return emptyCell({ ...ratio, note: undefined });
  const { part, whole, isEarly, parts } = ratio;
  return {
    state: 'value',
    text: percentText(part, whole),
    isEarly,
    ...(parts && { remark: `delsum, ${parts[0]} af ${parts[1]}` }),
  };
}

function headsOf({ periods, about, comparedTo }: SavingsPlan, { columns }: Reckoned, names: readonly string[]): Head[] {
  const isOne = periods.length === 1;
  const since = comparedTo ? dayText(comparedTo.asOf) : '';
  return periods.flatMap((_, period) => {
    const name = names[period]!;
    const within = isOne ? ` ${name}` : '';
    const words: Record<Column, string> = {
      target: `Mål${within}`,
      realised: `Realiseret${about.asOf === undefined ? within : ` pr. ${dayText(about.asOf)}`}`,
      expected: `Forventet${within}`,
      realisedMoved: `Realiseret, ændring siden ${since}`,
      expectedMoved: `Forventet, ændring siden ${since}`,
      deviation: 'Afvigelse fra mål',
      fulfilment: 'Forventet målopfyldelse, %',
      status: 'Status',
    };
    const isAlone = columns.length === 1 && !isOne;
    const group = isOne || isAlone ? undefined : name;
    return columns.map((column) => ({ column, period, text: isAlone ? name : words[column], group }));
  });
}

function namesOf({ areas, footnotes = [] }: SavingsPlan, { lines }: Reckoned): readonly string[] {
  const signs = (ids: readonly string[] = []) =>
    ids.map((id) => (footnotes.length === 1 ? '*' : String(footnotes.findIndex((footnote) => footnote.id === id) + 1)));
  const isPartial = lines
    .at(-1)
    ?.some((entry) =>
      given.some((measure) => entry[measure].is === 'amount' && 'parts' in entry[measure] && entry[measure].parts),
    );
  return [
    ...areas.map(({ name, footnotes: ids }) => name + signs(ids).join('')),
    isPartial ? 'I alt, delsum' : 'I alt',
  ];
}

/** The cell as it stands in the page: what is seen, then what is read aloud in its place, then the remark. */
export const standing = ({ text, spoken = '', isEarly, remark = '' }: Cell): string =>
  `${text}${spoken}${isEarly ? 'f (foreløbig)' : ''}${remark}`;

/** The cell as a sentence of the drawing. */
export function said({ text, group }: Head, cell: Cell, column: Column, unit: Unit): string {
  const hasUnit = cell.state === 'value' && column !== 'fulfilment' && column !== 'status';
  const figure = hasUnit ? `${cell.text} ${unit.behind}` : (cell.spoken ?? cell.text);
  const early = cell.isEarly ? ' (foreløbig)' : '';
  const remark = cell.remark ? `, ${cell.remark}` : '';
  return `${group === undefined ? '' : `${group}: `}${text}: ${figure}${early}${remark}`;
}
