import { expect } from 'chai';
import fc from 'fast-check';
import { always } from '../../../test-support/property.js';
import { ApiError } from '../api-error.js';
import { readJsonStat } from './json-stat.js';

/** Two areas and three years of a table, the years running fastest. Written after the published shape. */
const published = () => ({
  dataset: {
    dimension: {
      OMRÅDE: {
        label: 'område',
        category: { index: { '190': 0, '159': 1 }, label: { '190': 'Furesø', '159': 'Gladsaxe' } },
      },
      ContentsCode: { label: 'Indhold', category: { index: { REGK31: 0 }, label: { REGK31: 'Regnskaber' } } },
      Tid: { label: 'tid', category: { index: { '2013': 0, '2014': 1, '2015': 2 } } },
      id: ['OMRÅDE', 'ContentsCode', 'Tid'],
      size: [2, 1, 3],
    },
    value: [1, 2, 3, 4, 5, 6] as unknown,
    status: undefined as unknown,
  },
});

type Published = ReturnType<typeof published>;

const at = (area: string, year: string) =>
  new Map([
    ['OMRÅDE', area],
    ['Tid', year],
  ]);

const changed = (change: (dataset: Published['dataset']) => void): unknown => {
  const answer = published();
  change(answer.dataset);
  return answer;
};

describe('readJsonStat', () => {
  it('finds each figure by its categories, the last dimension running fastest', () => {
    const lookup = readJsonStat(published());
    const figures = ['190', '159'].map((area) => ['2013', '2014', '2015'].map((year) => lookup(at(area, year)).value));
    expect(figures).to.deep.equal([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  const forms: { name: string; answer: unknown; value: number | null; status?: string }[] = [
    {
      name: 'categories as a list',
      answer: changed(({ dimension }) => Object.assign(dimension.Tid.category, { index: ['2013', '2014', '2015'] })),
      value: 5,
    },
    {
      name: 'categories in another order than their places',
      answer: changed(({ dimension }) => (dimension.Tid.category.index = { '2013': 2, '2014': 0, '2015': 1 })),
      value: 4,
    },
    {
      name: 'a dimension of one category with its label alone',
      answer: changed(({ dimension }) => Reflect.deleteProperty(dimension.ContentsCode.category, 'index')),
      value: 5,
    },
    { name: 'figures by their positions', answer: changed((dataset) => (dataset.value = { '4': 5 })), value: 5 },
    { name: 'no figure at a position', answer: changed((dataset) => (dataset.value = { '3': 5 })), value: null },
    { name: 'zero', answer: changed((dataset) => (dataset.value = [1, 1, 1, 1, 0, 1])), value: 0 },
    { name: 'null', answer: changed((dataset) => (dataset.value = [1, 1, 1, 1, null, 1])), value: null },
    {
      name: 'null with a status by position',
      answer: changed((dataset) => Object.assign(dataset, { value: [1, 1, 1, 1, null, 1], status: { '4': '..' } })),
      value: null,
      status: '..',
    },
    {
      name: 'null with a list of statuses',
      answer: changed((dataset) =>
        Object.assign(dataset, { value: [1, 1, 1, 1, null, 1], status: [null, '', 'a', 'b', '-', null] }),
      ),
      value: null,
      status: '-',
    },
    { name: 'one status for all', answer: changed((dataset) => (dataset.status = 'p')), value: 5, status: 'p' },
    { name: 'a status that is none', answer: changed((dataset) => (dataset.status = [1, 2, 3, 4, 5, 6])), value: 5 },
  ];
  for (const { name, answer, value, status } of forms) {
    it(`reads ${name}`, () => {
      expect(readJsonStat(answer)(at('159', '2014'))).to.deep.equal({ value, ...(status !== undefined && { status }) });
    });
  }

  const broken: { name: string; answer: unknown; pointer: string }[] = [
    { name: 'nothing', answer: null, pointer: '' },
    { name: 'a list', answer: [], pointer: '' },
    { name: 'JSON-stat without its wrapper', answer: published().dataset, pointer: '/dataset' },
    { name: 'no dimensions', answer: { dataset: { value: [1] } }, pointer: '/dataset/dimension' },
    {
      name: 'a dimension that is not described',
      answer: changed(({ dimension }) => Reflect.deleteProperty(dimension, 'Tid')),
      pointer: '/dataset/dimension/id/2',
    },
    {
      name: 'a dimension that every object has',
      answer: changed(({ dimension }) => (dimension.id[2] = 'constructor')),
      pointer: '/dataset/dimension/id/2',
    },
    {
      name: 'one dimension twice',
      answer: changed(({ dimension }) => (dimension.id = ['OMRÅDE', 'Tid', 'Tid'])),
      pointer: '/dataset/dimension/id',
    },
    {
      name: 'a size too few',
      answer: changed(({ dimension }) => (dimension.size = [2, 3])),
      pointer: '/dataset/dimension/size',
    },
    {
      name: 'sizes that are no numbers',
      answer: changed(({ dimension }) => (dimension.size = ['2', '1', '3'] as never)),
      pointer: '/dataset/dimension/size',
    },
    {
      name: 'more than StatBank ever gives',
      answer: changed(({ dimension }) => (dimension.size = [2, 1_000_000, 3])),
      pointer: '/dataset/dimension/size',
    },
    {
      name: 'a size that the categories do not have',
      answer: changed(({ dimension }) => (dimension.size = [2, 1, 2])),
      pointer: '/dataset/dimension/id/2',
    },
    {
      name: 'two categories in one place',
      answer: changed(({ dimension }) => (dimension.Tid.category.index = { '2013': 0, '2014': 1, '2015': 1 })),
      pointer: '/dataset/dimension/id/2',
    },
    {
      name: 'a category outside its dimension',
      answer: changed(({ dimension }) => (dimension.Tid.category.index = { '2013': 0, '2014': 1, '2015': 3 })),
      pointer: '/dataset/dimension/id/2',
    },
    {
      name: 'several categories with their labels alone',
      answer: changed(({ dimension }) => Reflect.deleteProperty(dimension.OMRÅDE.category, 'index')),
      pointer: '/dataset/dimension/id/0',
    },
    { name: 'no figures', answer: changed((dataset) => (dataset.value = undefined)), pointer: '/dataset/value' },
    { name: 'half the figures', answer: changed((dataset) => (dataset.value = [1, 2, 3])), pointer: '/dataset/value' },
    {
      name: 'a figure outside the table',
      answer: changed((dataset) => (dataset.value = { '6': 1 })),
      pointer: '/dataset/value',
    },
    {
      name: 'a text for a figure',
      answer: changed((dataset) => (dataset.value = [1, 1, 1, 1, '5', 1])),
      pointer: '/dataset/value/4',
    },
  ];
  for (const { name, answer, pointer } of broken) {
    it(`refuses ${name}, and says where`, () => {
      expect(() => readJsonStat(answer)(at('159', '2014')))
        .to.throw(ApiError)
        .that.includes({ kind: 'contract', pointer });
    });
  }

  it('refuses a category that is not there, a dimension that is not there, and several categories where none is named', () => {
    const lookup = readJsonStat(published());
    for (const [place, pointer] of [
      [at('159', '2016'), '/dataset/dimension/id/2'],
      [new Map([...at('159', '2014'), ['ART', 'TOT']]), '/dataset/dimension/id'],
      [new Map([['OMRÅDE', '159']]), '/dataset/dimension/id/2'],
    ] as const)
      expect(() => lookup(place))
        .to.throw(ApiError)
        .that.includes({ kind: 'contract', pointer });
  });

  it('gives the same figures whatever the order of dimensions and categories, and in either form', () => {
    const dimension = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    const cube = fc
      .uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
      .filter((ids) => !ids.some((id) => id === 'id' || id === 'size'))
      .chain((ids) => fc.tuple(...ids.map((id) => dimension.map((names) => ({ id, names })))));
    always(
      fc.property(
        cube,
        fc.infiniteStream(fc.nat()),
        fc.boolean(),
        fc.boolean(),
        (dimensions, random, listed, sparse) => {
          const shuffled = <Item>(items: readonly Item[]): Item[] =>
            items
              .map((item) => ({ item, key: random.next().value as number }))
              .toSorted((a, b) => a.key - b.key)
              .map(({ item }) => item);
          const written = shuffled(dimensions).map(({ id, names }) => ({ id, names: shuffled(names) }));
          const places = placesOf(dimensions);
          const figures = new Map(places.map((place, i) => [keyOf(place), i % 5 === 3 ? null : i * 1.5]));
          const value = placesOf(written).map((place) => figures.get(keyOf(place)) ?? null);
          const described = written.map(({ id, names }) => {
            const index = listed ? names : fromEntries(names.map((name, i) => [name, i]));
            return [id, { category: { index } }] as const;
          });
          const dimension = Object.assign(fromEntries(described), {
            id: written.map(({ id }) => id),
            size: written.map(({ names }) => names.length),
          });
          const some = fromEntries(
            value.flatMap((figure, i) => (figure === null ? [] : [[String(i), figure] as const])),
          );
          const lookup = readJsonStat({ dataset: { dimension, value: sparse ? some : value } });
          for (const place of places) expect(lookup(place).value).to.equal(figures.get(keyOf(place)));
        },
      ),
    );
  });
});

type Place = ReadonlyMap<string, string>;

const keyOf = (place: Place): string => JSON.stringify([...place].toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** An object of these, "__proto__" among them. */
const fromEntries = (entries: readonly (readonly [string, unknown])[]): Record<string, unknown> =>
  Object.fromEntries(entries);

/** Every combination of categories, the last dimension running fastest. */
const placesOf = (dimensions: readonly { readonly id: string; readonly names: readonly string[] }[]): Place[] =>
  dimensions.reduce<Place[]>(
    (places, { id, names }) => places.flatMap((place) => names.map((name) => new Map([...place, [id, name]]))),
    [new Map()],
  );
