import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import { trajectory as botilbud } from '../../../demo/data/botilbud-2026.js';
import { frame, resize } from '../../../test-support/accessibility/media.js';
import { costTrajectory } from '../../../test-support/cost-trajectory.js';
import {
  allInside,
  inside,
  mounted,
  part,
  placed,
  press,
  settled,
  textOf,
  until,
  wordsOf,
} from '../../../test-support/mount.js';
import { reportingSource } from '../../../test-support/reporting-source.js';
import { mio, none } from '../../../test-support/savings-plan.js';
import { worker } from '../../../test-support/worker.js';
import type { CostTrajectoryQuestion } from '../../client/port.js';
import '../source/source.js';
import './cost-trajectory.js';

const tag = 'pejl-cost-trajectory';
const { parts: _, by: __, ...unsplit } = botilbud;
const shown = async (data: object = unsplit, attributes = '') => {
  const figure = await mounted(`<${tag} ${attributes}></${tag}>`, { figure: { data } });
  await frame();
  return figure;
};
const panelOf = (figure: HTMLElement) =>
  allInside(figure as never, '.panel > div').map((line) => textOf(line).replaceAll('\u00a0', ' '));
const texts = (figure: HTMLElement, selector: string) => allInside(figure as never, `svg ${selector}`).map(textOf);

describe('<pejl-cost-trajectory>', () => {
  it('leads with the budget, what is spent of it, and how far off the accounts are expected to be', async () => {
    const figure = await shown();
    expect(textOf(inside(figure, '.lead')).replaceAll('\u00a0', ' ')).to.equal(
      'Korrigeret budget er 147 mio. kr. (oprindeligt 145,5), og der er brugt 124,9 (85,0 %). Forventet regnskab er 151,4 (forrige skøn 150,8): et merforbrug på 4,4 mio. kr. (3,0 %).',
    );
  });

  it('leads with no original budget that is the same or hidden, and with no estimate that nobody has made', async () => {
    const months = [{ month: '2026-01', actualOre: mio(1), budgetOre: mio(8) }];
    const leadOf = async (more: object) => {
      const figure = await shown(costTrajectory({ bookedTo: '2026-01', months, expectedOre: mio(9), ...more }));
      return textOf(inside(figure, '.lead')).replaceAll('\u00a0', ' ');
    };
    const lead = (original: string, estimate: string) =>
      `Korrigeret budget er 8 mio. kr.${original}, og der er brugt 1 (12,5 %). Forventet regnskab er 9${estimate}: et merforbrug på 1 mio. kr. (12,5 %).`;
    const hidden = { asOf: '2026-01-01', expectedOre: none('suppressed') };
    expect(await leadOf({})).to.equal(lead(' (oprindeligt 7,9)', ' (forrige skøn 8,3)'));
    expect(await leadOf({ originalBudgetOre: mio(8) })).to.equal(lead('', ' (forrige skøn 8,3)'));
    expect(await leadOf({ originalBudgetOre: none('suppressed'), previousEstimate: hidden })).to.equal(lead('', ''));
  });

  it('has the key figures of a budget follow-up beside it, in the order that they are read', async () => {
    expect(panelOf(await shown())).to.deep.equal([
      'Oprindeligt budget 145,5',
      'Korrigeret budget 147,0',
      'Forbrug jan.–okt. 2026 124,9',
      'Forbrugsprocent 85,0 %',
      'Forventet nov.–dec. 2026 26,5',
      'Forventet regnskab 151,4',
      'Forrige skøn (30.09.2026) 150,8',
      'Merforbrug +4,4',
      'I procent af budgettet +3,0 %',
      'Forbrug hele 2025 138,7',
      'Planlagt 122,2',
      'Flere helårspersoner (168 → 170) +1,5',
      'Dyrere pr. helårsperson +1,2',
      'Forbrug 124,9',
      'Merforbrug +2,7',
    ]);
  });

  it('calls less than the budget neither good nor bad', async () => {
    const figure = await shown(
      costTrajectory({ expectedOre: mio(7.5), months: [{ month: '2026-01', actualOre: mio(1), budgetOre: mio(2) }] }),
    );
    expect(wordsOf(figure)).to.include('et mindreforbrug på 0,5');
    expect(allInside(figure, 'svg .good').length).to.equal(0);
    expect(allInside(figure, '.panel .bad').length).to.equal(0);
    expect(allInside(figure, 'svg rect.neutral').length).to.equal(1);
  });

  it('draws what is booked solid, what is expected hatched, and the budget as a level across', async () => {
    const figure = await shown();
    expect(allInside(figure, 'svg.main rect.actual:not(.outline)').length).to.equal(10);
    expect(allInside(figure, 'svg.main path.hatch.actual').length).to.equal(2);
    expect(allInside(figure, 'svg.main rect.previous').length).to.equal(12);
    expect(allInside(figure, 'svg.main path.line.plan').length).to.equal(1);
    expect(texts(figure, '.divide-text')).to.deep.equal(['Forbrug', 'Forventet']);
  });

  it('has its columns on one scale with the budget, and from zero', async () => {
    await resize(1280);
    const figure = await shown();
    const [first] = allInside(figure, 'svg.main rect.actual:not(.outline)');
    const heights = allInside(figure, 'svg.main rect.actual:not(.outline)').map((rect) =>
      Number(rect.getAttribute('height')),
    );
    heights.forEach((height, index) => {
      const actual = botilbud.months[index]!.actualOre;
      const ore = actual?.state === 'value' ? actual.value : Number.NaN;
      expect(height / heights[0]!).to.be.closeTo(ore / 1_180_000_000, 0.002);
    });
    const axis = inside(figure, 'svg.main path.axis').getAttribute('d')!;
    const zero = Number(/M0 ([\d.]+)/.exec(axis)?.[1]);
    expect(Number(first!.getAttribute('y')) + heights[0]!).to.be.closeTo(zero, 0.05);
  });

  it('shows deviations in percent when that is asked for, open where they are expected', async () => {
    expect(allInside(await shown(), 'svg .pin').length).to.equal(0);
    const figure = await shown(unsplit, 'relative');
    expect(allInside(figure, 'svg circle.head').length).to.equal(12);
    expect(allInside(figure, 'svg circle.head.open').length).to.equal(2);
    expect(texts(figure, '.value.out')).to.include('+7,3');
  });

  it('is the same in quarters and years, by a step that the page sets', async () => {
    const figure = await shown(unsplit, 'step="quarter"');
    expect(texts(figure, '.step-text')).to.deep.equal(['1. kv.', '2. kv.', '3. kv.', '4. kv.']);
    expect(allInside(figure, 'tbody tr').length).to.equal(4);
    (figure as unknown as { step: string }).step = 'year';
    await figure.updateComplete;
    expect(textOf(inside(figure, 'tbody tr'))).to.match(/^2026 124,9 26,5 147,0 \+4,4 \+3,0 138,7$/);
    expect(wordsOf(figure)).to.include('Data fra 10 af 10 måneder');
  });

  it('stacks the parts of a split, names them, and tells the whole above them', async () => {
    const figure = await shown(botilbud, 'step="quarter"');
    const key = allInside(figure, '.key li').map(textOf);
    expect(key.slice(0, 4)).to.deep.equal(['Egne tilbud', 'Andre kommuner', 'Region', 'Private leverandører']);
    expect(inside(figure, 'svg.main path.second').getAttribute('d')?.match(/z/g)?.length).to.equal(4);
    expect(texts(figure, '.value.haloed')).to.deep.equal(['35,8', '37,4', '38,6', '39,6']);
    expect(allInside(figure, 'thead th').map(textOf)).to.include('Region');
  });

  it('goes on with what is expected from what is booked in the sums so far', async () => {
    const figure = await shown(unsplit, 'view="cumulative"');
    const [forecast] = allInside(figure, 'svg.main path.line.forecast');
    const [actual] = allInside(figure, 'svg.main path.line.actual');
    const end = /L([\d.]+ [\d.]+)$/.exec(actual!.getAttribute('d')!)?.[1];
    expect(forecast!.getAttribute('d')!.startsWith(`M${end}`)).to.equal(true);
    expect(allInside(figure, '.key li').map(textOf)[0]).to.equal('Forbrug 2026, opsummeret');
  });

  it('reads out what a pointer is at: all series of that step, in a line above the drawing', async () => {
    const figure = await shown();
    const drawing = inside(figure, 'svg.main');
    const { left, top, width } = drawing.getBoundingClientRect();
    const move = (x: number) =>
      drawing.dispatchEvent(new PointerEvent('pointermove', { clientX: left + x, clientY: top + 50, bubbles: true }));
    move(width - 5);
    await figure.updateComplete;
    const said = textOf(inside(figure, '.readout')).replaceAll('\u00a0', ' ');
    expect(said).to.equal(
      'december 2026. Forventet: 13,3 mio. kr.; Korrigeret budget 2026: 12,4 mio. kr.; Afvigelse fra budget: +0,9 mio. kr.; Afvigelse: +7,3 %; Forbrug 2025: 12,0 mio. kr.',
    );
    drawing.dispatchEvent(new PointerEvent('pointerleave'));
    await figure.updateComplete;
    expect(textOf(inside(figure, '.readout'))).to.equal('');
  });

  it('says where the sums of the source are not those of its months, and shows the source', async () => {
    const figure = await shown(costTrajectory({ adjustedBudgetOre: mio(9) }));
    expect(textOf(inside(figure, '.notice')).replaceAll('\u00a0', ' ')).to.equal(
      'Kildens sum stemmer ikke med månederne. Korrigeret budget: kilden oplyser 9 mio. kr., månederne giver 8 mio. kr. Kildens tal vises.',
    );
    expect(wordsOf(figure)).to.include('Korrigeret budget er 9');
  });

  it('says where the parts do not make the whole', async () => {
    const months = [{ month: '2026-01', actualOre: mio(1) }];
    const parts = [{ id: 'own', name: 'Egne tilbud', months }];
    expect(wordsOf(await shown(costTrajectory({ by: 'providerKind', parts })))).to.include(
      'Delene giver ikke det samlede beløb i januar 2026.',
    );
  });

  it('says of how many months a sum is, and never lets an empty place be read as zero', async () => {
    const months = [
      { month: '2026-01', actualOre: mio(2), budgetOre: mio(2, { preliminary: true }) },
      { month: '2026-02', actualOre: none('suppressed') },
    ];
    const {
      adjustedBudgetOre: _budget,
      expectedOre: _accounts,
      ...unsummed
    } = costTrajectory({ months, to: '2026-02' });
    const figure = await shown(unsummed);
    expect(textOf(inside(figure, '.lead')).replaceAll('\u00a0', ' ')).to.equal(
      'Korrigeret budget er 2 mio. kr. (delsum, 1 af 2).',
    );
    expect(allInside(figure, 'svg.main .unknown').length).to.equal(1);
    expect(allInside(figure, '.key li').map(textOf)).to.include('Tal mangler eller er skjult (se tabellen)');
    expect(panelOf(figure)).to.include('Samme måneder året før 7,6');
  });

  it('has accounts and no estimate once all months are booked', async () => {
    const months = [{ month: '2026-01', actualOre: mio(2), budgetOre: mio(2) }];
    const figure = await shown(
      costTrajectory({ months, to: '2026-01', bookedTo: '2026-01', expectedOre: mio(2), adjustedBudgetOre: mio(2) }),
    );
    expect(wordsOf(figure)).to.include('Regnskabet er 2: som budgettet.').and.not.to.include('Forventet regnskab');
    expect(panelOf(figure)).to.include('Regnskab 2,0');
  });

  it('asks by its attributes, and reads a month that is none as not given', async () => {
    const asked: CostTrajectoryQuestion[] = [];
    const source = reportingSource({
      getCostTrajectory: async (question) => {
        asked.push(question);
        return costTrajectory({ subject: question.subject, from: '2026-01', to: '2026-04' });
      },
    });
    const page = (attributes: string) => `<pejl-source><${tag} ${attributes}></${tag}></pejl-source>`;
    await mounted(page('subject="area/x" from="2026-01" to="2026-13" by="service"'), { source: { source } });
    expect(asked).to.deep.equal([{ subject: 'area/x', from: '2026-01', by: 'service', audience: 'public' }]);
  });

  it('says which attribute is missing, without a request', async () => {
    let requests = 0;
    worker.use(
      http.get('/api/*', () => {
        requests += 1;
        return HttpResponse.json({});
      }),
    );
    const figure = placed(`<pejl-source gateway="/api/v1"><${tag}></${tag}></pejl-source>`);
    await settled(figure);
    expect(textOf(part(figure, 'state'))).to.include('subject');
    expect(requests).to.equal(0);
  });

  it('has the table in the place of the drawing when the reader wants it', async () => {
    const figure = await shown();
    await press(
      figure,
      allInside(figure, 'button').find((button) => textOf(button) === 'Vis som tabel')!,
    );
    expect(allInside(figure, 'svg.main').length).to.equal(0);
    expect(allInside(figure, 'thead button').length).to.be.above(3);
  });

  it('speaks English on an English page', async () => {
    const figure = await shown(unsplit, 'locale="en"');
    await until(figure, () => wordsOf(figure).includes('The adjusted budget is'));
    expect(wordsOf(figure)).to.include('an overspend of').and.not.to.include('Forbrug 2026');
  });
});
