import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import { askedSource } from '../../../test-support/asked-source.js';
import { canary, withTarget } from '../../../test-support/broken-answer.js';
import {
  allInside,
  buttonOf,
  inside,
  isLoading,
  mounted,
  next,
  part,
  placed,
  settled,
  textOf,
  until,
  wordsOf,
} from '../../../test-support/mount.js';
import { reportingSource } from '../../../test-support/reporting-source.js';
import { savingsPlan } from '../../../test-support/savings-plan.js';
import { worker } from '../../../test-support/worker.js';
import '../../components/savings-progress/savings-progress.js';
import '../../components/savings-table/savings-table.js';
import '../../components/source/source.js';
import { setPageSource } from '../source-context.js';

const address = '/api/v1/savings-plans/:plan';
const given = (status: number) => http.get(address, () => new HttpResponse(null, { status }), { once: true });
const good = http.get(address, () => HttpResponse.json(savingsPlan()));

for (const tag of ['pejl-savings-table', 'pejl-savings-progress'] as const) {
  describe(`<${tag}>`, () => {
    const page = (attributes = 'plan="handleplan-2015"', gateway = 'gateway="/api/v1"') =>
      `<pejl-source ${gateway}><${tag} ${attributes}></${tag}></pejl-source>`;

    it('shows the figures that the gateway has', async () => {
      worker.use(good);
      const figure = await mounted(page());
      expect(part(figure, 'figure') !== null && part(figure, 'state') === null).to.equal(true);
      expect(wordsOf(figure)).to.include('Data fra 2 af 2 områder');
    });

    it('stands in the room of a figure while it waits', async () => {
      const figure = placed(page('heading="Mål"', ''), { source: { source: askedSource().source } });
      await figure.updateComplete;
      expect(isLoading(figure)).to.equal(true);
      expect(textOf(inside(figure, '#heading'))).to.equal('Mål');
      expect(inside(figure, '.skeleton').getBoundingClientRect().height).to.be.above(100);
    });

    it('says that it has no source, wherever it stands alone', async () => {
      for (const html of [`<${tag} plan="handleplan-2015"></${tag}>`, page('plan="handleplan-2015"', '')]) {
        const figure = await mounted(html);
        expect(textOf(part(figure, 'state'))).to.include('Der mangler en kilde');
        document.body.replaceChildren();
      }
    });

    it('says plainly that no source of the page answers what it shows, and offers no other try', async () => {
      const figure = await mounted(page('plan="handleplan-2015"', ''), { source: { source: {} } });
      expect(textOf(part(figure, 'state'))).to.include('Kilden har ikke den slags tal');
      expect(allInside(figure, 'button')).to.deep.equal([]);
    });

    it('asks as soon as there is a source', async () => {
      const figure = await mounted(page('plan="handleplan-2015"', ''));
      figure.closest('pejl-source')!.source = reportingSource();
      await until(figure, () => part(figure, 'figure') !== null);
    });

    it('finds the source of the whole page, and loses it', async () => {
      setPageSource(reportingSource());
      const figure = await mounted(`<${tag} plan="handleplan-2015"></${tag}>`);
      expect(part(figure, 'figure') !== null).to.equal(true);
      setPageSource(undefined);
      await until(figure, () => textOf(part(figure, 'state')).includes('Der mangler en kilde'));
    });

    it('says which attribute is missing when a gateway is asked for nothing', async () => {
      const figure = await mounted(page(''));
      expect(textOf(part(figure, 'state'))).to.include('Sæt attributten plan på elementet');
    });

    it('says that a plan does not exist, with what was asked for', async () => {
      worker.use(given(404));
      const figure = await mounted(page('plan="handleplan-2062" as-of="2015-11-30"'));
      const said = textOf(part(figure, 'state'));
      expect(said).to.include('Handleplanen findes ikke').and.to.include('»handleplan-2062« pr. 30.11.2015');
    });

    it('says that a plan has no areas yet', async () => {
      const figure = await mounted(`<${tag}></${tag}>`, { figure: { data: savingsPlan({ areas: [] }) } });
      expect(textOf(part(figure, 'state'))).to.include('Planen har ingen områder');
    });

    const faults = [
      { status: 401, says: 'Du er ikke logget ind', tries: 1 },
      { status: 403, says: 'Ingen adgang', tries: 1 },
      // What may pass by itself is asked for three times before the reader hears of it.
      { status: 429, says: 'spurgt for mange gange', tries: 3 },
      { status: 500, says: 'Kilden melder fejl', tries: 1 },
      { status: 504, says: 'svarede ikke i tide', tries: 3 },
    ];
    for (const { status, says, tries } of faults) {
      it(`says what is wrong after ${status}, and tries again`, async () => {
        worker.use(...Array.from({ length: tries }, () => given(status)), good);
        const figure = await mounted(page());
        expect(textOf(part(figure, 'state'))).to.include(says);
        const loaded = next(figure, 'pejl-load');
        buttonOf(figure, 'Prøv igen').click();
        await loaded;
        expect(part(figure, 'figure') !== null).to.equal(true);
      });
    }

    it('says so when what comes is a page and no data', async () => {
      worker.use(http.get(address, () => HttpResponse.html('<h1>Log ind</h1>')));
      const figure = await mounted(page());
      expect(textOf(part(figure, 'state'))).to.include('Svaret er ikke tal');
    });

    it('says so when there is no network', async () => {
      worker.use(http.get(address, () => HttpResponse.error()));
      const figure = await mounted(page());
      expect(textOf(part(figure, 'state'))).to.include('Der er ingen forbindelse til kilden');
    });

    it('names the place of what it cannot use, and never the value', async () => {
      worker.use(http.get(address, () => HttpResponse.json(withTarget({ state: 'value', value: canary }))));
      const figure = await mounted(page());
      const said = textOf(part(figure, 'state'));
      expect(said).to.include('Svaret kan ikke bruges').and.to.include('/areas/0/figures/0/targetOre');
      expect(document.documentElement.outerHTML + wordsOf(figure)).not.to.include(canary);
    });

    it('comes out of an error when another plan is asked for', async () => {
      worker.use(given(404), good);
      const figure = await mounted(page('plan="b"'));
      figure.setAttribute('plan', 'handleplan-2015');
      await until(figure, () => part(figure, 'figure') !== null);
    });

    it('has its answer where several elements ask the same, by one request', async () => {
      let requests = 0;
      worker.use(
        http.get(address, () => {
          requests += 1;
          return HttpResponse.json(savingsPlan());
        }),
      );
      placed(`<pejl-source gateway="/api/v1">${`<${tag} plan="handleplan-2015"></${tag}>`.repeat(2)}</pejl-source>`);
      const figures = [...document.querySelectorAll(tag)];
      await Promise.all(figures.map(settled));
      expect(requests).to.equal(1);
      expect(figures.every((figure) => part(figure, 'figure') !== null)).to.equal(true);
    });

    it('is not there when it is hidden', async () => {
      const figure = await mounted(`<${tag} hidden></${tag}>`, { figure: { data: savingsPlan() } });
      expect(figure.checkVisibility()).to.equal(false);
    });
  });
}
