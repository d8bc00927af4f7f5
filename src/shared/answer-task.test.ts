import { expect } from 'chai';
import { askedSource, heardEvents, titled } from '../../test-support/asked-source.js';
import {
  type Figure,
  inside,
  isLoading,
  next,
  part,
  placed,
  settled,
  textOf,
  until,
  wordsOf,
} from '../../test-support/mount.js';
import { savingsPlan } from '../../test-support/savings-plan.js';
import '../components/savings-table/savings-table.js';
import '../components/source/source.js';

const inSource = '<pejl-source><pejl-savings-table plan="a"></pejl-savings-table></pejl-source>';

/** An element that has asked and waits. */
async function waiting(html = inSource) {
  const asking = askedSource();
  const figure = placed(html, { source: { source: asking.source } });
  await figure.updateComplete;
  return { figure, page: figure.closest('pejl-source')!, ...asking };
}

/** An element that has its first answer on screen. */
async function answered(title = 'Den første') {
  const given = await waiting();
  given.last().answer(titled(title));
  await settled(given.figure);
  return given;
}

const shows = (figure: Figure, text: string) => until(figure, () => wordsOf(figure).includes(text));

describe('AnswerTask', () => {
  it('asks once for what the attributes say', async () => {
    const { asked } = await waiting(
      '<pejl-source audience="committee"><pejl-savings-table plan="a" as-of="2015-11-30" compared-to="2015-08-31"></pejl-savings-table></pejl-source>',
    );
    expect(asked.map(({ question }) => question)).to.deep.equal([
      { plan: 'a', asOf: '2015-11-30', comparedTo: '2015-08-31', audience: 'committee' },
    ]);
  });

  it('asks no more when something is set that the answer does not depend on', async () => {
    const { figure, asked } = await answered();
    for (const [name, value] of [
      ['heading', 'Mål'],
      ['unit', 'kr'],
      ['locale', 'da'],
      ['no-lead', ''],
    ] as const)
      figure.setAttribute(name, value);
    await figure.updateComplete;
    expect(asked.length).to.equal(1);
  });

  it('tells the page that figures are on screen, once, when they are', async () => {
    const heard = heardEvents();
    const { figure, last } = await waiting();
    last().answer(titled('Den første'));
    const event = await next(figure, 'pejl-load');
    expect(part(figure, 'table') !== null).to.equal(true);
    expect(heard.map(({ type }) => type)).to.deep.equal(['pejl-load']);
    expect(event.bubbles && event.composed).to.equal(true);
    expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal([]);
  });

  it('tells the page of an error by its kind, and of no figures', async () => {
    const { figure, last } = await waiting();
    last().fail('forbidden');
    const event = await next(figure, 'pejl-error');
    expect(event.bubbles && event.composed).to.equal(true);
    expect(event.error.kind).to.equal('forbidden');
    expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal(['error']);
  });

  it('tells the page nothing of what it gave itself, right or wrong', async () => {
    const heard = heardEvents();
    const figure = placed('<pejl-savings-table></pejl-savings-table>', { figure: { data: savingsPlan() } });
    await settled(figure);
    figure.data = { about: 'nonsense' };
    await until(figure, () => part(figure, 'state') !== null);
    await figure.updateComplete;
    expect(heard.length).to.equal(0);
  });

  it('goes on waiting when it is moved', async () => {
    const { figure, page, asked, last } = await waiting();
    const heard = heardEvents();
    const place = page.appendChild(document.createElement('div'));
    place.append(figure);
    await figure.updateComplete;
    expect(isLoading(figure)).to.equal(true);
    expect(asked.length).to.equal(1);
    last().answer(titled('Efter flytning'));
    await shows(figure, 'Efter flytning');
    expect(heard.map(({ type }) => type)).to.deep.equal(['pejl-load']);
  });

  it('stops the request when it is removed, without an error', async () => {
    const heard = heardEvents();
    const { figure, last } = await waiting();
    figure.remove();
    await figure.updateComplete;
    expect(last().signal.aborted).to.equal(true);
    last().answer();
    await figure.updateComplete;
    expect(heard.length).to.equal(0);
  });

  it('asks again when it is back', async () => {
    const { figure, page, asked, last } = await waiting();
    figure.remove();
    await figure.updateComplete;
    page.append(figure);
    await figure.updateComplete;
    expect(asked.length).to.equal(2);
    last().answer(titled('Tilbage'));
    await shows(figure, 'Tilbage');
  });

  it('keeps what it has when it is moved', async () => {
    const { figure, page, asked } = await answered();
    figure.remove();
    page.append(figure);
    await figure.updateComplete;
    expect(asked.length).to.equal(1);
    expect(wordsOf(figure)).to.include('Den første');
  });

  it('shows at once what the page had before, with its age, while it asks anew', async () => {
    const { figure, page, asked, last } = await answered();
    figure.remove();
    await figure.updateComplete;
    const other = document.createElement('pejl-savings-table');
    other.plan = 'a';
    page.append(other);
    await other.updateComplete;
    expect(asked.length).to.equal(2);
    expect(wordsOf(other)).to.include('Den første');
    expect(textOf(part(other, 'provenance'))).to.match(/Hentet [\d.]+ kl\. [\d.]+\. Nyere tal hentes …/);
    last().answer(titled('Den anden'));
    await shows(other, 'Den anden');
    expect(textOf(part(other, 'provenance'))).to.not.include('Hentet');
  });

  it('has the same answer as every other element that asks the same', async () => {
    const { figure, page, asked, last } = await answered();
    const heard = heardEvents();
    const other = document.createElement('pejl-savings-table');
    other.plan = 'a';
    page.append(other);
    await other.updateComplete;
    last().answer(titled('Den anden'));
    await Promise.all([shows(figure, 'Den anden'), shows(other, 'Den anden')]);
    expect(heard.map(({ type, target }) => [type, target])).to.deep.equal([
      ['pejl-load', figure],
      ['pejl-load', other],
    ]);
    const done = other.reload();
    last().fail('offline');
    await done;
    await figure.updateComplete;
    for (const element of [figure, other]) expect(wordsOf(element)).to.include('Tallene er ikke de nyeste.');
    const again = figure.reload();
    last().answer(titled('Den tredje'));
    await again;
    await shows(other, 'Den tredje');
    expect(asked.length).to.equal(4);
  });

  it('takes the figures away from all who show them when the source says that they may not be seen', async () => {
    for (const kind of ['forbidden', 'notFound'] as const) {
      const { figure, page, last } = await answered();
      const other = document.createElement('pejl-savings-table');
      other.plan = 'a';
      page.append(other);
      await other.updateComplete;
      last().fail(kind);
      await until(figure, () => part(figure, 'state') !== null);
      await until(other, () => part(other, 'state') !== null);
      for (const element of [figure, other]) expect(wordsOf(element)).not.to.include('Den første');
      document.body.replaceChildren();
    }
  });

  it('says how old the figures are, and why there are no newer ones', async () => {
    const { figure, last } = await answered();
    const done = figure.reload();
    last().fail('timeout');
    await done;
    const notice = textOf(inside(figure, '.notice'));
    expect(notice).to.match(/^Tallene er ikke de nyeste\. De blev hentet \d\d\.\d\d\.\d{4} kl\. \d\d\.\d\d\. /);
    expect(notice).to.include('Kilden svarede ikke i tide.').and.to.include('Prøv igen');
  });

  it('lets no late answer win over a newer one', async () => {
    const { figure, asked } = await waiting();
    figure.setAttribute('plan', 'b');
    await figure.updateComplete;
    expect(asked.length).to.equal(2);
    asked[1]!.answer(titled('Den rigtige'));
    await shows(figure, 'Den rigtige');
    asked[0]!.answer(titled('Den sene'));
    await figure.updateComplete;
    expect(wordsOf(figure)).not.to.include('Den sene');
    expect(asked[0]!.signal.aborted).to.equal(true);
  });

  it('takes the old figures away at once when another plan is asked for', async () => {
    const { figure } = await answered();
    figure.setAttribute('plan', 'b');
    await figure.updateComplete;
    expect(isLoading(figure)).to.equal(true);
    expect(wordsOf(figure)).not.to.include('Den første');
  });

  it('takes them away at once when another source is asked', async () => {
    const { figure, page } = await answered('Den ene kommune');
    const other = askedSource();
    page.source = other.source;
    await page.updateComplete;
    await figure.updateComplete;
    expect(wordsOf(figure)).not.to.include('Den ene kommune');
    other.last().fail();
    await until(figure, () => part(figure, 'state')?.matches('.loading') === false);
    expect(wordsOf(figure)).not.to.include('Den ene kommune');
  });

  it('keeps the old figures while the same is asked again, and says so when it fails', async () => {
    const { figure, last } = await answered();
    const done = figure.reload();
    await figure.updateComplete;
    expect(wordsOf(figure)).to.include('Den første');
    last().fail('offline');
    await done;
    expect(wordsOf(figure)).to.include('Den første').and.to.include('Tallene er ikke de nyeste.');
    const again = figure.reload();
    await figure.updateComplete;
    last().answer(titled('Den anden'));
    await again;
    expect(wordsOf(figure)).to.include('Den anden').and.not.to.include('Tallene er ikke de nyeste.');
  });

  it('shows the figures that a page set before the element was there', async () => {
    const figure = document.createElement('pejl-savings-table');
    Object.assign(figure, { data: titled('Sat først') });
    document.body.append(figure);
    await shows(figure, 'Sat først');
  });

  it('prefers what the page gives to what the source has, and asks when it is taken away', async () => {
    const { source, asked, last } = askedSource();
    const figure = placed(inSource, { source: { source }, figure: { data: titled('Fra siden') } });
    await settled(figure);
    expect(asked.length).to.equal(0);
    expect(wordsOf(figure)).to.include('Fra siden');
    figure.data = undefined;
    await figure.updateComplete;
    last().answer(titled('Fra kilden'));
    await shows(figure, 'Fra kilden');
    expect(wordsOf(figure)).not.to.include('Fra siden');
  });

  it('is one question for any number of elements', async () => {
    const { source, asked, last } = askedSource();
    const many = '<pejl-savings-table plan="a"></pejl-savings-table>'.repeat(20);
    placed(`<pejl-source>${many}</pejl-source>`, { source: { source } });
    const figures = [...document.querySelectorAll('pejl-savings-table')];
    await Promise.all(figures.map(({ updateComplete }) => updateComplete));
    expect(asked.length).to.equal(1);
    last().answer(titled('Delt'));
    await Promise.all(figures.map((figure) => shows(figure, 'Delt')));
  });
});
