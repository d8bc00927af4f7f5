/** What is said aloud without being asked for, and what a sign says to whoever does not see it. */
import { expect } from 'chai';
import { sharedDa } from '../../src/shared/texts.da.js';
import { allInside, buttonOf, inside, isLoading, textOf, until } from '../mount.js';
import { readOut, spokenPage } from './media.js';
import { type Each, inState, type NamedSubject } from './subject.js';

const live = '[role="status"]';
const errors = ['error', 'a broken contract', 'no access'];

export function speechRules(subject: NamedSubject): void {
  const saidIn = async (state: string) => textOf(inside(await inState(subject, state), live));

  describe('in speech', () => {
    it('has a live region from the start that says that it is loading', async () => {
      const figure = await inState(subject, 'loading');
      expect(isLoading(figure)).to.equal(true);
      expect(textOf(inside(figure, live))).to.equal(sharedDa.loading);
      const status = (await spokenPage()).find(({ role }) => role === 'status');
      expect(status?.properties.live).to.equal('polite');
    });

    it('keeps that region when the figures come, since one that is new is not heard', async () => {
      const figure = await inState(subject, 'loading');
      const region = inside(figure, live);
      Object.assign(figure, subject.states.complete.figure);
      await until(figure, () => !isLoading(figure));
      expect(inside(figure, live) === region).to.equal(true);
      expect(textOf(region)).not.to.equal(sharedDa.loading);
    });

    it('says that there is nothing to show, and that figures are not the newest', async () => {
      expect(await saidIn('empty')).not.to.equal('');
      expect(await saidIn('stale')).to.include(sharedDa.stale.title);
    });

    it('shows to the eye what it says of old figures', async () => {
      const figure = await inState(subject, 'stale');
      expect(textOf(inside(figure, '.notice'))).to.include(sharedDa.stale.title);
    });

    for (const state of errors) {
      it(`says an error at once, with its reason: ${state}`, async () => {
        const figure = await inState(subject, state);
        const nodes = await spokenPage();
        const alerts = nodes.filter(({ role }) => role === 'alert');
        expect(alerts).to.have.length(1);
        expect(readOut(nodes, alerts[0]!)).to.equal(textOf(inside(figure, '[role="alert"] div')));
      });
    }

    if (subject.isPersonal)
      it('offers nothing to take along', async () => {
        const figure = await inState(subject, 'complete');
        const words = allInside(figure, 'button').map(textOf);
        expect(words).to.include(sharedDa.print);
        for (const word of [sharedDa.copy, sharedDa.csv]) expect(words).not.to.include(word);
      });
    else
      it('says what became of a copied table', async () => {
        const figure = await inState(subject, 'complete');
        buttonOf(figure, sharedDa.copy).click();
        const done = [sharedDa.copied, sharedDa.copyFailed];
        await until(figure, () => done.includes(textOf(inside(figure, live))));
      });

    it('speaks the words of cells that hold a sign or nothing', async () => {
      await inState(subject, 'every kind of cell');
      const said = (await spokenPage()).map(({ name }) => name).join(' ');
      const { missing, notApplicable, noAccess, notYet } = sharedDa.noValueSpoken;
      for (const word of [missing, notApplicable, noAccess, notYet, sharedDa.preliminary])
        expect(said).to.include(word);
    });

    it('says why a figure is hidden', async () => {
      await inState(subject, 'a hidden figure');
      const said = (await spokenPage()).map(({ name }) => name);
      expect(said.some((name) => name.includes(sharedDa.noValueSpoken.suppressed))).to.equal(true);
    });

    if (subject.footnotes)
      it('speaks a footnote sign as one', async () => {
        await inState(subject, 'complete');
        const nodes = await spokenPage();
        const heads = nodes.filter(({ role, name }) => role === 'rowheader' && name.includes('*'));
        expect(heads).not.to.be.empty;
        for (const { name } of heads) expect(name).to.include(`${sharedDa.footnote} *`);
      });

    it('reads its lead, notes and origin out as they are printed', async () => {
      const figure = await inState(subject, 'complete');
      const said = (await spokenPage())
        .filter(({ role }) => role === 'StaticText')
        .map(({ name }) => name)
        .join(' ');
      const bare = (text: string) => text.replaceAll(/\s/g, '');
      for (const piece of allInside(figure, '.lead, .notes p, .provenance li'))
        expect(bare(said)).to.include(bare(piece.textContent));
    });

    it('says which language it speaks, whatever the page around it speaks', async () => {
      for (const [state, language] of [
        ['complete', 'da'],
        ['english', 'en'],
      ] as const) {
        const figure = await inState(subject, state);
        for (const piece of allInside(figure, 'figure'))
          expect(piece.closest('[lang]')?.getAttribute('lang')).to.equal(language);
        figure.remove();
      }
    });
  });
}

/** What holds in every state. */
export function speechInStates(each: Each): void {
  it('has no alert but for an error', async () => {
    await each((figure, state) => {
      const alerts = allInside(figure, '[role="alert"]').length;
      expect(alerts, state).to.equal(errors.includes(state) ? 1 : 0);
    });
  });
}
