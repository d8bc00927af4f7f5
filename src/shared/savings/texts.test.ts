import { expect } from 'chai';
import { plan as fredensborg } from '../../../demo/data/handleplan-2015.js';
import { plan as furesoe } from '../../../demo/data/potentialer-2016.js';
import { area, figures, mio, none, ore, savingsPlan } from '../../../test-support/savings-plan.js';
import { danish, english } from '../../../test-support/savings-words.js';
import type { SavingsPlan } from '../../client/port.js';
import type { Status } from '../../figures/variance.js';
import { leadOf } from '../../models/savings-lead.js';
import { measures, toSavings } from '../../models/savings-plan.js';
import { plainNote } from '../note.js';
import type { Part } from '../texts.js';
import type { SavingsTexts } from './texts.js';
import type { SavingsWords } from './written-savings.js';

/** Text as it is read, with its unbreakable spaces made plain. */
const read = (parts: readonly Part[]) =>
  parts
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');

function leadIn(words: SavingsWords, plan: SavingsPlan): string {
  const model = toSavings(plan);
  return read(words.savings.lead(leadOf(model), model.kind, words.unit, words.format));
}
const leads = (plan: SavingsPlan) => ({ da: leadIn(danish(), plan), en: leadIn(english(), plan) });
const aimed = (id: string, target: number, expected: number) =>
  area(id, { targetOre: mio(target), expectedOre: mio(expected) });

describe('the lead in words', () => {
  const periods = [
    { id: '2015', from: '2015-01', to: '2015-12' },
    { id: '2016', from: '2016-03' },
  ];
  const cases: { name: string; plan: SavingsPlan; da: string; en: string }[] = [
    {
      name: 'Fredensborg',
      plan: fredensborg,
      da: 'Der forventes realiseret 17,6 af 25 mio. kr. (70,4 %). Handleplanen når ikke målet med 7,4 mio. kr., heraf 6,3 i Dagtilbud og Støtte eget hjem. 4,5 af det realiserede gælder kun i 2015.',
      en: '17.6 of DKK 25 million (70.4%) is expected to be saved. The plan falls short of its target by DKK 7.4 million, of which 6.3 in Dagtilbud and Støtte eget hjem. 4.5 of what is realised holds in 2015 only.',
    },
    {
      name: 'Furesø',
      plan: furesoe,
      da: 'Potentialet er 8 mio. kr. i 2016 og 14 mio. kr. om året fra 2017. Størst er Samordning og vurdering af de 50 dyreste enkeltpersoner, par og familier, herunder metodeudvikling med 7 af 14 mio. kr.',
      en: 'The potential is DKK 8 million in 2016 and DKK 14 million a year from 2017. The largest is Samordning og vurdering af de 50 dyreste enkeltpersoner, par og familier, herunder metodeudvikling with 7 of DKK 14 million.',
    },
    {
      name: 'a target that is met',
      plan: savingsPlan({ areas: [aimed('a', 2, 2)] }),
      da: 'Der forventes realiseret 2 af 2 mio. kr. (100,0 %). Handleplanen når målet.',
      en: '2 of DKK 2 million (100.0%) is expected to be saved. The plan reaches its target.',
    },
    {
      name: 'a target that is exceeded',
      plan: savingsPlan({ areas: [aimed('a', 2, 2.5)] }),
      da: 'Der forventes realiseret 2,5 af 2 mio. kr. (125,0 %). Handleplanen overgår målet med 0,5 mio. kr.',
      en: '2.5 of DKK 2 million (125.0%) is expected to be saved. The plan exceeds its target by DKK 0.5 million.',
    },
    {
      name: 'a shortfall that others make up for in part',
      plan: savingsPlan({ areas: [aimed('a', 5, 2), aimed('b', 5, 7)] }),
      da: 'Der forventes realiseret 9 af 10 mio. kr. (90,0 %). Handleplanen når ikke målet med 1 mio. kr.; størst er A med 3.',
      en: '9 of DKK 10 million (90.0%) is expected to be saved. The plan falls short of its target by DKK 1 million; the largest is A with 3.',
    },
    {
      name: 'a shortfall that is everywhere',
      plan: savingsPlan({ areas: ['a', 'b', 'c', 'd', 'e'].map((id) => aimed(id, 2, 1)) }),
      da: 'Der forventes realiseret 5 af 10 mio. kr. (50,0 %). Handleplanen når ikke målet med 5 mio. kr.',
      en: '5 of DKK 10 million (50.0%) is expected to be saved. The plan falls short of its target by DKK 5 million.',
    },
    {
      name: 'an area that is missing',
      plan: savingsPlan({ areas: [aimed('a', 2, 1), area('b', { targetOre: mio(2) })] }),
      da: 'Data fra 1 af 2 områder. Der forventes realiseret 1 mio. kr.',
      en: 'Data from 1 of 2 areas. DKK 1 million is expected to be saved.',
    },
    {
      name: 'nothing stated yet',
      plan: savingsPlan({ areas: [area('a', { targetOre: mio(2), expectedOre: none('notYet') })] }),
      da: 'Der er endnu ikke noget samlet tal for planen i 2015.',
      en: 'There is no figure yet for the plan as a whole in 2015.',
    },
    {
      name: 'nothing but what is realised',
      plan: savingsPlan({ areas: [area('a', { targetOre: mio(2), realisedOre: mio(1) })] }),
      da: 'Der er realiseret 1 af 2 mio. kr. (50,0 %).',
      en: '1 of DKK 2 million (50.0%) has been saved.',
    },
    {
      name: 'a target that is hidden',
      plan: savingsPlan({ areas: [area('a', { targetOre: none('suppressed'), expectedOre: mio(1) })] }),
      da: 'Der forventes realiseret 1 mio. kr.',
      en: 'DKK 1 million is expected to be saved.',
    },
    {
      name: 'amounts without a target, one of them partial',
      plan: savingsPlan({
        kind: 'plan',
        periods,
        areas: [
          area(
            'a',
            {},
            { figures: [figures({ expectedOre: mio(1) }), figures({ period: '2016', expectedOre: mio(2) })] },
          ),
          area('b', {}, { figures: [figures({ period: '2016', expectedOre: mio(2) })] }),
        ],
      }),
      da: 'Den forventede besparelse er 1 mio. kr. i 2015 (delsum, 1 af 2 områder) og 4 mio. kr. i marts 2016 og frem.',
      en: 'The expected saving is DKK 1 million in 2015 (subtotal, 1 of 2 areas) and DKK 4 million in March 2016 and on.',
    },
    {
      name: 'amounts that are not there',
      plan: savingsPlan({ areas: [area('a', { expectedOre: none('notYet') })] }),
      da: 'Kilden har endnu ikke oplyst beløb.',
      en: 'The source has stated no amounts yet.',
    },
  ];
  for (const { name, plan, da, en } of cases) {
    it(`${name}: ${da}`, () => {
      expect(leads(plan)).to.deep.equal({ da, en });
    });
  }

  const withoutFigure = {
    missing: ['ikke oplyst', 'No figure is stated'],
    notApplicable: ['ikke noget samlet tal', 'no figure for the plan as a whole'],
    suppressed: ['skjult på grund af små antal', 'hidden because of small numbers'],
    noAccess: ['Din rolle har ikke adgang', 'Your role has no access'],
    notYet: ['endnu ikke noget samlet tal', 'no figure yet'],
  } as const;
  for (const state of ['missing', 'notApplicable', 'suppressed', 'noAccess', 'notYet'] as const) {
    it(`says of a figure that is ${state}: "${withoutFigure[state][0]}"`, () => {
      const { da, en } = leads(savingsPlan({ areas: [area('a', { targetOre: mio(2), expectedOre: none(state) })] }));
      expect(da).to.include(withoutFigure[state][0]);
      expect(en).to.include(withoutFigure[state][1]);
    });
  }

  it('ends a sentence once, though the name it ends with has a full stop of its own', () => {
    const named = { ...aimed('a', 2, 1), name: 'Samtænkning SKP og mentor m.v.' };
    const { da, en } = leads(savingsPlan({ areas: [named] }));
    expect(da).to.match(/, alt i Samtænkning SKP og mentor m\.v\.$/);
    expect(en).to.match(/, all of it in Samtænkning SKP og mentor m\.v\.$/);
    for (const { savings } of [danish(), english()])
      for (const line of [savings.added, savings.gone, savings.retargeted].map((write) => write('mentor m.v.')))
        expect(line).to.match(/[^.]: mentor m\.v\.$/);
    expect(danish().savings.overlap('SKP m.v.', '', 'Se bilag.')).to.equal('Kan overlappe med SKP m.v. Se bilag.');
    expect(english().savings.overlap('SKP m.v.', 'A', undefined)).to.equal('May overlap with SKP m.v. (A).');
  });

  it('lists three periods as a sentence does', () => {
    const three = ['2015', '2016', '2017'].map((id) => ({ id, from: `${id}-01`, to: `${id}-12` }));
    const each = three.map(({ id }, index) => figures({ period: id, expectedOre: mio(index + 1) }));
    const plan = savingsPlan({ kind: 'potential', periods: three, areas: [area('a', {}, { figures: each })] });
    expect(leads(plan)).to.deep.equal({
      da: 'Potentialet er 1 mio. kr. i 2015, 2 mio. kr. i 2016 og 3 mio. kr. i 2017.',
      en: 'The potential is DKK 1 million in 2015, DKK 2 million in 2016 and DKK 3 million in 2017.',
    });
  });
});

describe('a total that its areas contradict', () => {
  const sentence = (words: SavingsWords, stated: number) => {
    const model = toSavings(savingsPlan({ total: [figures({ targetOre: ore(stated) })] }));
    return read(words.savings.contradiction(model.contradictions[0]!, words.unit, words.format));
  };

  it('is said with both amounts and their difference', () => {
    expect(sentence(danish(), 700_000_000)).to.equal(
      'Kildens total stemmer ikke med områderne. Mål 2015: kilden oplyser 7 mio. kr., områderne giver 7,2 mio. kr.; forskellen er 0,2 mio. kr. Kildens tal vises.',
    );
    expect(sentence(english(), 740_000_000)).to.equal(
      "The source's total does not agree with its areas. Target 2015: the source states DKK 7.4 million, the areas give DKK 7.2 million; the difference is DKK 0.2 million. The source's figure is shown.",
    );
  });

  it('has a small difference in kroner, so that it does not read as nothing', () => {
    expect(sentence(danish(), 720_100_000)).to.include('forskellen er 1.000 kr.');
    expect(sentence(english(), 719_900_000)).to.include('the difference is DKK 1,000.');
  });
});

const statuses: Status[] = ['onTarget', 'onTargetOneOff', 'near', 'below', 'belowSmall', 'notJudged'];

/** Every word of a language, member by member; one that is added and not listed here does not compile. */
function allWords({ savings: t, format, unit }: SavingsWords): Record<keyof SavingsTexts, string[]> {
  const model = toSavings(savingsPlan({ total: [figures({ targetOre: mio(7) })] }));
  const year = { kind: 'year', year: 2015 } as const;
  const contexts = [
    { period: year, asOf: '2015-11-30', since: '2015-08-31' },
    { period: undefined, asOf: undefined, since: undefined },
  ];
  const state = ({ title, cause }: { title: string; cause: string }) => [title, cause];
  const kinds = ['plan', 'potential'] as const;
  return {
    area: [t.area],
    effect: [t.effect],
    measure: contexts.flatMap((context) => measures.map((measure) => t.measure(measure, context, format))),
    shortMeasure: measures.map((measure) => t.shortMeasure(measure)),
    expectedOnly: kinds.map((kind) => t.expectedOnly(kind)),
    status: statuses.map((status) => t.status(status, year, format)),
    heading: [t.heading('X', '2015-11-30', format), t.heading('X', undefined, format)],
    lead: kinds.map((kind) => read(t.lead(leadOf(model), kind, unit, format))),
    contradiction: model.contradictions.map((found) => read(t.contradiction(found, unit, format))),
    cause: [t.cause],
    remedy: [t.remedy],
    responsible: [t.responsible],
    due: [t.due],
    details: [t.details],
    signRule: [t.signRule(1), t.signRule(-1)],
    fulfilmentRule: [t.fulfilmentRule],
    statusRule: [plainNote(t.statusRule({ onTargetPercent: 100, nearPercent: 90, smallShortfallOre: 1000 }, format))],
    oneOff: (['target', 'realised', 'expected'] as const).map((measure) => t.oneOff(measure, '3', '2', '1', '2015')),
    ofWhichOneOff: [t.ofWhichOneOff('1', '2015')],
    effectRule: [t.effectRule('firstYear', '2015'), t.effectRule('fullYear', '2016')],
    adopted: [t.adopted('X')],
    overlap: [t.overlap('X', 'Y', 'Z'), t.overlap('X', '', undefined)],
    compared: [t.compared('X')],
    notCompared: [t.notCompared('X')],
    noEarlier: [t.noEarlier],
    added: [t.added('X')],
    gone: [t.gone('X')],
    retargeted: [t.retargeted('X')],
    empty: state(t.empty),
    unknownPlan: [...state(t.unknownPlan('X', '2015-11-30', format)), ...state(t.unknownPlan('X', undefined, format))],
  };
}

describe('both languages', () => {
  for (const [member, words] of Object.entries(allWords(danish()))) {
    const inEnglish = allWords(english())[member as keyof SavingsTexts];
    it(`have ${member} in full, and the English is English`, () => {
      expect(words).to.have.length.above(0);
      expect(inEnglish).to.have.length(words.length);
      for (const word of [...words, ...inEnglish]) {
        expect(word.trim()).to.not.equal('');
        expect(word).to.not.match(/undefined|null|NaN|\[object| {2}|\.\./);
      }
      expect(inEnglish.join()).to.not.match(/[æøå]/i);
      const isAlike = ['Status', 'X'];
      words.forEach((word, index) => {
        if (!isAlike.includes(word)) expect(inEnglish[index]).to.not.equal(word);
      });
    });
  }

  it('have a word of its own for each judgement', () => {
    for (const words of [danish(), english()]) expect(new Set(allWords(words).status).size).to.equal(statuses.length);
  });
});
