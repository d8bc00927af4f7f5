import { isValue } from '../../figures/cell.js';
import { changeOf, overTimeOf, type WaitingModel } from '../../models/waiting-list.js';
import type { Format } from '../../shared/format.js';
import { plain, strong } from '../../shared/sentence.js';
import type { Part } from '../../shared/texts.js';
import type { Over, WaitingTexts } from './texts.js';

/** The English of a waiting list. */
export const waitingEn: WaitingTexts = {
  heading: (name, { title, offerType }) =>
    `${name === 'visitationsliste' ? 'Assessment list' : 'Waiting list'}: ${title}${offerType === undefined ? '' : `, ${offerType}`}`,
  lead: (model, over, format) => [
    ...countsEn(model, format),
    ...waitedEn(model, over, format),
    ...movesEn(model, format),
  ],
  otherLimit: (days, known, format) => [
    strong(`The source does not count who has waited more than ${format.count(days)} days.`),
    plain(
      known.length === 0
        ? ' It does not count days.'
        : ` It counts those above ${format.list(known.map(format.count))} days.`,
    ),
  ],
  rowHeading: { offerType: 'Type of offer', targetGroup: 'Target group', age: 'Age' },
  groups: {
    courses: 'Waiting courses',
    citizens: 'Waiting citizens',
    reasons: 'Why they wait',
    days: 'Days since the decision',
    moves: (from) => (from === undefined ? 'In and out' : `Since ${from}`),
  },
  all: 'In all',
  holders: 'Hold a place of the same type',
  withoutPlace: 'Without a place of the same type',
  temporary: 'Temporary solution',
  reason: {
    nothingToOffer: 'Nothing to offer',
    declined: 'Declined an offer',
    chosenPlace: 'Wait for a chosen place',
    underAssessment: 'Under assessment',
    unknown: 'Reason not stated',
  },
  median: 'Median',
  p90: '90% have waited at most',
  longest: 'Longest',
  over: (days) => `More than ${days} days, courses`,
  before: 'Before',
  entered: 'Entered',
  left: 'Left',
  net: 'Change',
  equation: {
    all: (citizens) => `waiting courses${citizens && ` (${citizens} citizens)`}`,
    holders: 'hold a place of the same type',
    withoutPlace: (citizens) => `without a place${citizens && ` (${citizens} citizens)`}`,
  },
  unknownParts: 'The split cannot be shown',
  inDays: (days) => `${days}\u00a0days`,
  limitMark: (days) => `Limit: ${days} days`,
  twiceNote: 'A citizen who waits for two types of offer counts as two courses, and as one citizen in all.',
  holderNote:
    'Hold a place of the same type: the citizen has a place already in another offer of the type that is waited for.',
  daysNote: 'Days count from the decision to the day of the list.',
  hiddenNote: 'Hidden: so few citizens that the figure is not shown, or a figure that would tell one of those.',
  dutyNote: (basis) =>
    `The municipality must see to it that the offers needed are there (duty to supply${basis === undefined ? '' : `, ${basis}`}). The list shows who waits and why; it does not settle whether the duty is met in a single case.`,
  coverage: (got, of) => `Data from ${got} of ${of} groups`,
  walk: (heading) => `${heading}. Walk through the figures with the arrow keys.`,
  choices: {
    label: 'Choose what is shown',
    offerType: 'Type of offer',
    all: 'All types',
    day: 'As of',
    newest: 'Newest',
  },
  tile: { of: 'courses waiting', change: (from) => `Change since ${from}` },
  overTime: {
    day: 'As of',
    courses: 'Courses waiting over time',
    everyone: 'All courses waiting',
    all: 'waiting in all',
    withoutPlace: 'without a place',
    lead: (model, format) => [...countsEn(model, format), ...changeEn(model, format)],
    oneDay: 'The source has figures for this one day only.',
    gap: 'Where the line is broken there are no figures for the day, or they are hidden.',
  },
  empty: { title: 'Nobody waits', cause: 'The source has answered: the number is 0.' },
  notFound: { title: 'There is no such list', cause: 'The source knows no list for that day and those groups.' },
};

function countsEn({ whole }: WaitingModel, format: Format): readonly Part[] {
  const { all, withoutPlace } = whole;
  if (!isValue(all.courses)) return [];
  const citizens = isValue(all.citizens) ? ` (${format.count(all.citizens.value)} citizens)` : '';
  const without = isValue(withoutPlace.courses)
    ? [
        plain(', and '),
        strong(format.count(withoutPlace.courses.value)),
        plain(' are without a place of the same type'),
      ]
    : [];
  return [
    plain('There are '),
    strong(`${format.count(all.courses.value)} waiting courses`),
    plain(citizens),
    ...without,
    plain('.'),
  ];
}

function waitedEn({ whole }: WaitingModel, over: Over | undefined, format: Format): readonly Part[] {
  const { median } = whole.days;
  const long = over?.courses;
  return [
    ...(isValue(median)
      ? [plain(' Half have waited '), strong(`${format.count(median.value)} days`), plain(' or more.')]
      : []),
    ...(over && long && isValue(long)
      ? [plain(' '), strong(format.count(long.value)), plain(` have waited more than ${format.count(over.days)} days.`)]
      : []),
  ];
}

function movesEn({ whole, from }: WaitingModel, format: Format): readonly Part[] {
  const { entered, left, net } = whole.moves;
  if (from === undefined || !isValue(entered) || !isValue(left) || !isValue(net)) return [];
  return [
    plain(
      ` Since ${format.day(from)} ${format.count(entered.value)} have entered and ${format.count(left.value)} have left: `,
    ),
    strong(format.countChange(net.value)),
    plain('.'),
  ];
}

function changeEn(model: WaitingModel, format: Format): readonly Part[] {
  const { whole, days } = overTimeOf(model);
  const found = changeOf(whole, days);
  if (!found) return [];
  const { day, count, change } = found;
  return [
    plain(` On ${format.day(day)} there were ${format.count(count)}: `),
    strong(format.countChange(change)),
    plain(' since.'),
  ];
}
