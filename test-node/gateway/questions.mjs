/** What the gateway and the service worker of the demo are both asked. */

/** Every plan as every audience, on days before, on, between and after its statuses, and what is no question. */
export function planQuestions(plans) {
  const days = [
    undefined,
    '2015-11-29',
    '2015-11-30',
    '2026-03-30',
    '2026-03-31',
    '2026-05-01',
    '2026-09-30',
    '2030-01-01',
  ];
  const ofPlans = plans.flatMap(({ id }) =>
    [
      ...days.map((asOf) => ({ asOf })),
      ...['public', 'committee', 'management', 'casework', 'nobody', ''].map((audience) => ({ audience })),
      { comparedTo: '2026-03-31' },
      { comparedTo: '2026-03-31', asOf: '2026-05-01' },
      { comparedTo: '2026-03-30' },
      { comparedTo: '2026-09-30' },
      { asOf: '2026-02-29' },
      { asOf: '' },
      { comparedTo: '31.03.2026' },
    ].map((query) => ({ operation: 'getSavingsPlan', path: `/savings-plans/${id}`, query })),
  );
  const lists = ['public', 'committee', 'casework', 'all', undefined].map((audience) => ({
    operation: 'listSavingsPlans',
    path: '/savings-plans',
    query: { audience },
  }));
  return [...ofPlans, ...lists, { operation: 'getSavingsPlan', path: '/savings-plans/unknown', query: {} }];
}

/** Every case and some that are none, in the usual and in other months, and what is no question. */
export function historyQuestions(histories) {
  const asked = { caseRef: 'sag-a7f3', purpose: 'sagsbehandling' };
  const bodies = [
    ...[...histories.keys(), 'sag-0000', 'sag:a7f3+/=~', 'SAG-A7F3'].flatMap((caseRef) => [
      { ...asked, caseRef },
      { ...asked, caseRef, from: '2025-01', to: '2027-12' },
    ]),
    { ...asked, purpose: 'tilsyn' },
    { ...asked, from: '2025-12', to: '2025-12' },
    { ...asked, to: '2025-09' },
    { ...asked, to: '2026-11' },
    { ...asked, from: '2026-08' },
    { ...asked, from: '2028-01' },
    { ...asked, from: '2026-12', to: '2026-11' },
    { ...asked, from: '2026-13' },
    { ...asked, from: '0001-01' },
    { ...asked, to: 202612 },
    { ...asked, to: null },
    { ...asked, more: 'a field that nobody knows' },
    { caseRef: 'sag-a7f3' },
    { purpose: 'sagsbehandling' },
    { ...asked, purpose: 'nysgerrighed' },
    { ...asked, purpose: ['sagsbehandling'] },
    { ...asked, caseRef: ['sag-a7f3'] },
    { ...asked, caseRef: '' },
    { ...asked, caseRef: 'sag a7f3' },
    { ...asked, caseRef: 'x'.repeat(201) },
    { ...asked, caseRef: ['0101', '70', '-', '1234'].join('') },
    { ...asked, caseRef: "sag-a7f3' or true --" },
    [],
    null,
    'sag-a7f3',
  ];
  const operation = 'getCitizenHistory';
  const path = '/citizen-history';
  return [
    ...bodies.map((body) => ({ operation, path, query: { audience: 'casework' }, body: JSON.stringify(body) })),
    ...['public', 'committee', 'management', 'nobody', undefined].map((audience) => ({
      operation,
      path,
      query: { audience },
      body: JSON.stringify(asked),
    })),
  ];
}

/** No JSON; of a gateway that knows nothing of persons the framework says so before it is 404. */
export const cutShort = {
  operation: 'getCitizenHistory',
  path: '/citizen-history',
  query: { audience: 'casework' },
  body: '{"caseRef":',
};

/** Municipalities and years that are there, that are not, and that are none. */
export function benchmarkQuestions() {
  const all = ['190', '159', '210', '217', '219'];
  const queries = [
    { municipalities: all },
    { municipalities: ['210', '190', '210', '999'] },
    { municipalities: ['999'] },
    { municipalities: all, from: 2022 },
    { municipalities: all, to: 2022 },
    { municipalities: all, from: 2023, to: 2024 },
    { municipalities: all, from: 2030 },
    { municipalities: all, from: 2024, to: 2023 },
    { municipalities: all, from: 1969 },
    { municipalities: all, to: '24' },
    { municipalities: all, from: '' },
    { municipalities: [] },
    { municipalities: ['19'] },
    { municipalities: ['190', ''] },
    { municipalities: Array.from({ length: 99 }, (_, i) => String(101 + i)) },
    { municipalities: ["190' or true --"] },
    ...['committee', 'management', 'casework', 'nobody'].map((audience) => ({ municipalities: all, audience })),
  ];
  const operation = 'getBenchmark';
  return ['doegntilbud-boern', 'unknown', "'; drop table x; --"].flatMap((indicator) =>
    queries.map((query) => ({ operation, path: `/benchmarks/${encodeURIComponent(indicator)}`, query })),
  );
}

/** Subjects, splits and months that are there, that are not, and that are none. */
export function costQuestions() {
  const subject = 'area/botilbud';
  const queries = [
    { subject },
    { subject, by: 'providerKind' },
    { subject, by: 'service' },
    { subject, by: '' },
    ...[undefined, 'providerKind'].flatMap((by) => [
      { subject, by, from: '2026-01', to: '2026-12' },
      { subject, by, from: '2026-01', to: '2026-06' },
      { subject, by, from: '2026-10', to: '2026-11' },
      { subject, by, from: '2026-03', to: '2026-03' },
      { subject, by, from: '2026-03' },
      { subject, by, to: '2026-03' },
      { subject, by, from: '2025-06' },
      { subject, by, from: '2027-06' },
      { subject, by, to: '2025-06' },
      { subject, by, from: '1990-01', to: '2029-12' },
      { subject, by, from: '1990-01', to: '2030-01' },
      { subject, by, from: '1900-01' },
      { subject, by, to: '2199-12' },
    ]),
    // What a cost may be divided by, over the years; a price index; what the state refunds of each month, and by which bands.
    { subject: 'area/handicap-psykiatri' },
    { subject: 'area/handicap-psykiatri', from: '2018-01', to: '2026-12' },
    { subject: 'area/medfinansiering', from: '2012-01', to: '2025-12' },
    { subject: 'area/dyre-enkeltsager' },
    { subject: 'area/dyre-enkeltsager', from: '2022-03', to: '2022-04' },
    { subject: 'area/botilbud/region' },
    { subject: 'area/botilbud/region', by: 'providerKind', from: '2026-01', to: '2026-12' },
    { subject, from: '2026-04', to: '2026-03' },
    { subject, from: '2026-13' },
    { subject, to: '2026-00' },
    { subject, from: '1899-12' },
    { subject, from: '2026' },
    { subject, from: '2026-01-01' },
    { subject, to: '' },
    { subject: 'area/unknown' },
    { subject: 'area/unknown', from: '2026-04', to: '2026-03' },
    { subject: "area/botilbud' or true --" },
    { subject: '' },
    {},
    ...['committee', 'management', 'casework', 'nobody', ''].map((audience) => ({ subject, audience })),
  ];
  return queries.map((query) => ({ operation: 'getCostTrajectory', path: '/cost-trajectory', query }));
}

/** Rankings to those who may see them and to those who may not, and questions that are none. */
export function rankingQuestions() {
  const ranked = ['citizens', 'couples', 'families'].flatMap((unitOf) =>
    ['management', 'committee'].map((audience) => ({ unitOf, audience })),
  );
  const [unitOf, audience] = ['families', 'committee'];
  const queries = [
    ...ranked,
    { unitOf, audience, top: 50 },
    { unitOf, audience, top: 49 },
    { unitOf, audience, top: 10 },
    { unitOf, audience, top: 9 },
    { unitOf, audience, years: [2014] },
    { unitOf, audience, years: [2013, 2012, 1999] },
    { unitOf, audience: 'management', top: 3, years: [2014, 2013] },
    { unitOf, audience: 'management', top: 100 },
    { unitOf, audience: 'management', years: [1999] },
    { unitOf, audience: 'public' },
    { unitOf, audience: 'casework' },
    { unitOf },
    { audience },
    { unitOf: 'dogs', audience },
    { unitOf, audience, top: 0 },
    { unitOf, audience, top: 101 },
    { unitOf, audience, top: 'all' },
    { unitOf, audience, years: ['last'] },
    { unitOf, audience, years: [1969] },
    { unitOf, audience, years: Array.from({ length: 11 }, (_, index) => 2000 + index) },
  ];
  return queries.map((query) => ({ operation: 'getCostRanking', path: '/cost-ranking', query }));
}

/** Years that are there, that are not, and that are none. */
export function productionQuestions() {
  const queries = [
    {},
    { from: 2023 },
    { to: 2023 },
    { from: 2022, to: 2024 },
    { from: 2024, to: 2024 },
    { from: 2030 },
    { from: 2024, to: 2023 },
    { from: 1969 },
    { to: '24' },
    { to: '' },
    ...['committee', 'management', 'casework', 'nobody', ''].map((audience) => ({ audience })),
  ];
  return queries.map((query) => ({ operation: 'getProductionMix', path: '/production-mix', query }));
}

/** The list by each grouping, of days and since days that there are and that there are not. */
export function waitingQuestions() {
  const groupings = [{ by: 'offerType' }, { by: 'targetGroup' }, { by: 'age' }, { by: 'age', from: '2026-08-01' }];
  const own = [{}, ...groupings, { from: '2026-08-01' }, { to: '2026-11-01' }, { to: '2030-01-01' }];
  const none = [{ from: '2026-07-01' }, { to: '2026-07-01' }, { offerType: 'none' }];
  const wrong = [{ by: 'colour' }, { from: '2026-13-01' }, { to: '24' }, { by: '' }];
  const queries = [
    ...[...own, ...none, ...wrong].map((query) => ({ ...query, audience: 'management' })),
    ...['public', 'committee', 'casework', 'nobody', undefined].map((audience) => ({ audience })),
  ];
  return queries.map((query) => ({ operation: 'getWaitingList', path: '/waiting-list', query }));
}

/** The places of the newest day, which the browser has too, since any day; of earlier days the gateway alone has the offers. */
export function placesQuestions() {
  const own = [{}, { asOf: '2026-11-01' }, { asOf: '2030-01-01' }, { from: '2026-02-01' }, { from: '2026-08-15' }];
  const none = [{ asOf: '2024-07-01' }, { from: '2026-11-02' }];
  const wrong = [{ from: '2026-13-01' }, { asOf: '24' }, { asOf: '' }];
  const queries = [
    ...[...own, ...none, ...wrong].map((query) => ({ ...query, audience: 'management' })),
    ...['public', 'committee', 'casework', 'nobody', undefined].map((audience) => ({ audience })),
  ];
  return queries.map((query) => ({ operation: 'getPlaces', path: '/places', query }));
}
