/** A file fixed for an agenda: hostile texts stand in it as text, and nobody's number stands in it at all. */
import { expect } from 'chai';
import { presentational } from '../../src/shared/frozen/presentation.js';
import { verify } from '../../src/shared/frozen/verify.js';
import { sharedDa } from '../../src/shared/texts.da.js';
import { stillBy, stillElements } from '../../src/stills.js';
import { fileFrom } from '../exports/take.js';
import { mounted } from '../mount.js';
import { filledWith, type TextField, textFieldsOf } from './answer-fields.js';
import { payloads } from './payloads.js';
import { elements, attributes, faultsIn, timesIn } from './shadow.js';
import { type NamedSubject, pagesOf } from './subject.js';
import { watched } from './watch.js';

const allowed = {
  elements: new Set([...elements, 'header', 'main', 'section', 'code']),
  attributes: new Set([...attributes, ...presentational, 'open', 'preserveAspectRatio', 'vector-effect']),
};
const head = ['meta', 'meta', 'meta', 'meta', 'meta', 'title', 'style'];

/** Hostile texts that are tried at once, since a file takes longer than a clipboard. The first answer meets all of them. */
const together = 12;
const batches = Array.from({ length: Math.ceil(payloads.length / together) }, (_, index) =>
  payloads.slice(index * together, (index + 1) * together).join(' '),
);

export function fixedRules(subject: NamedSubject): void {
  const { operation, full, asked, isPersonal, tag } = subject;
  const { alone } = pagesOf(subject);
  if (isPersonal || !stillElements.includes(tag.replace('pejl-', ''))) return;

  async function fixedOf(data: unknown, text = 'Egen overskrift'): Promise<string> {
    const figure = await mounted(alone, { figure: { data, heading: text, agenda: text } });
    figure.insertAdjacentHTML('beforeend', '<p slot="notes"></p><p slot="description"></p>');
    for (const place of figure.children) place.textContent = text;
    const { bytes } = await fileFrom(figure, sharedDa.fix);
    figure.remove();
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  }
  const pageOf = (file: string) => new DOMParser().parseFromString(file, 'text/html');

  describe('fixed for an agenda', () => {
    let fields: readonly TextField[];
    before(async () => {
      fields = await textFieldsOf(operation);
    });

    it('holds hostile texts as text', async function () {
      this.timeout(20_000);
      const watch = watched();
      try {
        for (const [index, answer] of full.entries()) {
          const usual = pageOf(await fixedOf(filledWith(answer, fields, () => 'ufarligt')));
          for (const hostile of index === 0 ? batches : [batches[index % batches.length]!]) {
            const file = await fixedOf(
              filledWith(answer, fields, () => hostile),
              hostile,
            );
            const page = pageOf(file);
            expect(faultsIn(page.body, allowed)).to.deep.equal([]);
            expect([...page.head.children].map(({ localName }) => localName)).to.deep.equal(head);
            expect([...page.body.querySelectorAll('section *')].length, 'elements').to.equal(
              [...usual.body.querySelectorAll('section *')].length,
            );
            expect((await verify(file, stillBy)).differences).to.deep.equal([]);
          }
        }
        expect(watch.seen()).to.deep.equal([]);
      } finally {
        watch.stop();
      }
    });

    it("masks a citizen's number wherever it stands, in the answer and in the page's own words", async () => {
      const number = ['010203', '1234'].join('-');
      const words = `Sag ${number} om støtte`;
      for (const answer of full) {
        const file = await fixedOf(
          filledWith(answer, fields, (path) => asked[path] ?? words),
          words,
        );
        for (const one of [number, number.replace('-', '')]) expect(timesIn([file], one)).to.equal(0);
        expect(file).to.include('om støtte');
      }
    });

    it('leaves out what the contract does not know', async () => {
      const unknown = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(unknown);
        if (typeof value !== 'object' || value === null) return value;
        const own = Object.fromEntries(Object.entries(value).map(([name, field]) => [name, unknown(field)]));
        return { ...own, citizenName: 'hemmeligt' };
      };
      for (const answer of full) expect(await fixedOf(unknown(answer))).not.to.include('hemmeligt');
    });
  });
}
