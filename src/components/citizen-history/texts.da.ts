import { isPartial, isValue } from '../../figures/cell.js';
import type { MoneyUnit } from '../../figures/money.js';
import type { HistoryLead } from '../../models/history-lead.js';
import type { Format } from '../../shared/format.js';
import { bandShares } from '../../shared/refund-bands.js';
import { ended, plain, strong } from '../../shared/sentence.js';
import type { Part } from '../../shared/texts.js';
import type { HistoryTexts } from './texts.js';

const kinds = {
  own: 'egen kommune',
  municipality: 'anden kommune',
  region: 'region',
  private: 'privat',
  person: 'udbetales til borgeren',
  unknown: 'leverandør ikke oplyst',
};

const moved = { better: 'fremgang', worse: 'tilbagegang', same: 'uændret' };

const inWords = {
  paid: 'betalt',
  unpaid: 'bevilget og ikke betalt endnu',
  expected: 'forventet og ikke bevilget',
  cost: 'i alt',
  granted: 'bevilget i alt',
};

/** The Danish of a citizen's history. */
export const historyDa: HistoryTexts = {
  heading: 'Ydelser og udgifter over tid',
  service: 'Ydelse, lovhjemmel og leverandør',
  when: 'Bevilget, forventet og betalt',
  price: (unit) => `Pris pr. år, ${unit}`,
  measure: (measure) =>
    ({
      paid: 'Betalt',
      unpaid: 'Bevilget, ikke betalt endnu',
      expected: 'Forventet, ikke bevilget',
      cost: 'I alt',
      granted: 'Bevilget, betalt eller ej',
    })[measure],
  measureSaid: (measure) => inWords[measure],
  step: { month: 'Måned', year: 'År' },
  total: 'I alt',
  costTier: (step) => (step === 'month' ? 'Udgift pr. måned' : 'Udgift pr. år'),
  refundWord: { gross: 'brutto', net: 'netto' },
  sumTier: (since) => `Samlet siden ${since}`,
  sumAt: (day) => `pr. ${day}`,
  asOf: (day) => `Opgjort ${day}`,
  provider: (kind, name) => (name === undefined ? capital(kinds[kind]) : `${name}, ${kinds[kind]}`),
  span: ({ stage, from, to }, format) => {
    const word = stage === 'granted' ? 'Bevilget' : 'Forventet';
    return to === undefined ? `${word} fra ${format.day(from)}` : `${word} ${format.day(from)}–${format.day(to)}`;
  },
  paidIn: (periods, format) => `Betalt ${format.list(periods)}`,
  unseen: 'Betaling, der ikke vises',
  unseenIn: (periods, format) => `Betalingen vises ikke for ${format.list(periods)}`,
  priceRemark: ({ stage, from, to }, today, format) => {
    const when =
      today === undefined
        ? ''
        : today < from
          ? `fra ${format.day(from)}`
          : to !== undefined && to < today
            ? `til ${format.day(to)}`
            : '';
    return [stage === 'expected' ? 'forventet' : '', when].filter(Boolean).join(' ');
  },
  lead: leadDa,
  change: ({ kind, from, to, on, isExpected, isAhead, before, after, difference }, unit, format) => {
    const what =
      kind === 'service'
        ? `Skiftet fra ${format.list(from)} til ${format.list(to)} i ${format.monthOrDay(on.slice(0, 7))}`
        : `Den nye pris for ${format.list(to)} fra ${format.day(on)}`;
    if (!isValue(difference) || !isValue(before) || !isValue(after))
      return `${what}: hvad det gør ved prisen pr. år, er ikke oplyst.`;
    const verb = isExpected ? 'ventes at ændre' : isAhead ? 'ændrer' : 'ændrede';
    const amount = format.inUnit(format.change(difference.value, unit), unit);
    const [old, now] = [format.plain(before.value, unit), format.money(after.value, unit)];
    return ended(`${what} ${verb} prisen pr. år med ${amount} (fra ${old} til ${now})`);
  },
  payers: 'Hvem betaler, og fra hvilken ramme',
  frame: 'Ramme',
  payer: ({ frame, municipality }) =>
    [frame?.name ?? 'Ramme ikke oplyst', municipality?.name].filter(Boolean).join(', '),
  payersInTurn: (payers) => payers.join(', derefter '),
  paidBy: (payer, period) => `${payer}: ${period}`,
  payerChange: ({ service, from, to }, month) => ended(`Fra ${month} betales ${service} af ${to}, før af ${from}`),
  newPayer: 'Ny ramme eller kommune betaler',
  refunds: {
    heading: 'Statens refusion for særligt dyre enkeltsager',
    year: 'År',
    ofYear: ({ year, isEstimate }) => `${year}, ${isEstimate ? 'skøn' : 'kildens tal'}`,
    measure: {
      cost: 'Udgift, der giver refusion',
      siblings: 'Søskendes udgift',
      refund: 'Refusion',
      net: 'Udgift efter refusion',
    },
    amounts: ({ year, isEstimate }, cost, refund, net) =>
      ended(
        `Statens refusion i ${year} ${isEstimate ? 'skønnes til' : 'er'} ${refund}: udgiften er ${cost} brutto og ${net} netto`,
      ),
    estimated: 'Skønnet er ikke det, staten har udbetalt.',
    services: (year, services) => ended(`Refusionen i ${year} gives for ${services}`),
    siblings: 'Søskendes udgift er lagt til, før grænserne er brugt, og refusionen er delt efter, hvad hver koster.',
    bands: (bands, format) =>
      `Staten refunderer af det, en husstand koster om året, ${bandShares(bands, 'over', format)} (${bands.year}-priser).`,
  },
  goals: {
    heading: 'Mål og opfølgning',
    goal: 'Mål',
    followUps: 'Aftalt og fulgt op',
    latest: 'Seneste opfølgning',
    agreedWith: (whom) => `aftalt med ${whom}`,
    services: (services) => `hører til ${services}`,
    holds: (from, to) =>
      from === undefined ? `Gælder til ${to ?? ''}` : to === undefined ? `Gælder fra ${from}` : `Gælder ${from}–${to}`,
    next: (day) => `næste ${day}`,
    never: 'endnu ikke fulgt op',
    noneThen: 'ingen opfølgning',
    effect: ({ from, to, is }, scale) =>
      `${scale === undefined ? '' : `${scale}: `}fra ${from} til ${to}${is === undefined ? '' : `, ${moved[is]}`}`,
    mark: {
      holds: 'Mål gælder',
      followedUp: 'Fulgt op',
      untold: 'Fulgt op, udfald vises ikke',
      ahead: 'Næste opfølgning',
    },
  },
  municipality: { paying: 'Betalingskommune', acting: 'Handlekommune', residence: 'Bopælskommune' },
  noAccess: (parts) => [strong('Ingen adgang:'), plain(` ${ended(parts)} Det er ikke med i nogen sum.`)],
  assessment: 'Afgørelsen beror på en konkret, individuel vurdering (SEL § 1, stk. 3).',
  refund: {
    gross: 'Beløb er brutto, før statens refusion for særligt dyre enkeltsager.',
    net: 'Beløb er netto, efter statens refusion for særligt dyre enkeltsager.',
  },
  unbilled: (places) => `Betalingen er ikke oplyst og står som bevilget: ${ended(places)}`,
  partial: (periods) => `Delsum, da ikke alle beløb er kendt: ${ended(periods)}`,
  more: (count) => `${count} mere`,
  priceNote: 'Pris pr. år er, hvad et helt år koster efter bevillingen.',
  amountsIn: (unit) => ended(`Beløb i ${unit}`),
  coverage: (got, of) => `Data fra ${got} af ${of} dele af sagen`,
  details: 'Ydelser',
  walk: (heading) => `${heading}. Gå gennem tallene med piletasterne.`,
  empty: (withoutAccess) =>
    withoutAccess
      ? { title: 'Ingen ydelser, du har adgang til', cause: `Ingen adgang: ${ended(withoutAccess)}` }
      : { title: 'Ingen ydelser', cause: 'Kilden har svaret: borgeren har ingen ydelser i disse måneder.' },
  missingCase: {
    title: 'Der mangler en oplysning',
    cause: 'Sæt egenskaben caseRef på elementet til sagens henvisning, så det ved, hvilken sag det skal vise.',
  },
  unknownCase: {
    title: 'Sagen findes ikke',
    cause: 'Kilden kender ikke en sag med den henvisning, som siden har sat.',
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function leadDa({ since, paid, year, next }: HistoryLead, unit: MoneyUnit, format: Format): readonly Part[] {
  const parts: Part[] = [];
  const money = (value: number) => strong(format.money(value, unit));
  // What ends in "kr." has its full stop.
  const stop = () => plain(parts.at(-1)?.text.endsWith('.') ? ' ' : '. ');
  const from = format.monthOrDay(since);
  if (isValue(paid)) {
    parts.push(plain('Der er betalt '), money(paid.value), plain(` siden ${from}${lacks(paid)}. `));
  } else if (paid.state === 'notApplicable' || paid.state === 'notYet')
    parts.push(plain(`Der er ikke betalt noget siden ${from}. `));
  else parts.push(plain(`Hvad der er betalt siden ${from}, kan ikke vises. `));
  if (!isValue(year.cost)) return trimmed(parts);
  const name = format.period(year.name);
  parts.push(plain(year.isPaid ? `Udgiften i ${name} er ` : `I ${name} ventes udgiften at blive `));
  parts.push(money(year.cost.value));
  if (lacks(year.cost)) parts.push(plain(lacks(year.cost)));
  parts.push(stop());
  if (next && isValue(next.cost)) {
    const nextName = format.period(next.name);
    const granted = isValue(next.unpaid) ? `${format.money(next.unpaid.value, unit)} bevilget` : 'intet bevilget';
    parts.push(plain(ended(`Af de ${format.money(next.cost.value, unit)} i ${nextName} er ${granted}`)));
  } else if (!year.isPaid) {
    const shares = (['paid', 'unpaid', 'expected'] as const).flatMap((measure) => {
      const cell = year[measure];
      return isValue(cell) ? [`${format.money(cell.value, unit)} ${inWords[measure]}`] : [];
    });
    if (shares.length > 0) parts.push(plain(ended(`Heraf er ${format.list(shares)}`)));
  }
  return trimmed(parts);
}

const lacks = (cell: HistoryLead['paid']): string =>
  isValue(cell) && cell.partial && isPartial(cell) ? ` (delsum, ${cell.partial.got} af ${cell.partial.of} beløb)` : '';

const trimmed = (parts: readonly Part[]): readonly Part[] =>
  parts.map((part, index) => (index === parts.length - 1 ? { ...part, text: part.text.trimEnd() } : part));
