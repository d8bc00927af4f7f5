import { expect } from 'chai';
import { allInside, inside, mounted, part, textOf, until, wordsOf } from '../../../test-support/mount.js';
import { reportingSource } from '../../../test-support/reporting-source.js';
import { overTime, waitingList } from '../../../test-support/waiting-list.js';
import type { WaitingList, WaitingListQuestion, WaitingSeries } from '../../client/port.js';
import '../source/source.js';
import './waiting-list.js';

const types = waitingList().groups.map(({ id, name }) => ({ id, name }));

const lastOf = ({ all, withoutPlace }: WaitingSeries) => ({ all: all.slice(-1), withoutPlace: withoutPlace.slice(-1) });

/** The list of one type is its line. */
function listOfType(offerType: string | undefined): WaitingList {
  const all = waitingList({ offerTypes: types });
  const [type] = types.filter(({ id }) => id === offerType);
  if (!type) return all;
  const groups = all.groups.filter(({ id }) => id === type.id);
  return { ...all, offerType: type, groups, whole: groups[0]!.figures };
}

describe('What a reader chooses in <pejl-waiting-list>', () => {
  it('follows what is chosen on the page, as far as its attributes leave it open', async () => {
    const asked: WaitingListQuestion[] = [];
    const source = reportingSource({
      getWaitingList: (question) => {
        asked.push(question);
        return Promise.resolve(waitingList());
      },
    });
    const selection = { offerType: 'homes', period: '2025-12/2026-02', area: 'handicap' };
    for (const attributes of ['', 'offer-type="days"', 'to="2026-11-01"', 'to="x" offer-type=""'])
      await mounted(`<pejl-source><pejl-waiting-list ${attributes}></pejl-waiting-list></pejl-source>`, {
        source: { source, selection },
      });
    const chosen = { to: '2026-02-28', offerType: 'homes', audience: 'public' };
    expect(asked).to.deep.equal([chosen, { ...chosen, offerType: 'days' }, { ...chosen, to: '2026-11-01' }, chosen]);
  });

  it('lets a reader choose a type of offer for all elements of the source, and all of them again', async () => {
    const heard: unknown[] = [];
    const source = reportingSource({ getWaitingList: ({ offerType }) => Promise.resolve(listOfType(offerType)) });
    const figure = await mounted(`<pejl-source><pejl-waiting-list></pejl-waiting-list></pejl-source>`, {
      source: { source },
    });
    const own = figure.closest('pejl-source')!;
    own.addEventListener('pejl-selection-change', ({ selection }) => heard.push(selection));
    const list = () => inside(figure, '.choices select') as HTMLSelectElement;
    await until(figure, () => part(figure, 'choices') !== null);
    expect([...list().options].map(textOf)).to.deep.equal([
      'Alle typer',
      'Længerevarende botilbud',
      'Aktivitets- og samværstilbud',
    ]);
    const choose = async (value: string, heading: string) => {
      const before = list();
      before.value = value;
      before.dispatchEvent(new Event('change'));
      await until(figure, () => allInside(figure, '#heading').some((one) => textOf(one) === heading));
      // Whoever is in the list stays in it.
      expect(list()).to.equal(before);
    };
    await choose('days', 'Venteliste: Handicap og psykiatri, Aktivitets- og samværstilbud');
    expect(textOf(inside(figure, '.lead'))).to.include('8 ventende forløb');
    await choose('', 'Venteliste: Handicap og psykiatri');
    expect(heard).to.deep.equal([{ offerType: 'days' }, {}]);
  });

  it('lets a reader choose the day of the list, by its month, for all elements of the source', async () => {
    const heard: unknown[] = [];
    const asked: (string | undefined)[] = [];
    const list = waitingList({ overTime: overTime() });
    const earlier = waitingList({
      about: { ...list.about, asOf: '2026-05-01' },
      overTime: {
        days: ['2026-05-01'],
        whole: lastOf(list.overTime!.whole),
        groups: list.overTime!.groups.map((group) => ({ ...group, courses: lastOf(group.courses) })),
      },
    });
    const source = reportingSource({
      getWaitingList: ({ to }) => {
        asked.push(to);
        return Promise.resolve(to === undefined ? list : earlier);
      },
    });
    const figure = await mounted('<pejl-source><pejl-waiting-list></pejl-waiting-list></pejl-source>', {
      source: { source },
    });
    const own = figure.closest('pejl-source')!;
    own.addEventListener('pejl-selection-change', ({ selection }) => heard.push(selection));
    await until(figure, () => part(figure, 'choices') !== null);
    const days = () => inside(figure, '.choices select') as HTMLSelectElement;
    const options = ['Nyeste (01.11.2026)', '01.05.2026', '01.05.2025'];
    // Of the day on which nobody counted there is no list.
    expect([...days().options].map(textOf)).to.deep.equal(options);
    days().value = '2026-05';
    days().dispatchEvent(new Event('change'));
    await until(figure, () => wordsOf(figure).includes('Opgjort pr. 01.05.2026'));
    expect([heard, asked]).to.deep.equal([[{ period: '2026-05' }], [undefined, '2026-05-31']]);
    expect([...days().options].map(textOf)).to.deep.equal(options);
    own.selection = { period: '2025-12/2026-07' };
    await until(figure, () => days().value === '2026-05');
    expect(asked.at(-1)).to.equal('2026-07-31');
    own.selection = {};
    await until(figure, () => wordsOf(figure).includes('Opgjort pr. 01.11.2026'));
    expect(days().value).to.equal('');
  });

  it('offers no choice where the page has made it, where there is one type, and where nobody would follow', async () => {
    const of = (offerTypes: WaitingList['offerTypes']) =>
      reportingSource({
        getWaitingList: ({ offerType }) => Promise.resolve({ ...listOfType(offerType), offerTypes: offerTypes! }),
      });
    const has = async (attributes: string, given: object) => {
      const figure = await mounted(
        `<pejl-source><pejl-waiting-list ${attributes}></pejl-waiting-list></pejl-source>`,
        given,
      );
      await until(figure, () => allInside(figure, '.lead').length > 0);
      return part(figure, 'choices') !== null;
    };
    const source = { source: of(types) };
    expect(await has('', { source })).to.equal(true);
    for (const attributes of ['offer-type="days"', 'no-toolbar'])
      expect(await has(attributes, { source })).to.equal(false);
    expect(await has('', { source: { source: of(types.slice(1)) } })).to.equal(false);
    expect(await has('', { source, figure: { data: listOfType(undefined) } })).to.equal(false);
  });
});
