import { expect } from 'chai';
import { history as moved } from '../../../demo/data/sag-a7f3.js';
import { history as hidden } from '../../../demo/data/sag-e90d.js';
import { citizenHistory, service } from '../../../test-support/citizen-history.js';
import { allInside, type Figure, inside, mounted, part, textOf } from '../../../test-support/mount.js';
import { ore } from '../../../test-support/savings-plan.js';
import type { CitizenHistory } from '../../client/port.js';
import './citizen-history.js';

const given = (data: CitizenHistory) =>
  mounted('<pejl-citizen-history audience="casework"></pejl-citizen-history>', { figure: { data } });

describe('<pejl-citizen-history>, as it is drawn', () => {
  const spans = (figure: Figure, row: number, mark: string) =>
    [...allInside(figure, 'table.services tbody tr')[row]!.querySelectorAll(mark)].map((one) => {
      const [x, width] = ['x', 'width'].map((name) => Number(one.getAttribute(name)));
      return { from: x!, to: x! + width! };
    });

  it('fills a grant as far as it is paid for, and hatches what is only expected', async () => {
    const figure = await given(moved);
    const [granted] = spans(figure, 0, 'rect.frame');
    const [paid] = spans(figure, 0, 'rect.actual:not(.outline)');
    expect(paid!.from).to.be.closeTo(granted!.from, 1);
    // Thirteen of the fourteen months.
    expect((paid!.to - paid!.from) / (granted!.to - granted!.from)).to.be.closeTo(13 / 14, 0.01);
    const [expected] = spans(figure, 2, 'rect.outline');
    expect(expected!.from).to.be.above(spans(figure, 2, 'rect.frame')[0]!.to - 1);
  });

  it('begins and ends on the day, not with the month', async () => {
    const figure = await given(moved);
    const width = Number(inside(figure, 'th.time svg').getAttribute('width'));
    const [granted] = spans(figure, 1, 'rect.frame');
    // From 15 October, three months and fourteen days of October into eighteen months; it has no end.
    expect(granted!.from / width).to.be.closeTo((3 + 14 / 31) / 18, 0.005);
    expect(granted!.to).to.be.closeTo(width, 1);
  });

  it('stacks what is granted and what is expected beyond it, on one scale', async () => {
    const figure = await given(moved);
    const heights = (mark: string) =>
      allInside(figure, `.costs ${mark}`).map((one) => Number(one.getAttribute('height')));
    // December 2026: 15.700 kr. granted, 26.000 kr. expected. Outlines lie within their shape, which is 1 px lower than its place.
    const [granted, expected] = [heights('rect.frame').at(-1)! + 2.5, heights('rect.plate').at(-1)! + 1];
    expect(granted / expected).to.be.closeTo(15_700 / 26_000, 0.02);
    const [below, above] = ['rect.frame', 'rect.plate'].map((mark) => allInside(figure, `.costs ${mark}`).at(-1)!);
    expect(above!.getBoundingClientRect().bottom).to.be.at.most(below!.getBoundingClientRect().top);
    const paid = allInside(figure, '.costs rect.actual:not(.outline)')[0]!;
    expect((Number(paid.getAttribute('height')) + 1) / expected).to.be.closeTo(98_213 / 26_000, 0.05);
  });

  it('draws what is expected beside a grant in the lower half of it, so that both are seen', async () => {
    const price = ore(120_000_00);
    const figure = await given(
      citizenHistory({
        services: [
          service({
            spans: [
              { stage: 'granted', from: '2025-01-01', fullYearOre: price },
              { stage: 'expected', from: '2025-07-01', fullYearOre: price },
            ],
            months: [],
          }),
        ],
      }),
    );
    const [frame] = allInside(figure, '.over rect.frame');
    const [hatched] = allInside(figure, '.over rect.outline');
    const [tall, low] = [frame!, hatched!].map((mark) => Number(mark.getAttribute('height')));
    expect(low).to.be.closeTo(tall! / 2, 1);
    expect(Number(hatched!.getAttribute('y'))).to.be.at.least(0);
  });

  it('stands on one time from the services down: the day of the status is one line', async () => {
    const figure = await given(moved);
    await new Promise(requestAnimationFrame);
    const places = allInside(figure, '.over line.divide, .costs path.divide').map((line) =>
      Math.round(line.getBoundingClientRect().left),
    );
    // Three services, four goals, and the cost beneath.
    expect(places).to.have.length(8);
    expect(Math.max(...places) - Math.min(...places)).to.be.at.most(1);
  });

  it('draws a month whose payment the reader may not see neither as paid nor as not paid', async () => {
    const figure = await given(hidden);
    const [unknown, ...others] = spans(figure, 1, 'rect.unknown');
    expect(others).to.deep.equal([]);
    for (const paid of spans(figure, 1, 'rect.actual:not(.outline)'))
      expect(paid.to <= unknown!.from || paid.from >= unknown!.to).to.equal(true);
    expect(textOf(allInside(figure, 'table.services tbody tr')[1]!)).to.include('Betalingen vises ikke for april 2026');
    expect(textOf(inside(figure, '.key'))).to.include('Betaling, der ikke vises');
  });

  it('draws the sum so far no further than it is known, and says until when', async () => {
    const ends = async (data: CitizenHistory) => {
      const figure = await given(data);
      const [line] = allInside(figure, '.costs path.line.actual');
      const [, x] = /([\d.]+) [\d.]+$/.exec(line!.getAttribute('d') ?? '') ?? [];
      return { x: Number(x), label: textOf(inside(figure, '.costs .forecast + .aside')) };
    };
    // Of April a payment is not for the reader.
    const unknown = await ends(hidden);
    expect(unknown.label).to.equal('pr. 31.03.2026');
    const paid = citizenHistory({
      services: [service({ months: ['2025-02', '2025-03'].map((month) => ({ month, paidOre: ore(5) })) })],
    });
    const whole = await ends(paid);
    expect(whole.label).to.equal('pr. 31.12.2026');
    expect(unknown.x).to.be.below(whole.x - 100);
  });

  it('says at a pointer what the month comes to, and nothing once it has left', async () => {
    const figure = await given(moved);
    await new Promise(requestAnimationFrame);
    const costs = inside(figure, '.costs') as unknown as SVGSVGElement;
    const { right, top } = costs.getBoundingClientRect();
    const { right: end } = inside(figure, 'th.time svg').getBoundingClientRect();
    expect(end).to.be.below(right);
    costs.dispatchEvent(new PointerEvent('pointermove', { clientX: end - 2, clientY: top + 50 }));
    await figure.updateComplete;
    const readout = () => textOf(inside(figure, '.readout'));
    expect(readout()).to.equal(
      'december 2026. Bevilget, ikke betalt endnu: 16 t.kr.; Forventet, ikke bevilget: 26 t.kr.; I alt: 42 t.kr.; Bevilget, betalt eller ej: 16 t.kr.',
    );
    costs.dispatchEvent(new PointerEvent('pointerleave'));
    await figure.updateComplete;
    expect(readout()).to.equal('');
  });

  it('walks on from the sums to each service, and marks its row', async () => {
    const figure = await given(moved);
    const chart = part(figure, 'chart')!;
    const key = async (name: string) => {
      chart.dispatchEvent(new KeyboardEvent('keydown', { key: name }));
      await figure.updateComplete;
    };
    for (const name of ['ArrowRight', ...Array<string>(5).fill('ArrowDown')]) await key(name);
    expect(textOf(inside(figure, '.readout'))).to.equal(
      'juli 2025. Midlertidigt botilbud: betalt 98.213 kr.; bevilget i alt 103.500 kr.',
    );
    expect(allInside(figure, 'tr.walked').map(textOf)[0]).to.include('Midlertidigt botilbud');
    for (const name of ['ArrowDown', 'ArrowDown']) await key(name);
    expect(textOf(inside(figure, '.readout'))).to.equal('juli 2025. Støtte i eget hjem: ikke relevant');
  });
});
