import { expect } from 'chai';
import { benchmark } from '../../../test-support/benchmark.js';
import { type BrokenAnswer, refusalOf } from '../../../test-support/broken-answer.js';
import { ore } from '../../../test-support/savings-plan.js';
import type { BenchmarkFigure } from '../port.js';
import { checkAnswer } from './check-answer.js';

const furesø = { code: '190', name: 'Furesø' };
const figure = (overrides: Partial<BenchmarkFigure> = {}): BenchmarkFigure => ({
  municipality: '190',
  year: 2014,
  ore: ore(60_000),
  ...overrides,
});
const persons = { state: 'value', value: 12 } as const;

const broken: BrokenAnswer[] = [
  {
    name: 'a municipality twice',
    data: benchmark({ municipalities: [furesø, furesø], figures: [] }),
    pointer: '/municipalities/1/code',
    expected: 'a code that no other has',
  },
  {
    name: 'years out of order',
    data: benchmark({ years: [2014, 2013] }),
    pointer: '/years/1',
    expected: 'a later year than the one before',
  },
  {
    name: 'the figure of a municipality that it does not name',
    data: benchmark({ figures: [figure({ municipality: '101' })] }),
    pointer: '/figures/0/municipality',
    expected: 'the code of a municipality of the answer',
  },
  {
    name: 'the figure of a year that it does not name',
    data: benchmark({ figures: [figure({ year: 2012 })] }),
    pointer: '/figures/0/year',
    expected: 'a year of the answer',
  },
  {
    name: 'two figures of one municipality and year',
    data: benchmark({ figures: [figure(), figure()] }),
    pointer: '/figures/1',
    expected: 'each municipality and year once',
  },
  {
    name: 'persons where amounts belong',
    data: benchmark({ figures: [{ municipality: '190', year: 2014, persons }] }),
    pointer: '/figures/0',
    expected: 'ore, and no persons',
  },
  {
    name: 'an amount beside the persons',
    data: benchmark({ unit: 'persons', figures: [figure({ persons })] }),
    pointer: '/figures/0',
    expected: 'persons, and no ore',
  },
  {
    name: 'an amount below its own lowest',
    data: benchmark({ figures: [figure({ ore: ore(5, { low: 6 }) })] }),
    pointer: '/figures/0/ore/low',
    expected: 'at most value',
  },
];

describe('A benchmark', () => {
  for (const { name, data, pointer, expected } of broken) {
    it(`is refused with ${name}, by its place`, () => {
      expect(refusalOf('getBenchmark', data)).to.include({ kind: 'contract', pointer, expected });
    });
  }

  it('may lack figures, and may count persons', () => {
    const counts = benchmark({ unit: 'persons', figures: [{ municipality: '190', year: 2014, persons }] });
    for (const answer of [benchmark(), benchmark({ figures: [] }), counts])
      expect(checkAnswer('getBenchmark', answer)).to.equal(answer);
  });

  it('is of the indicator, the municipalities and the years that were asked for', () => {
    const answer = benchmark();
    const asked = { indicator: answer.id, municipalities: ['190', '159', '210'], audience: 'public' } as const;
    for (const question of [asked, { ...asked, from: 2013, to: 2014 }, { ...asked, from: 2000 }])
      expect(checkAnswer('getBenchmark', answer, { question })).to.equal(answer);
    const ask = (other: object) => refusalOf('getBenchmark', answer, { ...asked, ...other });
    expect(ask({ indicator: 'andet' })).to.include({ pointer: '/id', expected: 'the indicator that was asked for' });
    const place = { pointer: '/municipalities/1/code', expected: 'a municipality that was asked for' };
    expect(ask({ municipalities: ['190'] })).to.include(place);
    expect(ask({ from: 2014 })).to.include({ pointer: '/years/0', expected: 'a year that was asked for' });
    expect(ask({ to: 2013 })).to.include({ pointer: '/years/1' });
  });
});
