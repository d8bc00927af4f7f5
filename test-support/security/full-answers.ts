/** Answers that between them have every text of the contract, the ways in which a cell can be without a figure among them. */
import type { Answers, Operation, OreCell } from '../../src/client/port.js';
import { benchmark } from '../benchmark.js';
import { citizenHistory, service } from '../citizen-history.js';
import { none, ore, savingsPlanList } from '../savings-plan.js';
import { fullRankings } from '../cost-ranking.js';
import { costTrajectory } from '../cost-trajectory.js';
import { fullPlaces } from '../places.js';
import { fullMixes } from '../production-mix.js';
import { fullLists } from '../waiting-list.js';
import { fullPlan } from './full-plan.js';

const { about } = fullPlan;
const corrected = (value: number): OreCell => ore(value, { corrected: { on: '2025-12-01', was: 1 } });
const unknown = none('missing', 'Ikke indberettet');
const [first] = service().spans;
function step(name: string) {
  return { id: name, name };
}

const history = citizenHistory({
  about: { ...about, audience: 'casework' },
  refunds: [
    {
      year: 2025,
      basis: 'estimated',
      costOre: corrected(5),
      siblingsOre: corrected(6),
      refundOre: corrected(4),
      services: [service().id],
      bands: { year: 2025, bands: [{ aboveOre: 86_000_000, percent: 25 }], text: 'SEL § 176' },
    },
    { year: 2026, basis: 'stated', costOre: unknown, siblingsOre: unknown, refundOre: unknown },
  ],
  goals: [
    {
      id: 'bolig',
      text: { state: 'value', text: 'Flytte i egen bolig' },
      topic: 'Egen bolig',
      since: '2025-01-15',
      to: '2026-02-01',
      agreedWith: ['borgeren'],
      services: [service().id],
      scale: { name: 'Støttebehov', better: 'first', steps: [step('1, let'), step('2, moderat')] },
      followUps: [
        { on: '2025-02-03', outcome: { state: 'value', text: 'I gang' }, step: '2, moderat' },
        { on: '2025-03-03', outcome: { state: 'missing', note: 'Ikke indberettet' }, step: '1, let' },
      ],
      nextFollowUp: '2026-01-15',
    },
    { id: 'skjult', text: { state: 'noAccess', note: 'Ikke for dig' } },
  ],
  services: [
    service({
      spans: [
        { ...first!, fullYearOre: corrected(5) },
        { stage: 'expected', from: '2026-01-01', fullYearOre: unknown },
      ],
      months: [
        { month: '2025-01', grantedOre: corrected(5), expectedOre: corrected(6), paidOre: corrected(7) },
        { month: '2025-02', grantedOre: unknown, expectedOre: unknown, paidOre: unknown },
      ],
      payers: [
        { from: '2025-01', to: '2025-01', frame: { id: 'social', name: 'Socialudvalgets ramme' } },
        { from: '2025-02', to: '2025-04', municipality: { code: '190', name: 'Furesø Kommune' } },
      ],
    }),
  ],
});

const [figure] = benchmark().figures;
const place = { municipality: figure!.municipality, year: figure!.year };
const uncounted = { state: 'missing', note: 'Ikke indberettet' } as const;
const costs = benchmark({
  about,
  figures: [
    { ...place, ore: corrected(5), inhabitants: uncounted },
    { municipality: '159', year: place.year, ore: unknown },
  ],
});
const counts = benchmark({ about, unit: 'persons', figures: [{ ...place, persons: uncounted }] });

const everyCost = {
  budgetOre: corrected(5),
  previousOre: corrected(6),
  refundOre: corrected(2),
  budgetRefundOre: corrected(3),
  previousRefundOre: corrected(4),
};
const noRefund = { refundOre: unknown, budgetRefundOre: unknown, previousRefundOre: unknown };
const noCost = { budgetOre: unknown, previousOre: unknown, ...noRefund };
const months = [
  { month: '2026-01', actualOre: corrected(5), ...everyCost },
  { month: '2026-02', actualOre: unknown, ...noCost },
  { month: '2026-03', expectedOre: corrected(5) },
  { month: '2026-04', expectedOre: unknown },
];
const costsWith = (cell: OreCell) => {
  const side = { ore: cell, fullYearPersonsHundredths: 100 };
  return costTrajectory({
    about,
    by: 'service',
    refund: 'net',
    originalBudgetOre: cell,
    adjustedBudgetOre: cell,
    expectedOre: cell,
    previousEstimate: { asOf: '2026-01-31', expectedOre: cell },
    previousOre: cell,
    months,
    parts: [{ id: 'own', name: 'Egne tilbud', subject: 'area/botilbud/own', months }],
    priceVolume: { from: '2026-01', to: '2026-02', planned: side, actual: side },
    persons: [
      {
        id: 'recipients',
        name: 'modtager',
        text: 'Talt hver måned',
        counts: [{ period: '2026', persons: { state: 'missing', note: 'Ikke indberettet' } }],
      },
    ],
    priceIndex: { name: 'P/L-indekset', source: 'KL', year: 2026, numbers: [{ period: '2025', thousandths: 95_000 }] },
    refundBands: { year: 2022, bands: [{ aboveOre: 86_000_000, percent: 25 }], text: 'SEL § 176' },
    notes: ['En bemærkning'],
  });
};

export const fullAnswers: { readonly [O in Operation]: readonly Answers[O][] } = {
  getSavingsPlan: [fullPlan],
  listSavingsPlans: [savingsPlanList({ about })],
  getCostTrajectory: [costsWith(corrected(5)), costsWith(unknown)],
  getCitizenHistory: [history],
  getBenchmark: [costs, counts],
  getProductionMix: fullMixes(about),
  getCostRanking: fullRankings(about),
  getWaitingList: fullLists(about),
  getPlaces: fullPlaces(about),
};
