/**
 * The client says in English what the contract wants; this is the Danish of it. What is not known here stands as it is: a
 * precise word in English helps more than a vague one.
 */
const phrases = new Map([
  ['object', 'et objekt'],
  ['array', 'en liste'],
  ['string', 'en tekst'],
  ['boolean', 'true eller false'],
  ['integer', 'et heltal (beløb er hele øre)'],
  ['text like \\S', 'en tekst, der ikke er tom'],
  ['a day of the calendar', 'en dag, der findes i kalenderen'],
  ['a month of the calendar', 'en måned, der findes i kalenderen'],
  ['an id that no other has', 'et id, som intet andet har'],
  ['the id of a period', 'et id på en periode'],
  ['the id of a footnote', 'et id på en fodnote'],
  ['the id of an area', 'et id på et område'],
  ['each period once', 'hver periode kun én gang'],
  ['no month before from', 'en måned, der ikke er før from'],
  ['at most value', 'højst value'],
  ['at least value', 'mindst value'],
  ['at most of', 'højst of'],
  ['at most onTargetPercent', 'højst onTargetPercent'],
  ['a day before about.asOf', 'en dag før about.asOf'],
  ['a later day than the one before', 'en senere dag end den forrige'],
  ['an https or relative link', 'et link, der er https eller relativt'],
  ['no day before from', 'en dag, der ikke er før from'],
  ['no day of another span of its stage', 'en dag, som intet andet forløb af samme slags dækker'],
  ['a month of the answer', 'en måned, som svaret dækker'],
  ['each month once', 'hver måned kun én gang'],
  ['a code that no other has', 'en kode, som ingen anden har'],
  ['a later year than the one before', 'et senere år end det forrige'],
  ['the code of a municipality of the answer', 'koden på en kommune, som svaret nævner'],
  ['a year of the answer', 'et år, som svaret nævner'],
  ['each municipality and year once', 'hver kommune og hvert år kun én gang'],
  ['persons, and no ore', 'persons og ikke ore'],
  ['ore, and no persons', 'ore og ikke persons'],
  ['the plan that was asked for', 'den plan, der blev spurgt om'],
  ['the month that was asked for', 'den måned, der blev spurgt om'],
  ['the day that was asked for', 'den dag, der blev spurgt om'],
  ['no day after the one that was asked for', 'en dag, der ikke er efter den, der blev spurgt om'],
  ['nothing booked after bookedTo', 'intet forbrug efter bookedTo'],
  ['nothing expected up to bookedTo', 'intet forventet til og med bookedTo'],
  ['by and parts, or neither', 'både by og parts eller ingen af dem'],
  ['a month of the answer, none before from', 'en måned, som svaret dækker, og ingen før from'],
  ['the subject that was asked for', 'det emne, der blev spurgt om'],
  ['the split that was asked for', 'den opdeling, der blev spurgt om'],
  ['the indicator that was asked for', 'den indikator, der blev spurgt om'],
  ['a municipality that was asked for', 'en kommune, der blev spurgt om'],
  ['a year that was asked for', 'et år, der blev spurgt om'],
  ['text in UTF-8', 'en tekst i UTF-8'],
  ['no personal number', 'intet personnummer'],
  ['version 1 of the contract', 'version 1 af kontrakten'],
]);

const forms: readonly (readonly [RegExp, string])[] = [
  [/^required property (.+)$/, 'feltet $1, som skal være der'],
  [/^one of (.+)$/, 'en af $1'],
  [/^text like (.+)$/, 'en tekst af formen $1'],
  [/^a whole number from (.+) to (.+)$/, 'et heltal fra $1 til $2'],
  [/^a list of (.+) to (.+)$/, 'en liste på $1 til $2'],
];

export function inDanish(expected: string): string {
  const known = phrases.get(expected);
  if (known !== undefined) return known;
  const form = forms.find(([pattern]) => pattern.test(expected));
  return form ? expected.replace(...form) : expected;
}
