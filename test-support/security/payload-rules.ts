/** Hostile texts in every place where an answer has text: they stand as text, do nothing, and leave as text. */
import { expect } from 'chai';
import { checkAnswer } from '../../src/client/contracts/check-answer.js';
import { withDirectionsClosed } from '../../src/client/texts.js';
import { sharedDa } from '../../src/shared/texts.da.js';
import { allInside, mounted, press, textOf, wordsOf } from '../mount.js';
import { filledWith, isBound, pathsOf, readFields, type TextField, textFieldsOf, withTextAt } from './answer-fields.js';
import { links, payloads, payloadsByKind } from './payloads.js';
import { faultsIn, textsOf, timesIn } from './shadow.js';
import { cellsOf, isFormula, isStrayFormula } from './spreadsheet.js';
import { type NamedSubject, pagesOf } from './subject.js';
import { type Taken, takenFrom } from './taken.js';
import { watched } from './watch.js';

/** Stands in every text of an answer that tries nothing. */
const harmless = 'ufarligt';

/** One answer as it is met: the element's faces, and what is taken along. */
interface Met {
  readonly faces: readonly (readonly string[])[];
  readonly faults: readonly string[];
  /** Nothing where it is about one person. */
  readonly taken: Taken | undefined;
}

async function met(subject: NamedSubject, data: unknown): Promise<Met> {
  const figure = await mounted(pagesOf(subject).alone, { figure: { data } });
  // What it consists of is the same unseen, and it need not be laid out two hundred times.
  figure.hidden = true;
  const root = figure.shadowRoot!;
  const faces = [textsOf(root)];
  const faults = [...faultsIn(root)];
  const toggle = allInside(figure, 'button').find((button) => textOf(button) === sharedDa.showTable);
  if (toggle) {
    await press(figure, toggle);
    faces.push(textsOf(root));
    faults.push(...faultsIn(root));
  }
  const taken = subject.isPersonal ? undefined : await takenFrom(figure);
  figure.remove();
  return { faces, faults, taken };
}

/** A text without what a file may lose or add: blanks, the apostrophe of a guarded text, halves of a sign. */
const bare = (text: string): string =>
  new TextDecoder().decode(new TextEncoder().encode(text)).replaceAll(/[\s'\0]/g, '');
const timesBare = (texts: readonly string[], text: string): number => timesIn(texts.map(bare), bare(text));

const pastedElements = {
  elements: new Set('head body table caption thead tbody tr th td p'.split(' ')),
  attributes: new Set(['scope']),
};
const pasted = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const pastedTexts = (html: string) =>
  [...pasted(html).querySelectorAll('caption, th, td, p')].map(({ textContent }) => textContent);
const shapeOf = (lines: readonly (readonly string[])[]) => lines.map(({ length }) => length);

/** All that is taken along as text. Blank fields in a row are no text of the file for programs. */
const takenTexts = (taken: Taken | undefined): readonly string[] =>
  taken ? [taken.html, taken.plain, taken.csv, ...cellsOf(taken.oreCsv, ';').flat()] : [];

function expectSafe({ faces, faults, taken }: Met, payload: string, usual: Met): void {
  expect(faults, 'what stands in the element').to.deep.equal([]);
  faces.forEach((texts, face) => {
    expect(timesIn(texts, payload), `times on face ${face}`).to.equal(timesIn(usual.faces[face]!, harmless));
  });
  if (taken && usual.taken) expectTakenSafely(taken, payload, usual.taken);
}

function expectTakenSafely(taken: Taken, payload: string, usual: Taken): void {
  expect(faultsIn(pasted(taken.html).documentElement, pastedElements), 'clipboard').to.deep.equal([]);
  const inHtml = pastedTexts(taken.html);
  expect(inHtml.filter(isFormula), 'formulas pasted as HTML').to.deep.equal([]);
  expect(timesBare(inHtml, payload), 'times pasted as HTML').to.equal(timesIn(pastedTexts(usual.html), harmless));

  const plain = cellsOf(taken.plain, '\t');
  expect(shapeOf(plain), 'lines pasted as text').to.deep.equal(shapeOf(cellsOf(usual.plain, '\t')));
  expect(plain.flat().filter(isFormula), 'formulas pasted as text').to.deep.equal([]);
  expect(timesBare(plain.flat(), payload), 'times pasted').to.equal(timesIn([usual.plain], harmless));

  for (const kind of ['csv', 'oreCsv'] as const) {
    const file = cellsOf(taken[kind], ';');
    expect(shapeOf(file), 'lines of the file').to.deep.equal(shapeOf(cellsOf(usual[kind], ';')));
    expect(timesBare(file.flat(), payload), 'times in the file').to.equal(timesIn([usual[kind]], harmless));
    expect(file.flat().filter(isFormula), 'formulas in the file').to.deep.equal([]);
    for (const separator of [',', '\t'])
      expect(cellsOf(taken[kind], separator).flat().filter(isStrayFormula).join('#'), `by "${separator}"`).to.equal('');
  }
  expect(taken.fileName).to.match(/^[a-z0-9-]{1,80}\.csv$/);
}

export function payloadRules(subject: NamedSubject): void {
  const { operation, full } = subject;
  const { alone } = pagesOf(subject);
  const [first] = full;
  const holding = (path: string) => full.find((answer) => pathsOf(answer).has(path)) ?? first;

  describe('with hostile texts in its data', () => {
    let fields: readonly TextField[];
    const usual: Met[] = [];
    const filled = (text: (path: string) => string) => full.map((answer) => filledWith(answer, fields, text));
    before(async () => {
      fields = await textFieldsOf(operation);
      for (const answer of filled(() => harmless)) usual.push(await met(subject, answer));
    });

    it('is tried with every text that the contract has', () => {
      expect([...new Set(full.flatMap((answer) => [...pathsOf(answer)]))].toSorted()).to.deep.equal(
        fields.map(({ path }) => path).toSorted(),
      );
      expect(new Set(payloads).size).to.equal(payloads.length).and.to.be.at.least(100);
    });

    it('shows every text that is there for people, but for those that it is known to leave out', async () => {
      const shown = readFields(fields);
      const texts: string[] = [];
      for (const answer of filled((path) => `<${path}>`)) texts.push(...(await met(subject, answer)).faces.flat());
      expect(shown.filter((path) => timesIn(texts, `<${path}>`) === 0)).to.deep.equal(subject.unseen);
    });

    for (const [kind, texts] of Object.entries(payloadsByKind)) {
      it(`runs none of ${texts.length} texts of ${kind}, shows each letter for letter, and lets it leave as text`, async function () {
        this.timeout(20_000);
        const watch = watched();
        try {
          for (const payload of texts) {
            const named = JSON.stringify(payload).slice(0, 80);
            for (const [index, answer] of filled(() => payload).entries()) {
              const { faces, taken } = usual[index]!;
              expect(timesIn([...faces.flat(), ...takenTexts(taken)], payload)).to.equal(0);
              const found = await met(subject, answer);
              try {
                expectSafe(found, payload, usual[index]!);
              } catch (error) {
                throw new Error(`${named}: ${String(error)}`, { cause: error });
              }
              expect(watch.seen(), named).to.deep.equal([]);
            }
          }
        } finally {
          watch.stop();
        }
      });
    }

    it('shows none of them where only some texts may stand', async function () {
      this.timeout(20_000);
      const payload = '<img src=x onerror=hit(1)>';
      const watch = watched();
      try {
        for (const { path } of fields.filter(isBound)) {
          const figure = await mounted(alone, { figure: { data: withTextAt(holding(path), path, payload) } });
          expect(wordsOf(figure), path).to.include(sharedDa.error('contract').title);
          expect(timesIn(textsOf(figure.shadowRoot!), payload), path).to.equal(0);
          expect(faultsIn(figure.shadowRoot!), path).to.deep.equal([]);
          figure.remove();
        }
        expect(watch.seen()).to.deep.equal([]);
      } finally {
        watch.stop();
      }
    });

    it('offers a link only to https or to a place of its own host, whatever a link looks like', async function () {
      this.timeout(20_000);
      const places = fields.filter(({ path }) => path.endsWith('Link')).map(({ path }) => path);
      const figure = await mounted(alone, { figure: { data: first } });
      let offered = 0;
      for (const path of places)
        for (const link of [...links, ...payloads]) {
          const data = withTextAt(first, path, link);
          const isOffered = isAccepted(data);
          figure.data = data;
          await figure.updateComplete;
          const offers = allInside(figure, 'a').map((a) => a.getAttribute('href'));
          expect(offers).to.deep.equal(isOffered ? [withDirectionsClosed(link)] : []);
          expect(faultsIn(figure.shadowRoot!), link).to.deep.equal([]);
          if (isOffered) offered += 1;
        }
      expect(offered > 0).to.equal(places.length > 0);
    });

    function isAccepted(data: unknown): boolean {
      try {
        checkAnswer(operation, data);
        return true;
      } catch {
        return false;
      }
    }
  });
}
