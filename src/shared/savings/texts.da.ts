import { isValue, type NoValueState } from '../../figures/cell.js';
import type { LargestShortfalls, SavingsLead } from '../../models/savings-lead.js';
import type { Format } from '../format.js';
import { ended, plain, strong } from '../sentence.js';
import { exactUnit, type MoneyUnit } from '../../figures/money.js';
import type { Part } from '../texts.js';
import { amountsLead, type AmountsPhrases } from './amounts-lead.js';
import type { SavingsTexts } from './texts.js';

const measureNames = {
  target: 'Mål',
  realised: 'Realiseret',
  expected: 'Forventet',
  oneOffRealised: 'Realiseret alene i perioden,',
  oneOffExpected: 'Forventet alene i perioden,',
} as const;
const measureWords = { target: 'målet', realised: 'det realiserede', expected: 'det forventede' } as const;

/** The Danish of a savings plan. */
export const savingsDa: SavingsTexts = {
  area: 'Område',
  effect: 'Fra første periode (streg) til fuld effekt',
  measure(measure, { period, asOf, since }, format) {
    const inPeriod = period ? ` ${format.period(period)}` : '';
    switch (measure) {
      case 'target':
        return `Mål${inPeriod}`;
      case 'realised':
        return asOf ? `Realiseret pr. ${format.day(asOf)}` : `Realiseret${inPeriod}`;
      case 'expected':
        return `Forventet${inPeriod}`;
      case 'deviation':
        return 'Afvigelse fra mål';
      case 'fulfilment':
        return 'Forventet målopfyldelse,\u00a0%';
      case 'status':
        return 'Status';
      case 'realisedMoved':
        return `Realiseret, ændring siden ${since ? format.day(since) : 'sidst'}`;
      case 'expectedMoved':
        return `Forventet, ændring siden ${since ? format.day(since) : 'sidst'}`;
    }
  },
  shortMeasure: (measure) =>
    ({
      target: 'Mål',
      realised: 'Realiseret',
      expected: 'Forventet',
      deviation: 'Afvigelse',
      fulfilment: 'Opfyldelse,\u00a0%',
      status: 'Status',
      realisedMoved: 'Realiseret, ændring',
      expectedMoved: 'Forventet, ændring',
    })[measure],
  expectedOnly: (kind) => (kind === 'potential' ? 'Besparelsespotentiale' : 'Forventet besparelse'),
  status: (status, period, format) =>
    ({
      onTarget: 'I mål',
      onTargetOneOff: `I mål, kun i ${format.period(period)}`,
      near: 'Tæt på mål',
      below: 'Under mål',
      belowSmall: 'Under mål, lille beløb',
      notJudged: 'Ikke vurderet',
    })[status],
  heading: (title, asOf, format) => (asOf ? `${title}: status pr. ${format.day(asOf)}` : title),
  lead: (lead, kind, unit, format) =>
    lead.kind === 'target'
      ? targetLead(lead, unit, format)
      : amountsLead(lead, amountsPhrases(lead.measure, kind, format), unit, format),
  contradiction: ({ period, measure, stated, summed }, unit, format) => [
    strong(`Kildens total stemmer ikke med områderne.`),
    plain(
      ` ${measureNames[measure]} ${format.period(period.name)}: kilden oplyser ${format.money(stated, unit)}, områderne giver ${format.money(summed, unit)}; ${ended(`forskellen er ${format.money(Math.abs(stated - summed), exactUnit(stated - summed, unit))}`)} Kildens tal vises.`,
    ),
  ],

  cause: 'Årsag',
  remedy: 'Tiltag',
  responsible: 'Ansvarlig',
  due: 'Frist',
  details: 'Årsag og tiltag',

  signRule: (direction) =>
    direction === 1
      ? 'Afvigelse = forventet minus mål; minus betyder, at målet ikke nås.'
      : 'Besparelser står med minus. Afvigelse = forventet minus mål; plus betyder, at målet ikke nås.',
  fulfilmentRule: 'Forventet målopfyldelse = forventet i procent af mål.',
  statusRule: ({ onTargetPercent, nearPercent, smallShortfallOre }, format) => [
    plain('Status: '),
    { sign: 'onTarget' },
    plain(` i mål fra ${onTargetPercent}\u00a0%; `),
    { sign: 'near' },
    plain(` tæt på mål fra ${nearPercent}\u00a0%; ellers `),
    { sign: 'below' },
    plain(' under mål'),
    ...(smallShortfallOre
      ? [
          plain(', dog '),
          { sign: 'belowSmall' } as const,
          plain(` lille beløb ved højst ${format.money(smallShortfallOre, exactUnit(smallShortfallOre, 'mio'))} under`),
        ]
      : []),
    plain('. I alt bedømmes kun i procent.'),
  ],
  oneOff: (measure, whole, rest, oneOff, period) =>
    `${measureNames[measure]} ${whole}: ${rest} uden forbehold · ${oneOff} kun i ${period}.`,
  ofWhichOneOff: (amount, period) => `heraf ${amount} kun i ${period}`,
  effectRule: (effect, period) =>
    effect === 'firstYear' ? `${period} er effekten i det første år.` : `${period} er helårseffekt.`,
  adopted: (date) => `Vedtaget ${date}.`,
  overlap: (other, areas, note) =>
    `${ended(`Kan overlappe med ${other}${areas ? ` (${areas})` : ''}`)}${note ? ` ${note}` : ''}`,
  compared: (day) => `Sammenlignet med status pr. ${day}.`,
  notCompared: (day) =>
    `Status pr. ${day} er opgjort i et andet pris- og lønniveau. Derfor vises ingen ændring siden da.`,
  noEarlier: 'Kilden har ingen tidligere status at sammenligne med.',
  added: (names) => ended(`Nye områder siden da: ${names}`),
  gone: (names) => ended(`Udgået siden da: ${names}`),
  retargeted: (names) => ended(`Målet er ændret siden da for: ${names}`),
  empty: { title: 'Planen har ingen områder', cause: 'Kilden har svaret: der er endnu ingen områder at vise tal for.' },
  unknownPlan: (plan, asOf, format) => ({
    title: 'Handleplanen findes ikke',
    cause: unknownPlan(plan, asOf && format.day(asOf)),
  }),
};

const withoutFigure: Record<NoValueState, (period: string) => string> = {
  missing: (period) => `Der er ikke oplyst noget samlet tal for planen i ${period}.`,
  notYet: (period) => `Der er endnu ikke noget samlet tal for planen i ${period}.`,
  notApplicable: (period) => `Der er ikke noget samlet tal for planen i ${period}.`,
  suppressed: (period) => `Det samlede tal for ${period} er skjult på grund af små antal.`,
  noAccess: (period) => `Din rolle har ikke adgang til det samlede tal for ${period}.`,
};

function unknownPlan(plan: string, day: string | undefined): string {
  if (!plan) return `Kilden har ingen status pr. ${day ?? ''}.`;
  return day
    ? `Kilden kender ikke »${plan}« pr. ${day}. Se, om planens navn og dagen er rigtige.`
    : `Kilden kender ikke »${plan}«. Se, om navnet på planen er rigtigt.`;
}

function targetLead(lead: SavingsLead & { kind: 'target' }, unit: MoneyUnit, format: Format): readonly Part[] {
  const { measure, reached, target, share, distance, shortfalls, oneOff, period } = lead;
  if (!isValue(reached)) return [plain(withoutFigure[reached.state](format.period(period.name)))];
  const { partial } = reached;
  const least = partial ? `Data fra ${partial.got} af ${partial.of} områder. ` : '';
  const verb = measure === 'expected' ? 'Der forventes realiseret ' : 'Der er realiseret ';
  const parts = [plain(`${least}${verb}`)];
  if (isValue(target) && !partial && !target.partial) {
    parts.push(strong(`${format.plain(reached.value, unit)} af ${format.money(target.value, unit)}`));
    if (share.state === 'value') parts.push(plain(` (${format.percentSign(share)})`));
  } else parts.push(strong(format.money(reached.value, unit)));
  parts.push(plain(endOf(parts)));

  if (distance !== undefined && distance < 0) {
    const short = format.money(-distance, unit);
    parts.push(plain(' Handleplanen når ikke målet med '), strong(short));
    if (shortfalls) {
      const amount = format.plain(shortfalls.amount, unit);
      const names = format.list(shortfalls.names);
      parts.push(plain(shortfallWords(shortfalls, -distance, amount, names)));
    } else parts.push(plain(endOf(parts)));
  } else if (distance === 0) parts.push(plain(' Handleplanen når målet.'));
  else if (distance !== undefined) {
    parts.push(plain(' Handleplanen overgår målet med '), strong(format.money(distance, unit)));
    parts.push(plain(endOf(parts)));
  }
  if (oneOff)
    parts.push(
      plain(
        ` ${format.plain(oneOff.amount, unit)} af ${measureWords[oneOff.of]} gælder kun i ${format.period(period.name)}.`,
      ),
    );
  return parts;
}

function amountsPhrases(measure: 'expected' | 'realised', kind: 'plan' | 'potential', format: Format): AmountsPhrases {
  const saving = measure === 'expected' ? 'Den forventede besparelse er ' : 'Den realiserede besparelse er ';
  return {
    none: 'Kilden har endnu ikke oplyst beløb.',
    start: kind === 'potential' && measure === 'expected' ? 'Potentialet er ' : saving,
    and: ' og ',
    inPeriod: (name) => (name.kind === 'yearOn' ? ` om året fra ${name.year}` : ` i ${format.period(name)}`),
    partial: (got, of) => ` (delsum, ${got} af ${of} områder)`,
    largest: (name, amount, of) => ended(` Størst er ${name} med ${amount} af ${of}`),
  };
}

function shortfallWords(shortfalls: LargestShortfalls, shortfall: number, amount: string, names: string): string {
  if (!shortfalls.isPart) return `; størst er ${names} med ${amount}.`;
  return ended(shortfalls.amount === shortfall ? `, alt i ${names}` : `, heraf ${amount} i ${names}`);
}

/** "mio. kr." already ends a sentence. */
const endOf = (parts: readonly Part[]): string => (parts.at(-1)?.text.endsWith('.') ? '' : '.');
