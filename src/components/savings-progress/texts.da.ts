import type { ProgressTexts } from './texts.js';

/** The Danish of the drawing. */
export const progressDa: ProgressTexts = {
  bars: 'Realiseret, forventet og mål',
  of: 'af',
  realised: 'Realiseret',
  oneOff: (period) => `Heraf kun i ${period}`,
  expectedRest: 'Forventet i resten af perioden',
  expected: 'Forventet',
  expectedLess: 'Forventet (streg), mindre end realiseret',
  fullEffect: (period) => `Effekt ${period}`,
  firstEffect: (period) => `Effekt i ${period} (streg)`,
  target: 'Mål',
  short: 'Når ikke målet (forventet)',
  surplus: 'Over målet (forventet)',
  shortBy: (amount) => `Når ikke målet med ${amount}`,
  withoutReservation: (amount) => `${amount} uden forbehold`,
  onlyIn: (amount, period) => `${amount} kun i ${period}`,
  amountsIn: (unit) => `Beløb i ${unit}`,
  sameScale: 'Alle søjler har samme målestok.',
  fullWidth: (amount) => `Søjlerne for områderne har deres egen målestok: fuld bredde er ${amount}`,
  onlyPeriod: (period) => `Figuren viser ${period}; tabellen viser alle perioder.`,
  walk: (heading) => `${heading}. Gå gennem tallene med piletasterne.`,
};
