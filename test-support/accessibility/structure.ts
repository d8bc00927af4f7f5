/** What the page is made of for whoever does not see it: names, headings, tables. */
import { expect } from 'chai';
import { allInside, inside, part, textOf } from '../mount.js';
import { isWithin, readOut, resize, type SpokenNode, spokenPage } from './media.js';
import { type Each, inState, type NamedSubject } from './subject.js';

/** As a page writes it. */
const heading = { heading: 'Mål og effekt', 'heading-level': '3' };

export function structureRules(subject: NamedSubject): void {
  describe('in its structure', () => {
    it('has a figure that is named by its heading', async () => {
      const figure = await inState(subject, 'complete');
      const nodes = await spokenPage();
      const named = nodes.filter(({ role }) => role === 'figure');
      expect(named.map(({ name }) => name)).to.deep.equal([textOf(inside(figure, '#heading'))]);
    });

    it('has a heading of level 2, or of the level that the page asks for', async () => {
      for (const [attribute, level] of [
        ['', 2],
        ['heading-level="1"', 1],
        ['heading-level="6"', 6],
        ['heading-level="9"', 2],
        ['heading-level="three"', 2],
      ] as const) {
        const figure = await inState(subject, 'complete', attribute);
        const headings = (await spokenPage()).filter(({ role }) => role === 'heading');
        expect(
          headings.map(({ properties }) => properties.level),
          attribute,
        ).to.deep.equal([level]);
        figure.remove();
      }
    });

    it('has a native table with a caption', async () => {
      const figure = await inState(subject, 'complete');
      const tables = allInside<HTMLTableElement>(figure, 'table');
      expect(tables.length).to.be.above(0);
      for (const table of tables) expect(textOf(table.caption)).not.to.equal('');
    });

    for (const width of [1280, 320]) {
      it(`is still a table with rows, heads and cells when it is ${width} px wide`, async () => {
        await resize(width);
        const figure = await inState(subject, 'complete');
        const nodes = await spokenPage();
        const table = nodes.find(({ role }) => role === 'table')!;
        const count = (role: string) => nodes.filter((node) => node.role === role && isWithin(node, table)).length;
        const native = inside(figure, 'table') as HTMLTableElement;
        expect(count('row')).to.equal([...native.rows].filter(({ hidden }) => !hidden).length);
        expect(count('rowheader')).to.equal(native.querySelectorAll('th[scope=row]').length);
        expect(count('columnheader')).to.equal(native.querySelectorAll('thead th:not([aria-hidden])').length);
        expect(count('cell')).to.be.at.least(count('rowheader'));
      });
    }

    for (const state of subject.spelledOut) {
      for (const width of [1280, 320]) {
        it(`has every figure of "${state}" where a screen reader finds it, ${width} px wide`, async () => {
          await resize(width);
          await inState(subject, state);
          const { rows, total, columns } = subject.written(subject.states[state]!);
          const nodes = await spokenPage();
          for (const row of [...rows, ...(total ? [total] : [])]) {
            const said = rowTexts(nodes, row.name).join(' ');
            const words = row.cells.filter((_, index) => columns[index]?.kind !== 'drawing');
            for (const { text, spoken } of words) expect(said, row.name).to.include(spoken ?? text);
          }
        });
      }
    }

    it('says what stands where the figure would be, by its heading', async () => {
      for (const state of ['error', 'empty', 'refused', 'incomplete']) {
        const figure = await inState(subject, state, 'heading="Mål og effekt"');
        const group = (await spokenPage()).find(({ role }) => role === 'group');
        expect(group?.name, state).to.equal('Mål og effekt');
        expect(part(figure, 'state') !== null, state).to.equal(true);
        figure.remove();
      }
    });
  });
}

/** What holds in every state. */
export function structureInStates(each: Each, subject: NamedSubject): void {
  describe('in its structure, in every state', () => {
    it('has its heading that the page gave one for', async () => {
      await each((figure, state) => {
        const own = subject.states[state]?.heading ?? heading.heading;
        expect(textOf(figure.shadowRoot!.querySelector('h3')), state).to.equal(own);
      }, heading);
    });

    it('says of every head what it is the head of', async () => {
      await each((figure, state) => {
        const heads = allInside<HTMLTableCellElement>(figure, 'thead th');
        if (state === 'complete') expect(heads).not.to.be.empty;
        for (const head of heads) expect(head.scope, state).to.match(/^col(group)?$/);
        for (const head of allInside<HTMLTableCellElement>(figure, ':is(tbody, tfoot) th'))
          expect(head.scope, state).to.equal('row');
        for (const row of allInside<HTMLTableRowElement>(figure, ':is(tbody, tfoot) tr:not(.details)'))
          expect(row.cells[0]?.localName, state).to.equal('th');
      });
    });

    it('has no two things of one name to refer to, and refers to none that is not there', async () => {
      await each((figure, state) => {
        const ids = allInside(figure, '[id]').map(({ id }) => id);
        expect(new Set(ids).size, state).to.equal(ids.length);
        for (const element of allInside(figure, '[aria-labelledby]'))
          expect(ids, state).to.include(element.getAttribute('aria-labelledby'));
      }, heading);
    });

    it('has drawings that are hidden from speech, with nothing in them to stop at', async () => {
      await each((figure, state) => {
        for (const drawing of allInside<SVGSVGElement>(figure, 'svg'))
          expect(drawing.closest('[aria-hidden="true"]') !== null, state).to.equal(true);
        expect(allInside(figure, '[aria-hidden="true"] :is(button, a, select, input, [tabindex])').length).to.equal(0);
      });
    });
  });
}

/** What is said in the rows of this name, table by table: an element may tell of an area more than once. */
function rowTexts(nodes: readonly SpokenNode[], name: string): string[] {
  const heads = nodes.filter(({ role, name: own }) => role === 'rowheader' && own.startsWith(name));
  return heads.map(({ parent }) => readOut(nodes, parent!));
}
