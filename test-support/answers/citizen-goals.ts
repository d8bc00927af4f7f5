/** What must be shown of a citizen's goals: every goal and follow-up, in the words of the source or as the state that it has. */
import type { CitizenHistory, Goal } from '../../src/client/port.js';
import { dayText } from './danish.js';
import { all, demand, holds, lacks, same, textIn } from './shown.js';

const states = {
  missing: 'ikke oplyst',
  notApplicable: 'ikke relevant',
  suppressed: 'skjult',
  noAccess: 'ingen adgang',
  notYet: 'endnu ikke',
} as const;

const wordOf = (cell: Goal['text']): string => {
  if (cell.state === 'value') return cell.text;
  return cell.note === undefined ? states[cell.state] : `${states[cell.state]} (${cell.note})`;
};

export function checkGoals(root: ParentNode, { goals = [], services }: CitizenHistory): void {
  const rows = all(root, 'table.goals tbody tr');
  demand(rows.length === goals.length, `There are ${rows.length} goals for ${goals.length}.`);
  rows.forEach((row, index) => {
    const goal = goals[index]!;
    const { text, topic, since, to, agreedWith = [], scale, nextFollowUp } = goal;
    const place = `goal ${index}`;
    const head = row.querySelector('th')!;
    same(place, textIn(head.querySelector('.figure')), wordOf(text));
    const owners = (goal.services ?? []).map((id) => services.find((service) => service.id === id)?.name);
    for (const part of [topic, ...agreedWith, ...owners]) if (part !== undefined) holds(place, textIn(head), part);
    const when = textIn(row.querySelector('td.time'));
    const latest = textIn(row.querySelector('td.latest'));
    for (const day of [since, to, nextFollowUp]) if (day !== undefined) holds(`when, ${place}`, when, dayText(day));
    const followUps = (goal.followUps ?? []).toSorted((a, b) => (a.on < b.on ? -1 : 1));
    const stepOf = (id: string | undefined) => scale?.steps.find((step) => step.id === id)?.name;
    for (const { on, outcome, step } of followUps) {
      const name = stepOf(step);
      holds(`when, ${place}`, when, `${dayText(on)}: ${wordOf(outcome)}${name === undefined ? '' : `, ${name}`}`);
    }
    const last = followUps.at(-1);
    if (last) holds(`the latest of ${place}`, latest, wordOf(last.outcome));
    if (last) holds(`the latest of ${place}`, latest, dayText(last.on));
    const isHidden = text.state === 'noAccess' || text.state === 'suppressed';
    if (!last && !isHidden) holds(`the latest of ${place}`, latest, 'endnu ikke fulgt op');
    if (isHidden) same(`the latest of ${place}`, latest, '');
    const judged = followUps.flatMap(({ step }) => {
      const at = scale?.steps.findIndex(({ id }) => id === step) ?? -1;
      return at < 0 ? [] : [at];
    });
    const words = ['fremgang', 'tilbagegang', 'uændret'];
    const up = (judged.at(-1) ?? 0) - (judged[0] ?? 0);
    const isBetter = scale?.better === 'last' ? up > 0 : up < 0;
    const right = up === 0 ? 'uændret' : isBetter ? 'fremgang' : 'tilbagegang';
    if (judged.length > 1 && scale?.better) holds(`the effect of ${place}`, latest, right);
    else
      for (const word of words) if (!JSON.stringify(goal).includes(word)) lacks(`the effect of ${place}`, latest, word);
  });
}
