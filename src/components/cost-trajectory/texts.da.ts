import { isValue, isWhole, type ValueCell } from '../../figures/cell.js';
import { isChanged } from '../../models/cost-totals.js';
import { endsOf } from '../../models/cost-per.js';
import type { CostModel } from '../../models/cost-trajectory.js';
import type { Format } from '../../shared/format.js';
import { exactUnit, type MoneyUnit, stepsIn } from '../../figures/money.js';
import { ended, plain, strong } from '../../shared/sentence.js';
import { bandShares } from '../../shared/refund-bands.js';
import type { Part } from '../../shared/texts.js';
import type { CostTexts } from './texts.js';

const contradicted = { budget: 'Korrigeret budget', accounts: 'Regnskab', previous: 'Forbrug året før' } as const;

/** The Danish of a cost over time. */
export const costDa: CostTexts = {
  heading: (title, period, hasBudget, per) =>
    `${title}: ${hasBudget ? 'forbrug og budget' : 'forbrug'} ${per && `${per} `}${period}`,
  measure: (measure, year, before) =>
    ({
      actual: `Forbrug${year && ` ${year}`}`,
      expected: 'Forventet',
      budget: `Korrigeret budget${year && ` ${year}`}`,
      deviation: 'Afvigelse fra budget',
      deviationShare: 'Afvigelse,\u00a0%',
      previous: before ? `Forbrug ${before}` : 'Året før',
    })[measure],
  step: { month: 'Måned', quarter: 'Kvartal', year: 'År' },
  total: 'I alt',
  quarter: (id) => `${id.slice(-1)}. kvartal ${id.slice(0, 4)}`,
  shortQuarter: (id) => `${id.slice(-1)}. kv.`,
  lead: leadDa,
  contradiction: ({ of, stated, summed }, unit, format) => [
    strong('Kildens sum stemmer ikke med månederne.'),
    plain(` ${contradicted[of]}: kilden oplyser ${format.money(stated, exactUnit(stated - summed, unit))}, `),
    plain(`${ended(`månederne giver ${format.money(summed, exactUnit(stated - summed, unit))}`)} Kildens tal vises.`),
  ],
  divide: ['Forbrug', 'Forventet'],
  tier: { amount: (unit) => `Afvigelse fra budget, ${unit}`, share: 'Afvigelse fra budget, %' },
  cumulated: {
    actual: (year) => `Forbrug${year && ` ${year}`}, opsummeret`,
    expected: () => 'Forventet',
    budget: (year) => `Korrigeret budget${year && ` ${year}`}`,
    previous: (year) => (year ? `Forbrug ${year}` : 'Året før'),
  },
  rest: 'Øvrige',
  noFigure: 'Tal mangler eller er skjult (se tabellen)',
  panel: {
    originalBudget: 'Oprindeligt budget',
    adjustedBudget: 'Korrigeret budget',
    spent: (period) => `Forbrug ${period}`,
    spentShare: 'Forbrugsprocent',
    ahead: (period) => `Forventet ${period}`,
    accounts: 'Forventet regnskab',
    closedAccounts: 'Regnskab',
    previousEstimate: (day) => `Forrige skøn (${day})`,
    deviation: {
      overspend: 'Merforbrug',
      underspend: 'Mindreforbrug',
      onBudget: 'Afvigelse',
      notJudged: 'Afvigelse',
    },
    deviationShare: 'I procent af budgettet',
    previous: (year) => (year ? `Forbrug hele ${year}` : 'Samme måneder året før'),
    label: 'Nøgletal',
  },
  explained: {
    heading: (period, format) => `Hvorfor forbruget afviger, ${format.period(period)}`,
    volume: ({ plannedPersons, actualPersons }, format) => {
      const [plan, real] = [plannedPersons, actualPersons].map((count) => format.hundredths(count));
      const word = actualPersons < plannedPersons ? 'Færre' : 'Flere';
      return plannedPersons === actualPersons
        ? `Helårspersoner som ventet (${plan ?? ''})`
        : `${word} helårspersoner (${plan ?? ''}\u00a0→\u00a0${real ?? ''})`;
    },
    price: ({ priceEffect }) => {
      if (!isValue(priceEffect)) return 'Pris pr. helårsperson';
      if (priceEffect.value === 0) return 'Pris pr. helårsperson som ventet';
      return priceEffect.value < 0 ? 'Billigere pr. helårsperson' : 'Dyrere pr. helårsperson';
    },
    planned: 'Planlagt',
    actual: 'Forbrug',
    scale: (width) =>
      `Søjlerne viser kun afvigelsen: de begynder ved planen (den lodrette streg), ikke ved 0, og hele bredden er ${ended(width)}`,
    noVolume: 'Planen har ingen helårspersoner, så der er ingen pris at sammenligne med.',
  },
  choices: {
    label: 'Vælg, hvad der vises',
    amounts: 'Beløb',
    whole: 'i alt',
    each: (name) => `pr. ${name}`,
    prices: 'Priser',
    running: 'løbende priser',
    fixed: (year) => `${year}-priser`,
    refund: 'Statsrefusion',
    refunds: { gross: 'før refusion', net: 'efter refusion' },
    from: 'Fra',
    to: 'Til',
  },
  converted: ({ name, source, year }, lacking) =>
    `Beløb er omregnet til ${year}-priser med ${name}${source ? ` (${source})` : ''}, måned for måned.${
      lacking && ` Indekset har intet tal for ${lacking}: beløb derfra er ikke vist.`
    }`,
  refundBands: (bands, format) =>
    `Staten refunderer af det, en sag koster om året, ${bandShares(bands, 'over', format)} (${bands.year}-priser).${bands.text ? ` ${bands.text}` : ''}`,
  notHad: {
    per: 'Kilden har ikke det antal, som beløbene skulle deles med. De vises i alt.',
    prices: 'Kilden har intet indeks at omregne med. Beløbene vises, som kilden har dem.',
    refund: 'Kilden har ikke refusionen måned for måned. Beløbene vises, som kilden har dem.',
  },
  per: {
    total: 'Hele perioden',
    average: 'Gennemsnitligt antal personer',
    rule: (name) =>
      `Beløb pr. ${name} er udgiften divideret med det gennemsnitlige antal i de samme måneder, så perioderne lægges ikke sammen. Budgettet er ikke delt: det er lagt for et andet antal.`,
  },
  signRule:
    'Afvigelse = forbrug eller forventet minus korrigeret budget; plus er merforbrug. Mindreforbrug er neutralt: det kan være udækket behov.',
  timing: 'Månedens afvigelse er ofte et spørgsmål om, hvornår regningerne kommer.',
  refund: {
    gross: 'Beløb er før statsrefusion for særligt dyre enkeltsager.',
    net: 'Beløb er efter statsrefusion for særligt dyre enkeltsager.',
  },
  inAll: (amount) => `I alt ${amount}`,
  oneScale: 'Alle dele er tegnet i samme skala.',
  folded: (count) => `Øvrige er ${count} dele, som står hver for sig i tabellen.`,
  partsAhead: (month) => `Delene fra ${month} er forventede.`,
  notSplit: 'Kilden har ikke opdelt beløbene som ønsket.',
  partsMiss: (period) => `Delene giver ikke det samlede beløb i ${period}.`,
  amountsIn: (unit) => `Beløb i ${unit}`,
  coverage: (got, of) => `Data fra ${got} af ${of} måneder`,
  walkLines: (heading) =>
    `${heading}. Gå gennem tallene med piletasterne: højre og venstre følger en linje, op og ned skifter til den næste over eller under den, Enter vælger linjen eller slipper den.`,
  keptLines: 'Valgte linjer',
  isKept: 'valgt linje',
  onPaper: (step, isFixed) =>
    `en kolonne for hvert ${step.toLowerCase()}, da papir ikke har plads til alle måneder; ${isFixed ? 'de står i data inde i denne fil' : 'CSV-filen har dem'}`,
  part: 'Del',
  crowd: (count) => `${count} linjer, én for hver del`,
  walk: (heading) => `${heading}. Gå gennem tallene med piletasterne.`,
  drill: {
    into: (part) => `Vis udviklingen for ${part}`,
    back: (title) => `Tilbage til ${title}`,
    shown: (title) => `Nu vises ${title}`,
  },
  empty: {
    title: 'Ingen beløb',
    cause: 'Kilden har svaret: der er hverken forbrug, budget eller forventning at vise.',
  },
  unknownSubject: (subject) => ({
    title: 'Udgiften findes ikke',
    cause: `Kilden kender ikke »${subject}«. Se, om navnet er rigtigt.`,
  }),
};

/** A key figure, and where it lacks parts how many it has. */
const figure = ({ partial }: ValueCell, written: string): readonly Part[] =>
  partial ? [strong(written), plain(` (delsum, ${partial.got} af ${partial.of})`)] : [strong(written)];

/** For each of them there is no budget to lead with. */
function leadPerDa(model: CostModel, name: string, unit: MoneyUnit, format: Format): readonly Part[] {
  const { spent, accounts, previous, isClosed } = model.totals;
  const parts: Part[] = [];
  const each = (ore: number) => strong(`${format.money(ore, unit)} pr. ${name}`);
  const ends = endsOf(model);
  if (ends) {
    const [first, last] = ends;
    const before = `mod ${format.plain(first.ore, unit)} i ${format.period(first.name)}`;
    const head = plain(last.isAhead ? 'Der ventes ' : 'Der er brugt ');
    return [head, each(last.ore), plain(` i ${format.period(last.name)}, ${before}.`)];
  }
  if (isValue(spent) && !isClosed) parts.push(plain('Der er brugt '), each(spent.value), plain('. '));
  if (!isValue(accounts)) return parts;
  parts.push(plain(isClosed ? 'Regnskabet er ' : 'Forventet regnskab er '), each(accounts.value));
  if (isValue(previous)) parts.push(plain(`, mod ${format.plain(previous.value, unit)} i samme måneder året før`));
  return [...parts, plain('.')];
}

function leadDa(model: CostModel, unit: MoneyUnit, format: Format): readonly Part[] {
  if (model.per) return leadPerDa(model, model.per.name, unit, format);
  const { totals } = model;
  const { originalBudget, adjustedBudget, spent, spentShare, accounts, distance, effect, isClosed } = totals;
  const parts: Part[] = [];
  const end = () => (parts.at(-1)?.text.endsWith('.') ? '' : '.');
  if (isValue(adjustedBudget)) {
    parts.push(plain('Korrigeret budget er '), ...figure(adjustedBudget, format.money(adjustedBudget.value, unit)));
    if (isChanged(originalBudget, adjustedBudget, unit))
      parts.push(plain(` (oprindeligt ${format.plain(originalBudget.value, unit)})`));
    const share = spentShare.state === 'value' ? format.percentSign(spentShare) : '';
    // Once all is booked, what is spent is the accounts, which come next.
    if (isValue(spent) && !isClosed) {
      parts.push(plain(', og der er brugt '), ...figure(spent, format.plain(spent.value, unit)));
      if (share) parts.push(plain(` (${share})`));
    } else if (share) parts.push(plain(`, og ${share} er brugt`));
  } else if (isValue(spent)) parts.push(plain('Der er brugt '), ...figure(spent, format.money(spent.value, unit)));
  if (parts.length > 0) parts.push(plain(end()));
  if (!isValue(accounts)) return parts;
  const isFirst = parts.length === 0;
  parts.push(plain(`${isFirst ? '' : ' '}${isClosed ? 'Regnskabet er ' : 'Forventet regnskab er '}`));
  const written = isFirst ? format.money(accounts.value, unit) : format.plain(accounts.value, unit);
  parts.push(...figure(accounts, written));
  const before = totals.previousEstimate?.accounts;
  if (!isClosed && before && isWhole(before) && isWhole(accounts))
    parts.push(plain(` (forrige skøn ${format.plain(before.value, unit)})`));
  if (!distance || effect === 'notJudged') return [...parts, plain(end())];
  if (effect === 'onBudget') return [...parts, plain(': som budgettet.')];
  parts.push(plain(effect === 'overspend' ? ': et merforbrug på ' : ': et mindreforbrug på '));
  parts.push(strong(format.money(distance.ore, stepsIn(distance.ore, unit) === 0 ? 'kr' : unit)));
  if (distance.share.state === 'value') parts.push(plain(` (${format.percentSign(distance.share)})`));
  return [...parts, plain(end())];
}
