import type { ProgressTexts } from './texts.js';

/** The Danish of the drawing. */
export const progressDa: ProgressTexts = {
  bars: 'Realiseret, forventet og mål',
  figures: 'Beløb',
  of: 'af',
  realised: 'Realiseret',
  oneOff: (period) => `Heraf kun i ${period}`,
  expectedRest: 'Forventet i resten af perioden',
  expected: 'Forventet',
  fullEffect: (period) => `Effekt ${period}`,
  firstEffect: (period) => `Effekt i ${period} (streg)`,
  target: 'Mål',
  short: 'Når ikke målet (forventet)',
  surplus: 'Over målet (forventet)',
  shortBy: (amount) => `Når ikke målet med ${amount}`,
  surplusBy: (amount) => `Over målet med ${amount}`,
  withoutReservation: (amount) => `${amount} uden forbehold`,
  onlyIn: (amount, period) => `${amount} kun i ${period}`,
  sameScale: (unit) => `Beløb i ${unit} Alle søjler har samme målestok.`,
  fullWidth: (amount) => `Søjlerne for områderne har deres egen målestok: fuld bredde er ${amount}`,
  onlyPeriod: (period) => `Figuren viser ${period}; tabellen viser alle perioder.`,
  walk: (heading) => `${heading}. Gå gennem tallene med piletasterne.`,
};
