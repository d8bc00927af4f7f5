/** Savings plans of every kind that a sheet can hold, for property tests. */
import fc from 'fast-check';
import type {
  EarlierStatus,
  Explanation,
  OreCell,
  PriceLevel,
  SavingsArea,
  SavingsFigures,
  SavingsPeriod,
  SavingsPlan,
} from '../src/client/port.js';

const some = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

/** The same with fields absent where they may be undefined. */
type Dense<Value> = {
  [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key];
} & { [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<Value[Key], undefined> };

const dense = <Value extends object>(value: Value): Dense<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Dense<Value>;

const letters = fc.constantFrom(
  'a',
  'b',
  'ø',
  'å',
  'Æ',
  'é',
  ' ',
  '"',
  "'",
  ';',
  ',',
  '.',
  ':',
  '<',
  '&',
  '\n',
  '😀',
  '_x0041_',
  '=',
  '+1',
  'Ø(1)',
);
const isText = (text: string) => /\p{L}/u.test(text);
const anyText = fc
  .array(letters, { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').trim())
  .filter(isText);
/** What stands in a cell beside an amount is one line. */
const anyNote = fc.stringMatching(/^[a-zæøå]{1,5}( [a-zæøå,."]{1,5}){0,2}$/);
const anyId = fc.stringMatching(/^[a-zæøå0-9-]{1,6}$/);
const anyDay = fc.constantFrom('2014-12-31', '2015-08-31', '2016-02-29');

const anyOre = fc.oneof(
  fc.integer({ min: -8_000_000_000_000, max: 8_000_000_000_000 }),
  fc.integer({ min: -3000, max: 3000 }).map((tenThousands) => tenThousands * 1_000_000),
  fc.integer({ min: -3, max: 3 }),
);

const anyValue: fc.Arbitrary<OreCell> = fc
  .record({
    ores: fc.tuple(anyOre, anyOre, anyOre).map((ores) => ores.toSorted((a, b) => a - b)),
    hasLow: fc.boolean(),
    hasHigh: fc.boolean(),
    isPreliminary: fc.boolean(),
    parts: some(fc.record({ got: fc.integer({ min: 0, max: 3 }), of: fc.integer({ min: 3, max: 9 }) })),
    corrected: some(fc.record({ on: anyDay, was: anyOre })),
  })
  .map(({ ores: [low = 0, value = 0, high = 0], hasLow, hasHigh, isPreliminary, parts, corrected }) =>
    dense({
      state: 'value' as const,
      value,
      low: hasLow ? low : undefined,
      high: hasHigh ? high : undefined,
      preliminary: isPreliminary ? true : undefined,
      partial: parts,
      corrected,
    }),
  );

const anyPlain: fc.Arbitrary<OreCell> = anyOre.map((value) => ({ state: 'value', value }));
const anyNone: fc.Arbitrary<OreCell> = fc
  .record({
    state: fc.constantFrom('missing', 'notApplicable', 'suppressed', 'noAccess', 'notYet'),
    note: some(anyNote),
  })
  .map(dense);
const anyCell = fc.oneof({ arbitrary: anyPlain, weight: 4 }, { arbitrary: anyValue, weight: 2 }, anyNone);

const periods: readonly SavingsPeriod[] = [
  { id: '2015', from: '2015-01', to: '2015-12' },
  { id: '2016', from: '2016-01', to: '2016-12', effect: 'firstYear' },
  { id: '2017-', from: '2017-01', effect: 'fullYear' },
  { id: 'Foråret', from: '2018-03', to: '2018-05' },
  { id: '2019-06', from: '2019-06', to: '2019-06' },
];

const anyMeasures = fc
  .record({
    targetOre: some(anyCell),
    realisedOre: some(anyCell),
    expectedOre: some(anyCell),
    oneOffRealisedOre: some(anyCell),
    oneOffExpectedOre: some(anyCell),
  })
  .map(dense)
  .filter((measures) => Object.keys(measures).length > 0);

/** Figures of some of the periods, in their order. */
const anyFigures = (of: readonly SavingsPeriod[]): fc.Arbitrary<SavingsFigures[]> =>
  fc
    .record({
      chosen: fc.subarray([...of], { minLength: 1 }),
      measures: fc.array(anyMeasures, { minLength: 5, maxLength: 5 }),
    })
    .map(({ chosen, measures }) => chosen.map(({ id }, index) => ({ period: id, ...measures[index] })));

const anyExplanation: fc.Arbitrary<Explanation | undefined> = fc
  .record({ cause: some(anyText), remedy: some(anyText), responsible: some(anyText), due: some(anyDay) })
  .map(dense)
  .map((explanation) => (Object.keys(explanation).length > 0 ? explanation : undefined));

const anyLevel: fc.Arbitrary<PriceLevel> = fc.constantFrom(
  { basis: 'current' },
  { basis: 'fixed' },
  { basis: 'fixed', year: 2015 },
);

const unique = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

const notTotal = (name: string) => !/^(?:i alt|total|samlet|sum|hele planen)\b/i.test(name);

const anyAreas = (of: readonly SavingsPeriod[], footnotes: readonly string[]): fc.Arbitrary<SavingsArea[]> =>
  fc
    .array(
      fc
        .record({
          id: anyId,
          name: anyText.filter(notTotal),
          footnotes: some(fc.subarray([...footnotes], { minLength: Math.min(1, footnotes.length) })),
          explanation: anyExplanation,
          figures: anyFigures(of),
        })
        .map(
          (area) => dense({ ...area, footnotes: area.footnotes?.length ? area.footnotes : undefined }) as SavingsArea,
        ),
      { maxLength: 5 },
    )
    .map(unique);

const earlierOf = (areas: readonly SavingsArea[], of: readonly SavingsPeriod[]): fc.Arbitrary<EarlierStatus> =>
  fc
    .record({
      asOf: fc.constant('2013-06-30'),
      priceLevel: some(anyLevel),
      areas: fc.subarray([...areas]).map((chosen) => chosen.map(({ id, name, figures }) => ({ id, name, figures }))),
      total: some(anyFigures(of)),
    })
    .map(dense);

/** Any plan that the sheets can say. Ids of periods are those that its headings would give, or are listed. */
export const anyPlan = (): fc.Arbitrary<SavingsPlan> =>
  fc
    .record({
      periods: fc.subarray([...periods], { minLength: 1 }),
      footnotes: fc.array(fc.record({ id: anyId, text: anyText }), { maxLength: 3 }).map(unique),
    })
    .chain(({ periods: of, footnotes }) =>
      anyAreas(
        of,
        footnotes.map(({ id }) => id),
      ).chain((areas) =>
        fc
          .record({
            about: fc
              .record({
                version: fc.constant('1.0'),
                audience: fc.constantFrom('public', 'committee', 'management', 'casework'),
                source: anyText,
                sourceLink: some(fc.constantFrom('https://kommune.example/sag', '/sag/1')),
                asOf: some(anyDay),
                priceLevel: some(anyLevel),
                preliminary: some(fc.boolean()),
                corrected: some(fc.record({ on: anyDay, note: anyText })),
                definitions: some(
                  fc.array(fc.record({ term: anyText, text: anyText }), { minLength: 1, maxLength: 2 }),
                ),
              })
              .map(dense),
            id: anyId,
            kind: fc.constantFrom('plan', 'potential'),
            title: anyText,
            adopted: some(fc.constantFrom('2015-03', '2015-03-30')),
            savingsSign: fc.constantFrom('positive', 'negative'),
            statusRule: some(
              fc
                .record({
                  onTargetPercent: fc.constantFrom(95, 100),
                  nearPercent: fc.constantFrom(0, 90),
                  smallShortfallOre: some(fc.constantFrom(0, 30_000_000, 12_345)),
                })
                .map(dense),
            ),
            explanation: anyExplanation,
            overlaps: some(
              fc.array(
                fc
                  .record({
                    with: anyText,
                    areas: some(
                      fc.subarray(
                        areas.map(({ id }) => id),
                        { minLength: Math.min(1, areas.length) },
                      ),
                    ),
                    note: some(anyText),
                  })
                  .map((overlap) => dense({ ...overlap, areas: overlap.areas?.length ? overlap.areas : undefined })),
                { minLength: 1, maxLength: 2 },
              ),
            ),
            notes: some(fc.array(anyText, { minLength: 1, maxLength: 2 })),
            footnotes: fc.constant(footnotes.length > 0 ? footnotes : undefined),
            periods: fc.constant(of),
            areas: fc.constant(areas),
            total: some(anyFigures(of)),
            comparedTo: some(earlierOf(areas, of)),
          })
          .map((plan) => dense(plan) as SavingsPlan),
      ),
    );
