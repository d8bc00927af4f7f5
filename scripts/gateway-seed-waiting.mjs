/** The demo's waiting list as the courses that the gateway counts: invented, and such that they come to its figures. */

const asOf = '2026-11-01';
const since = '2026-08-01';

/** Of each type: days since the decision, how many of them hold a place, have each reason, a temporary solution, and how many had left. */
const types = {
  laengerevarende: {
    days: [12, 35, 58, 81, 97, 120, 143, 171, 188, 203, 224, 251, 287, 319, 352, 371, 412],
    holders: 6,
    reasons: [8, 2, 4, 3],
    temporary: 9,
    left: 3,
  },
  midlertidigt: {
    days: [6, 15, 27, 44, 59, 73, 88, 104, 126, 149, 168, 197, 228, 241],
    holders: 5,
    reasons: [6, 1, 3, 4],
    temporary: 6,
    left: 6,
  },
  botilbudslignende: {
    days: [19, 47, 83, 109, 133, 162, 214, 305],
    holders: 2,
    reasons: [3, 1, 3, 1],
    temporary: 4,
    left: 3,
  },
  aktivitet: { days: [11, 30, 49, 67, 102, 133], holders: 1, reasons: [2, 1, 1, 2], temporary: 3, left: 3 },
  beskyttet: { days: [9, 33, 49, 97], holders: 0, reasons: [1, 0, 1, 2], temporary: 1, left: 2 },
};
const reasons = ['nothingToOffer', 'declined', 'chosenPlace', 'underAssessment'];

const targetGroups = [
  ['udviklingshaemning', 'Udviklingshæmning'],
  ['autisme', 'Autisme'],
  ['adhd', 'ADHD'],
  ['hjerneskade', 'Erhvervet hjerneskade'],
  ['sindslidelse', 'Psykiske vanskeligheder'],
];
const ages = [
  ['18-24', '18–24 år'],
  ['25-39', '25–39 år'],
  ['40-64', '40–64 år'],
  ['65', '65 år og over'],
];

/**
 * Who waits for two types: two hold a place of the one and none of the other, one holds none of either. By the course's
 * place in its type, the course that is of the same citizen.
 */
const sameCitizen = new Map([
  ['aktivitet 3', 'laengerevarende 0'],
  ['beskyttet 1', 'laengerevarende 3'],
  ['beskyttet 2', 'midlertidigt 9'],
]);

export function waitingRelations({ about, title, bands, groups, dutyBasis }) {
  const numbered = (rows) => rows.map((row, index) => ({ ...row, position: index + 1 }));
  const known = { source: about.source, audience: about.audience, title, duty_basis: dutyBasis };
  const named = (kind, some) => numbered(some.map(([id, name]) => ({ kind, id, name })));
  return {
    waiting_lists: [
      { as_of: since, ...known },
      { as_of: asOf, since, ...known },
    ],
    waiting_groups: [
      ...numbered(groups.map(({ id, name, legalBasis }) => ({ kind: 'offerType', id, name, legal_basis: legalBasis }))),
      ...named('targetGroup', targetGroups),
      ...named('age', ages),
    ],
    waiting_bands: bands.map(({ from }) => ({ from_days: from })),
    waiting_courses: Object.entries(types).flatMap(coursesOf),
    waiting_definitions: numbered(about.definitions),
  };
}

function coursesOf([type, { days, holders, reasons: split, temporary, left }], at) {
  const causes = split.flatMap((count, index) => Array.from({ length: count }, () => reasons[index]));
  const rowOf = (index, waited, day) => {
    const name = `${type} ${index}`;
    return {
      as_of: day,
      course: name.replace(' ', '-'),
      citizen: (sameCitizen.get(name) ?? name).replace(' ', '-'),
      offer_type: type,
      // A stride that shares no factor with the number of groups spreads them.
      target_group: targetGroups[(index * 3 + at) % targetGroups.length][0],
      age: ages[(index * 3 + 2 * at) % ages.length][0],
      decided_on: dayBefore(asOf, waited),
      reason: causes[index],
      temporary: index < temporary ? true : undefined,
      holds_place: index < holders ? true : undefined,
    };
  };
  const now = days.map((waited, index) => rowOf(index, waited, asOf));
  const sinceThen = (new Date(asOf) - new Date(since)) / 86_400_000;
  const stayed = now.filter((_, index) => days[index] >= sinceThen).map((row) => ({ ...row, as_of: since }));
  const gone = Array.from({ length: left }, (_, index) => ({
    ...rowOf(index, sinceThen + 40 + 17 * index, since),
    course: `${type}-gone-${index}`,
    citizen: `${type}-gone-${index}`,
  }));
  return [...now, ...stayed, ...gone];
}

/** A calendar day so many days before another. */
function dayBefore(day, count) {
  const time = new Date(`${day}T12:00Z`);
  time.setUTCDate(time.getUTCDate() - count);
  return time.toISOString().slice(0, 10);
}
