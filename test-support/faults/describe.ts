/** The fault matrix, which every element joins by one line: each fault with nothing on screen before, and with good figures. */
import { expect } from 'chai';
import '../../src/components/source/source.js';
import { allInside, buttonOf, type Figure, inside, next, part, placed, textOf, wordsOf } from '../mount.js';
import { bench, type Bench, type Way } from './bench.js';
import { clockTests } from './clocks.js';
import { dataFaults } from './data-faults.js';
import type { Fault } from './fault.js';
import { gatewayFaults } from './gateway-faults.js';
import { hostFaults, tokenFaults } from './page-faults.js';
import { orderTests } from './order.js';
import { onPage, type Subject, type Told } from './subject.js';
import { subjects } from './subjects.js';
import { notices, shows, watched, watchPage } from './watch.js';
import { type Kind, words } from './words.js';

const faults = [...gatewayFaults, ...dataFaults, ...tokenFaults, ...hostFaults];

export function describeFaults(tag: keyof typeof subjects): void {
  const subject = subjects[tag];
  describe(`<${tag}> when something goes wrong`, () => {
    watchPage();
    for (const fault of faults) {
      describe(fault.name, () => {
        if (fault.kind === undefined) {
          passes(tag, subject, fault);
          return;
        }
        failsFirst(tag, subject, fault, fault.kind);
        failsLater(tag, subject, fault, fault.kind);
      });
    }
    oddAnswers(tag, subject);
    orderTests(tag, subject);
    clockTests(tag, subject);
  });
}

/** The element with the fault on its way from the first, or after good figures of an hour ago. */
async function opened(tag: string, subject: Subject, { parts }: Pick<Fault, 'parts'>, isFirst: boolean) {
  const { attributes, told } = subject;
  const [before, during, after] = ['før', 'imens', 'efter'].map(told) as [Told, Told, Told];
  const way = bench(before, parts, wayOf(tag, subject));
  if (isFirst) way.change(during, parts);
  const page = `<pejl-source><${tag} ${attributes}></${tag}></pejl-source>`;
  const figure = placed(page, onPage(subject, { source: way.source }));
  const watch = watched(figure);
  await answered(figure);
  if (!isFirst) {
    expect(shows(figure, before)).to.equal(true);
    way.clock.pass(3_600_000);
    way.change(during, parts);
    await Promise.all([answered(figure), figure.reload()]);
  }
  return { figure, way, watch, before, during, after };
}

/** Elements that ask the same differ by what they draw: the way through the browser is shown by the first of them. */
const wayOf = (tag: string, subject: Subject): Way =>
  Object.entries(subjects).find(([, known]) => known === subject)?.[0] === tag ? 'worker' : 'fetch';

const answered = (figure: Figure) => Promise.race([next(figure, 'pejl-load'), next(figure, 'pejl-error')]);

/** All is well again, and the reader presses the button. */
async function retried(figure: Figure, way: Bench, after: Told): Promise<void> {
  way.change(after);
  const loaded = next(figure, 'pejl-load');
  buttonOf(figure, 'Prøv igen').click();
  await loaded;
  expect(shows(figure, after)).to.equal(true);
  expect(notices(figure)).to.not.include('Tallene er ikke de nyeste');
}

const titleOf = (kind: Kind, { notFound }: Subject) => (kind === 'notFound' ? notFound : words[kind].title);

/** In the figure's place: what happened and why, told as an alert, and a way on. */
function saysWhatHappened(figure: Figure, kind: Kind, subject: Subject): void {
  expect(part(figure, 'figure') === null).to.equal(true);
  const alert = inside(figure, '[part="state"] [role="alert"]');
  expect(textOf(alert.querySelector('.title'))).to.equal(titleOf(kind, subject));
  expect(textOf(alert)).to.include(words[kind].cause);
}

function failsFirst(tag: string, subject: Subject, fault: Fault, kind: Kind): void {
  it(`is ${kind} where there were no figures, and another try works when it is over`, async () => {
    const { figure, way, watch, during, after } = await opened(tag, subject, fault, true);
    saysWhatHappened(figure, kind, subject);
    expect(watch.heard).to.deep.equal([kind]);
    expect(way.logged.map(({ error }) => error.kind)).to.deep.equal([kind]);
    expect(way.asked()).to.equal(fault.tries);
    await retried(figure, way, after);
    expect(watch.heard).to.deep.equal([kind, 'pejl-load']);
    expect(watch.hasShown(during)).to.equal(false);
  });
}

function failsLater(tag: string, subject: Subject, fault: Fault, kind: Kind): void {
  const { withdraws, cause } = words[kind];
  it(`is ${kind} where there were, ${withdraws ? 'which go' : 'which stay'}, and another try works`, async () => {
    const { figure, way, watch, before, during, after } = await opened(tag, subject, fault, false);
    if (withdraws) {
      saysWhatHappened(figure, kind, subject);
      for (const word of before.words) expect(wordsOf(figure)).to.not.include(word);
    } else {
      expect(shows(figure, before)).to.equal(true);
      const said = `Tallene er ikke de nyeste. De blev hentet 30.11.2015 kl. 11.45.`;
      for (const text of [notices(figure), textOf(inside(figure, '[role="status"]'))])
        expect(text).to.include(said).and.to.include(cause);
    }
    expect(watch.heard).to.deep.equal(['pejl-load', kind]);
    expect(way.asked()).to.equal(fault.tries);
    await retried(figure, way, after);
    expect(watch.heard).to.deep.equal(['pejl-load', kind, 'pejl-load']);
    expect(watch.hasShown(during)).to.equal(false);
  });
}

function passes(tag: string, subject: Subject, fault: Fault): void {
  for (const isFirst of [true, false]) {
    it(`shows the figures, ${isFirst ? 'the first' : 'newer ones'}, and the reader hears of nothing`, async () => {
      const { figure, way, watch, during } = await opened(tag, subject, fault, isFirst);
      expect(shows(figure, during)).to.equal(true);
      expect(watch.heard).to.deep.equal(isFirst ? ['pejl-load'] : ['pejl-load', 'pejl-load']);
      expect(way.logged).to.deep.equal([]);
      expect(way.asked()).to.equal(fault.tries);
      expect(allInside(figure, '[role="alert"]').length).to.equal(0);
      expect(notices(figure)).to.not.include('Tallene er ikke de nyeste');
    });
  }
}

function oddAnswers(tag: string, subject: Subject): void {
  for (const [name, told] of Object.entries(subject.odd)) {
    it(`shows ${name}, which are right`, async () => {
      const { figure } = await opened(tag, { ...subject, told: () => told }, { parts: {} }, true);
      expect(shows(figure, told)).to.equal(true);
    });
  }
}
