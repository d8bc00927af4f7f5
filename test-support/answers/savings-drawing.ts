/** What the drawing of a savings plan says in words, line by line, held against what is right. */
import { amountText, changeText, moneyText, percentText, plainText } from './danish.js';
import { amountCell, type Cell, type Expected, type Head, said } from './expected-cells.js';
import { wholeOf } from './expected-sentences.js';
import { isAmount, isIncomplete, less, share, type Share, type Sum } from './reckoned.js';
import type { Column } from './reckoned-plan.js';
import { all, demand, same, seenIn, textIn } from './shown.js';

export function checkDrawing(root: ParentNode, expected: Expected): void {
  const tables = all(root, 'table.areas');
  const bars = tables.find((table) => table.querySelector('td.bars'));
  demand(bars !== undefined, 'There is no table with bars.');
  const bridge = tables.find((table) => table.querySelector('td.bridge'));
  const rows = all(bars, 'tbody tr');
  demand(rows.length === expected.lines.length, `There are ${rows.length} lines for ${expected.lines.length}.`);
  rows.forEach((row, line) => {
    checkLine(row, line, expected, bridge !== undefined);
  });
  if (bridge) {
    all(bridge, 'tbody tr').forEach((row, line) => {
      const right = deviationOf(expected, line);
      const cell = row.querySelector('td.bridge')!;
      const label = textIn(cell.querySelector('svg text'));
      const isDrawn = line < expected.lines.length - 1 || label !== '';
      if (isDrawn) same(`the step of line ${line}`, label, right);
      demand(
        textIn(cell.querySelector('.spoken')).startsWith(right),
        `The step of line ${line} is not ${right} aloud.`,
      );
    });
  }
  checkWhole(root, expected);
}

/** Empty where it is of some areas only: then it is no distance of the whole. */
function deviationOf({ lines, focus, unit, columns }: Expected, line: number): string {
  const { deviation } = lines[line]![focus]!;
  return columns.includes('deviation') && isIncomplete(deviation) ? '' : amountCell(deviation, unit, changeText).text;
}

function checkLine(row: Element, line: number, expected: Expected, hasBridge: boolean): void {
  const { names, lines, cells, heads, focus, columns, unit, plan } = expected;
  const entry = lines[line]![focus]!;
  const name = names[line]!;
  const isTotal = line === lines.length - 1;
  // Where the drawing shows one period of several, that period tells whether the total lacks areas.
  const lacksAreas = [entry.target, entry.realised, entry.expected].some(isIncomplete);
  same(`line ${line}`, seenIn(row.querySelector('th')!), isTotal ? (lacksAreas ? 'I alt, delsum' : 'I alt') : name);
  const place = `»${name}« of »${plan.title}« in ${unit.name}`;
  const text = (column: 'target' | 'realised' | 'expected', figure: Sum) => {
    if (!columns.includes(column)) return undefined;
    const { text: written, isEarly } = amountCell(figure, unit, amountText);
    return isEarly ? `${written}f` : written;
  };
  const spansPeriods = !columns.includes('target') && plan.periods.length > 1;
  const from = spansPeriods ? text('expected', lines[line]![0]!.expected) : text('realised', entry.realised);
  const to = text('expected', entry.expected);
  const target = text('target', entry.target);
  const reached = from === to || from === undefined || to === undefined ? (to ?? from ?? '') : `${from} → ${to}`;
  const deviation = deviationOf(expected, line);
  const shown = seenIn(row.querySelector('td.bars')!);
  const right = `${reached}${target === undefined ? '' : ` af ${target}`}`;
  const isNarrow = shown.includes(' · afvigelse ');
  same(place, shown, isNarrow ? `${right} · afvigelse ${deviation}` : right);

  const position = (column: Column) => heads.findIndex((head) => head.column === column && head.period === focus);
  const cellFor = (column: Column): Cell | undefined => cells[line]![position(column)];
  const ratio = cellFor('fulfilment');
  const shownShare = ratio?.remark === undefined ? (ratio?.text ?? '') : '';
  const hasShare = row.querySelector('td.share') !== null;
  if (hasShare && ratio) {
    same(`the share of ${place}`, textIn(row.querySelector('.percent')), shownShare);
    same(`the judgement of ${place}`, textIn(row.querySelector('.word')), cellFor('status')!.text);
  }
  const isInCell = ({ column, period }: Head): boolean => {
    if (period !== focus) return false;
    if (column === 'deviation') return hasBridge && deviation !== '' && deviation !== '–';
    return column === 'status' || (column === 'fulfilment' && shownShare !== '' && shownShare !== '–');
  };
  const spoken = heads.flatMap((head, index) =>
    isInCell(head) ? [] : [said(head, cells[line]![index]!, head.column, unit)],
  );
  same(`the words of ${place}`, textIn(row.querySelector('td.bars .spoken')), spoken.join(', '));
}

/** Every word at the bar of the whole is one of those that are right, and the target stands there. */
function checkWhole(root: ParentNode, expected: Expected): void {
  const drawing = root.querySelector('svg.whole');
  const { columns, unit, periodNames, focus } = expected;
  if (!columns.includes('target')) return;
  demand(drawing !== null, 'There is no bar of the whole.');
  const { target, realised, expected: hoped, deviation, fulfilment, once } = wholeOf(expected);
  const sign = (figure: Sum) => (isAmount(figure) && figure.isEarly ? 'f' : '');
  const plain = (figure: Sum) => (isAmount(figure) ? [plainText(figure.ore, unit) + sign(figure)] : []);
  const money = (figure: Sum) => (isAmount(figure) ? [moneyText(figure.ore, unit) + sign(figure)] : []);
  const percent = (ratio: Share | Sum) =>
    ratio.is === 'share' && !ratio.parts ? [`${percentText(ratio.part, ratio.whole)} %`] : [];
  const distance = isAmount(deviation) && !deviation.parts ? deviation.ore : undefined;
  const lasting = once.realised ? less(realised, once.realised) : undefined;
  const passing = once.realised;
  const key = (label: string, text: string) => `${label}: ${text}`;
  const labels = all<SVGElement>(drawing, '.label').map((label) => textIn(label).replace(/ .*|,.*/s, ''));
  const keys = all<SVGElement>(drawing, '.big').map((big, index) => {
    const ratio = textIn(big.querySelector('.share'));
    return { label: labels[index] ?? '', ratio, amount: textIn(big).replace(ratio, '').trim() };
  });
  const hopedText = isAmount(realised) ? plain(hoped) : money(hoped);
  const right = new Set(
    [
      ...money(realised).map((text) => key('Realiseret', text)),
      ...hopedText.map((text) => key('Forventet', text)),
      ...plain(target).map((text) => key('Mål', text)),
    ].map((text) => text.replaceAll(/\s+/g, ' ')),
  );
  for (const { label, amount, ratio } of keys) {
    demand(
      right.has(key(label, amount)),
      `At the whole stands ${key(label, amount)}, right is one of ${[...right].join('; ')}.`,
    );
    const own: readonly string[] = label === 'Realiseret' ? percent(share(realised, target)) : percent(fulfilment);
    if (ratio !== '') demand(own.includes(ratio), `${label} of the whole is ${ratio}, right is ${own.join()}.`);
  }
  demand(
    !isAmount(target) || keys.some(({ label }) => label === 'Mål'),
    'The target of the whole does not stand there.',
  );
  const others = [
    ...(distance === undefined
      ? []
      : [`Når ikke målet med ${plainText(distance < 0n ? -distance : distance, unit)}`, changeText(distance, unit)]),
    ...(lasting && isAmount(lasting) ? [`${plainText(lasting.ore, unit)} uden forbehold`] : []),
    ...(passing && isAmount(passing) ? [`${plainText(passing.ore, unit)} kun i ${periodNames[focus]!}`] : []),
  ];
  for (const text of all<SVGElement>(drawing, '.small, .middle'))
    demand(
      others.includes(textIn(text)),
      `At the whole stands »${textIn(text)}«, right is one of ${others.join('; ')}.`,
    );
}
