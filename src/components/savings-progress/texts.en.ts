import type { ProgressTexts } from './texts.js';

/** The English of the drawing. */
export const progressEn: ProgressTexts = {
  bars: 'Realised, expected and target',
  of: 'of',
  realised: 'Realised',
  oneOff: (period) => `Of which in ${period} only`,
  expectedRest: 'Expected in the rest of the period',
  expected: 'Expected',
  expectedLess: 'Expected (mark), less than realised',
  fullEffect: (period) => `Effect ${period}`,
  firstEffect: (period) => `Effect in ${period} (mark)`,
  target: 'Target',
  short: 'Short of target (expected)',
  surplus: 'Above target (expected)',
  shortBy: (amount) => `Short of target by ${amount}`,
  withoutReservation: (amount) => `${amount} without reservation`,
  onlyIn: (amount, period) => `${amount} in ${period} only`,
  amountsIn: (unit) => `Amounts in ${unit}.`,
  sameScale: 'All bars have the same scale.',
  fullWidth: (amount) => `The bars of the areas have a scale of their own: full width is ${amount}.`,
  onlyPeriod: (period) => `The figure shows ${period}; the table shows all periods.`,
  walk: (heading) => `${heading}. Walk through the figures with the arrow keys.`,
};
