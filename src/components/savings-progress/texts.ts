/** The words of the drawing. */
export interface ProgressTexts {
  readonly bars: string;
  readonly of: string;
  readonly realised: string;
  readonly oneOff: (period: string) => string;
  readonly expectedRest: string;
  readonly expected: string;
  readonly expectedLess: string;
  readonly fullEffect: (period: string) => string;
  readonly firstEffect: (period: string) => string;
  readonly target: string;
  readonly short: string;
  readonly surplus: string;
  readonly shortBy: (amount: string) => string;
  readonly withoutReservation: (amount: string) => string;
  readonly onlyIn: (amount: string, period: string) => string;
  /** How the scale is to be read. */
  readonly amountsIn: (unit: string) => string;
  readonly sameScale: string;
  readonly fullWidth: (amount: string) => string;
  readonly onlyPeriod: (period: string) => string;
  /** Name of the drawing for someone who walks it by keyboard. */
  readonly walk: (heading: string) => string;
}
