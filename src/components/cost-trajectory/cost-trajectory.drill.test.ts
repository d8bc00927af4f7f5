import { expect } from 'chai';
import { trajectory as botilbud } from '../../../demo/data/botilbud-2026.js';
import { costTrajectory } from '../../../test-support/cost-trajectory.js';
import {
  allInside,
  buttonOf,
  inside,
  isLoading,
  legendButton,
  mounted,
  part,
  press,
  settled,
  textOf,
  until,
  wordsOf,
} from '../../../test-support/mount.js';
import { reportingSource } from '../../../test-support/reporting-source.js';
import { none } from '../../../test-support/savings-plan.js';
import { ApiError } from '../../client/api-error.js';
import type { CostTrajectory, CostTrajectoryQuestion } from '../../client/port.js';
import { PejlSelectEvent } from '../../shared/events.js';
import type { PejlCostTrajectory } from './cost-trajectory.element.js';
import '../source/source.js';
import './cost-trajectory.js';

const tag = 'pejl-cost-trajectory';
const whole = botilbud.subject;
const region = `${whole}/region`;
const own = ({ subject, from = '', to = '' }: CostTrajectoryQuestion): CostTrajectory => {
  const months = botilbud.parts!.find(({ id }) => id === 'region')!.months;
  return costTrajectory({ subject, from, to, title: 'Regionens tilbud', bookedTo: '2026-10', months });
};
type Answering = (question: CostTrajectoryQuestion) => CostTrajectory | Promise<CostTrajectory>;

/** A page with the split cost, where the source answers a part as told. Tells what was asked after the whole had come. */
async function split(answering: Answering = own) {
  const asked: CostTrajectoryQuestion[] = [];
  const source = reportingSource({
    getCostTrajectory: async (question) => {
      asked.push(question);
      return question.subject === whole ? botilbud : answering(question);
    },
  });
  const attributes = `subject="${whole}" by="providerKind" heading="Efter leverandør" drill`;
  const figure = await mounted(`<pejl-source><${tag} ${attributes}></${tag}></pejl-source>`, { source: { source } });
  await figure.updateComplete;
  asked.length = 0;
  return { figure, asked };
}
const heard = (): PejlSelectEvent[] => {
  const events: PejlSelectEvent[] = [];
  const listener = (event: PejlSelectEvent) => events.push(event);
  document.body.addEventListener('pejl-select', listener, { once: true });
  return events;
};
type Page = Awaited<ReturnType<typeof split>>['figure'];
const heading = (figure: Page) => textOf(inside(figure, '#heading'));
const ways = (figure: Page) => allInside(figure, '.way').map(textOf);
const focused = (figure: Page) => textOf(figure.shadowRoot!.activeElement);
const choose = (figure: Page, name: string) => press(figure, legendButton(figure, name));
async function into(figure: Page, name: string): Promise<void> {
  await choose(figure, name);
  await press(figure, buttonOf(figure, `Vis udviklingen for ${name}`));
  await settled(figure);
}

describe('from a part of <pejl-cost-trajectory> to its own cost', () => {
  it('leads from the part that stands out where the page lets it, and from nothing else', async () => {
    const { figure } = await split();
    expect(ways(figure)).to.deep.equal([]);
    await choose(figure, 'Region');
    expect(ways(figure)).to.deep.equal(['Vis udviklingen for Region']);
    await choose(figure, 'Korrigeret budget');
    expect(ways(figure)).to.deep.equal([]);
    await choose(figure, 'Region');
    figure.removeAttribute('drill');
    await figure.updateComplete;
    expect(ways(figure)).to.deep.equal([]);
  });

  it('leads to no part that the source does not answer, that is drawn with others, or that looks like a person', async () => {
    const parts = ['a', 'b', ['010190', '1234'].join('-'), 'd', 'e', 'f'].map((id) => ({
      ...botilbud.parts![0]!,
      id,
      name: `Del ${id}`,
    }));
    const data = {
      ...botilbud,
      parts: parts.map(({ subject: _, ...rest }) => ({ ...rest, ...(rest.id !== 'a' && { subject: `x/${rest.id}` }) })),
    };
    const figure = await mounted(`<${tag} drill></${tag}>`, { figure: { data } });
    await figure.updateComplete;
    const offered = [];
    for (const name of ['Del a', 'Del b', 'xxxxxx-xxxx', 'Del d', 'Øvrige']) {
      await choose(figure, name);
      offered.push(...ways(figure));
    }
    expect(offered).to.deep.equal(['Vis udviklingen for Del b', 'Vis udviklingen for Del d']);
  });

  it('tells the page which part and which months, and shows the part by its own name', async () => {
    const { figure, asked } = await split();
    const events = heard();
    await into(figure, 'Region');
    const [event] = events;
    expect(event).to.be.instanceOf(PejlSelectEvent);
    const { subject, from, to, bubbles, composed, cancelable } = event!;
    expect([subject, from, to]).to.deep.equal([region, '2026-01', '2026-12']);
    expect([bubbles, composed, cancelable]).to.deep.equal([true, true, true]);
    expect(asked).to.deep.equal([{ subject, from, to, by: 'providerKind', audience: 'public' }]);
    expect(heading(figure)).to.include('Regionens tilbud').and.not.to.include('Efter leverandør');
    expect(wordsOf(figure)).to.not.include('ikke opdelt');
    expect((figure as unknown as PejlCostTrajectory).subject).to.equal(whole);
    await until(figure, () => textOf(inside(figure, '.spoken')) === 'Nu vises Regionens tilbud');
    expect(focused(figure)).to.equal('Tilbage til Botilbud til voksne');
  });

  it('is back where it was, at the button that led away', async () => {
    const { figure } = await split();
    await into(figure, 'Region');
    await press(figure, buttonOf(figure, 'Tilbage til'));
    await until(figure, () => textOf(inside(figure, '.spoken')) === 'Nu vises Botilbud til voksne');
    expect(heading(figure)).to.equal('Efter leverandør');
    expect(legendButton(figure, 'Region').ariaPressed).to.equal('true');
    expect(focused(figure)).to.equal('Vis udviklingen for Region');
    expect(allInside(figure, '.back').length).to.equal(0);
  });

  it('goes deeper where the part is split in its turn, and back one level at a time', async () => {
    const { figure, asked } = await split(({ subject, from, to, by }) => {
      const { about: _, subject: __, ...rest } = botilbud;
      const parts = rest.parts!.map((one) => ({ ...one, name: `${one.name} dybt`, subject: `${subject}/${one.id}` }));
      return { ...rest, about: botilbud.about, subject, title: `Om ${subject}`, from: from!, to: to!, by: by!, parts };
    });
    await into(figure, 'Region');
    expect(ways(figure)).to.deep.equal([]);
    await into(figure, 'Egne tilbud dybt');
    expect(asked.map(({ subject }) => subject)).to.deep.equal([region, `${region}/own`]);
    await press(figure, buttonOf(figure, `Tilbage til Om ${region}`));
    await settled(figure);
    expect(heading(figure)).to.include(`Om ${region}:`);
    await press(figure, buttonOf(figure, 'Tilbage til Botilbud til voksne'));
    await settled(figure);
    expect(heading(figure)).to.equal('Efter leverandør');
  });

  it('leaves it to the page that prevents the event, or sets what it shows', async () => {
    const { figure, asked } = await split();
    figure.addEventListener(
      'pejl-select',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    await into(figure, 'Region');
    expect([asked.length, heading(figure)]).to.deep.equal([0, 'Efter leverandør']);
    figure.addEventListener(
      'pejl-select',
      ({ subject }) => {
        Object.assign(figure, { subject: `${subject}/side` });
      },
      { once: true },
    );
    await press(figure, buttonOf(figure, 'Vis udviklingen for Region'));
    await settled(figure);
    expect(asked.map(({ subject }) => subject)).to.deep.equal([`${region}/side`]);
    expect(allInside(figure, '.back').length).to.equal(0);
  });

  it('only tells a page that has given the answer itself', async () => {
    const { figure, asked } = await split();
    figure.data = botilbud;
    const events = heard();
    await into(figure, 'Region');
    expect([events.length, asked.length, allInside(figure, '.back').length]).to.deep.equal([1, 0, 0]);
  });

  it('has the way back while the part is awaited, when it does not come, and when there is nothing in it', async () => {
    let fail = (_: ApiError): void => undefined;
    const { figure } = await split(
      () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
    );
    await choose(figure, 'Region');
    await press(figure, buttonOf(figure, 'Vis udviklingen'));
    expect([isLoading(figure), heading(figure), focused(figure)]).to.deep.equal([
      true,
      'Region',
      'Tilbage til Botilbud til voksne',
    ]);
    fail(new ApiError('notFound', { status: 404 }));
    await settled(figure);
    expect(textOf(part(figure, 'state')))
      .to.include('Udgiften findes ikke')
      .and.include(region);
    await press(figure, buttonOf(figure, 'Tilbage til'));
    await settled(figure);
    expect(heading(figure)).to.equal('Efter leverandør');
    const empty = await split(({ subject }) => {
      const { bookedTo: _, ...rest } = costTrajectory({ subject, from: '2026-01', to: '2026-12', months: [] });
      return { ...rest, adjustedBudgetOre: none('missing'), expectedOre: none('missing') };
    });
    await into(empty.figure, 'Region');
    expect(textOf(part(empty.figure, 'state'))).to.include('Ingen beløb');
    expect(textOf(inside(empty.figure, '.back'))).to.equal('Tilbage til Botilbud til voksne');
  });

  it('shows what the page asks for as soon as the page sets something anew, and tells of nothing', async () => {
    const { figure } = await split();
    const page = figure as unknown as PejlCostTrajectory;
    const changes: (() => unknown)[] = [
      () => (page.subject = `${whole}/andet`),
      () => (page.data = costTrajectory({ title: 'Sidens egen' })),
      () => (page.drill = false),
      () =>
        Object.assign(document.querySelector('pejl-source')!, {
          source: reportingSource({ getCostTrajectory: async () => botilbud }),
        }),
    ];
    for (const change of changes) {
      await into(figure, 'Region');
      const events = heard();
      const before = { subject: page.subject, data: page.data, drill: page.drill };
      change();
      await figure.updateComplete;
      await settled(figure);
      expect(allInside(figure, '.back').length).to.equal(0);
      Object.assign(page, before);
      await figure.updateComplete;
      await settled(figure);
      expect([heading(figure), events.length]).to.deep.equal(['Efter leverandør', 0]);
      await choose(figure, 'Korrigeret budget');
    }
  });

  it('has neither button on paper', async () => {
    const { figure } = await split();
    await choose(figure, 'Region');
    window.dispatchEvent(new Event('beforeprint'));
    expect(ways(figure)).to.deep.equal([]);
    window.dispatchEvent(new Event('afterprint'));
    expect(ways(figure).length).to.equal(1);
  });
});
