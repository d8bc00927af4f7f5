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
