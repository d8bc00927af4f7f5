/** The clock on the reader's wall may be wrong, and may be put right while the page is open. */
import { expect } from 'chai';
import { HttpResponse } from 'msw';
import { type Figure, mounted, next, textOf } from '../mount.js';
import { bench } from './bench.js';
import { onPage, type Subject } from './subject.js';
import { notices, shows } from './watch.js';

const day = 86_400_000;

export function clockTests(tag: string, subject: Subject): void {
  const { attributes, told } = subject;
  const [before, after] = [told('gårsdag'), told('i dag')];

  for (const [name, shift] of [
    ['a day ahead', day],
    ['a day behind', -day],
  ] as const) {
    describe(`with the reader's clock put ${name}`, () => {
      async function shifted() {
        let tokens = 0;
        const getToken = () => ({ token: `token-${(tokens += 1)}`, expiresIn: 3600 });
        const way = bench(before, { getToken });
        way.change(before, { getToken });
        const page = `<pejl-source><${tag} ${attributes}></${tag}></pejl-source>`;
        const figure: Figure = await mounted(page, onPage(subject, { source: way.source }));
        way.clock.setTimeOfDay(way.clock.timeOfDay() + shift);
        return { figure, way, getToken, tokens: () => tokens };
      }

      it('a token lives as long as it would have', async () => {
        const { figure, way, getToken, tokens } = await shifted();
        way.clock.pass(3_500_000);
        way.change(after, { getToken });
        await figure.reload();
        expect(shows(figure, after)).to.equal(true);
        expect(tokens()).to.equal(1);
        way.clock.pass(100_000);
        await figure.reload();
        expect(tokens()).to.equal(2);
      });

      it('a gateway is given the time that it asks for, by its own clock', async () => {
        const { figure, way, getToken } = await shifted();
        const date = 'Mon, 30 Nov 2015 11:00:00 GMT';
        const busy = { date, 'retry-after': 'Mon, 30 Nov 2015 11:00:07 GMT' };
        const gateway = ({ nth, good }: { nth: number; good: object }) =>
          nth === 1 ? new HttpResponse(null, { status: 503, headers: busy }) : HttpResponse.json(good as never);
        way.change(after, { getToken, gateway });
        await figure.reload();
        expect(shows(figure, after)).to.equal(true);
        expect(way.clock.waits.some((wait) => wait >= 7000 && wait < 7400)).to.equal(true);
      });

      it('figures say when they were fetched by the clock of then, and time limits hold', async () => {
        const { figure, way, getToken } = await shifted();
        const gateway = () => {
          way.clock.pass(30_000);
          return new HttpResponse(null, { status: 500 });
        };
        way.change(after, { getToken, gateway });
        const failed = next(figure, 'pejl-error');
        await figure.reload();
        expect((await failed).error.kind).to.equal('timeout');
        expect(textOf(figure.shadowRoot)).to.include('30.11.2015 kl. 11.45');
        expect(notices(figure)).to.include('Tallene er ikke de nyeste');
      });
    });
  }
}
