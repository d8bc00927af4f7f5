/** The network half of the matrix: each fault of a real server, on pages of all elements, at first and later. */
import { expect } from 'chai';
import { gatewaySource } from '../../src/client/gateway.js';
import '../../src/pejl.js';
import { fakeClock } from '../fake-clock.js';
import { buttonOf, type Figure, next, part, placed, textOf } from '../mount.js';
import { type NetworkFault, networkFaults } from './network-faults.js';
import { closeIdle, heardFetch, opened } from './server.js';
import { onPage, type Subject, type Told } from './subject.js';
import { subjects } from './subjects.js';
import { notices, shows, watched } from './watch.js';
import { words } from './words.js';

/** The elements that ask the same stand on one page: each must say the same, and the server is asked once for all. */
const pages = new Map<Subject, string[]>();
for (const [tag, subject] of Object.entries(subjects)) pages.set(subject, [...(pages.get(subject) ?? []), tag]);

/** A page whose server does as it should until told otherwise. */
async function page(subject: Subject, tags: readonly string[], { step, meanwhile, kind }: NetworkFault) {
  const { attributes, told } = subject;
  const clock = fakeClock({ skips: 10_800 });
  const line = await opened({});
  const { fetch, nextHead } = heardFetch();
  const source = gatewaySource({ gateway: line.gateway, clock, fetch });
  const elements = tags.map((tag) => `<${tag} ${attributes}></${tag}>`).join('');
  let figures: readonly Figure[] = [];
  let broken = 0;

  /** Asks, waits until all have heard what came of it, and counts the requests. */
  async function asks(told: Told, isWell: boolean, ask: () => void): Promise<number> {
    await line.script(told.answer, isWell ? { way: 'good' } : step);
    // A request on a connection that has served another is sent again by the browser itself.
    await closeIdle();
    const { length: before } = await line.seen();
    const head = nextHead();
    ask();
    const heard = figures.map((figure) => next(figure, isWell || !kind ? 'pejl-load' : 'pejl-error'));
    await line.until(before + 1);
    if (!isWell) await meanwhile?.(line, clock, head);
    await Promise.all(heard);
    // The server has seen that nobody waits for the rest.
    if (!isWell && kind === 'timeout') await line.until((broken += 1), 'broken');
    return (await line.seen()).length - before;
  }

  function place() {
    const first = placed(`<pejl-source>${elements}</pejl-source>`, onPage(subject, { source }));
    figures = [...first.parentElement!.children] as Figure[];
  }
  return { asks, place, figures: () => figures, answers: ['før', 'imens', 'efter'].map(told) as [Told, Told, Told] };
}

export function networkMatrix(): void {
  for (const [subject, tags] of pages) {
    for (const fault of networkFaults) {
      const { name, kind, tries } = fault;
      const retry = (figure: Figure) => buttonOf(figure, 'Prøv igen').click();

      if (!kind) {
        it(`${name} is an answer: ${tags.join(', ')}`, async () => {
          const { asks, place, figures, answers } = await page(subject, tags, fault);
          expect(await asks(answers[1], false, place)).to.equal(tries);
          for (const figure of figures()) expect(shows(figure, answers[1])).to.equal(true);
        });
        continue;
      }

      it(`${name} is ${kind}, and another try works, first and later: ${tags.join(', ')}`, async () => {
        const { asks, place, figures, answers } = await page(subject, tags, fault);
        const [before, during, after] = answers;
        expect(await asks(during, false, place)).to.equal(tries);
        const watches = figures().map(watched);
        for (const figure of figures()) {
          expect(textOf(part(figure, 'state'))).to.include(words[kind].title);
          expect(textOf(part(figure, 'state'))).to.include(words[kind].cause);
        }
        expect(await asks(before, true, () => retry(figures()[0]!))).to.equal(1);
        for (const figure of figures()) expect(shows(figure, before)).to.equal(true);

        expect(await asks(during, false, () => void figures()[0]!.reload())).to.equal(tries);
        for (const figure of figures()) {
          expect(shows(figure, before)).to.equal(true);
          expect(notices(figure)).to.include('Tallene er ikke de nyeste').and.to.include(words[kind].cause);
        }
        expect(await asks(after, true, () => retry(figures().at(-1)!))).to.equal(1);
        for (const figure of figures()) expect(shows(figure, after)).to.equal(true);
        for (const { heard, hasShown } of watches) {
          expect(heard).to.deep.equal(['pejl-load', kind, 'pejl-load']);
          expect(hasShown(during)).to.equal(false);
        }
      });
    }
  }
}
