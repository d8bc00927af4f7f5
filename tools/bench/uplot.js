/** The same with uPlot, as its own examples do it, with a legend that tells the figures at the pointer. */
import uPlot from 'uplot';

const colors = ['#004d99', '#2a8fc7', '#4a525c', '#a8741f', '#168f88', '#a5121b'];
const inThousands = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 });
const kroner = (value) => (value === null || value === undefined ? '' : inThousands.format(value / 1000));
const seconds = (month) => Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1) / 1000;

function chart(place, { x, series, isStacked, isTime = true, hasLegend, ...size }) {
  const made = new uPlot(
    {
      width: size.width ?? place.clientWidth,
      height: size.height ?? 400,
      legend: { show: hasLegend },
      cursor: { focus: { prox: 30 } },
      axes: [{}, { size: 70, values: (_, ticks) => ticks.map(kroner) }],
      scales: { x: { time: isTime }, y: { range: (_, least, most) => [0, most * 1.05] } },
      series: [
        {},
        ...series.map(({ name }, at) => ({
          label: name,
          stroke: colors[at % colors.length],
          ...(isStacked && { fill: colors[at % colors.length] }),
          width: 1.5,
          points: { show: false },
          value: (_, value) => kroner(value),
        })),
      ],
      ...(isStacked && { bands: series.slice(1).map((_, at) => ({ series: [at + 1, at + 2] })) }),
    },
    [x, ...series.map(({ values }) => values)],
    place,
  );
  return {
    redraw: (others) => made.setData([x, ...others.series.map(({ values }) => values)]),
    drawing: () => place.querySelector('.u-over'),
    remove: () => made.destroy(),
  };
}

/** Each series on top of those after it, as uPlot fills between neighbours. */
function stacked(series) {
  let below = series[0].values.map(() => 0);
  return series
    .map(({ name, values }) => ({ name, values: (below = below.map((sum, at) => sum + values[at])) }))
    .reverse();
}

export const lines = (place, { months, series }) =>
  chart(place, { x: months.map(seconds), series, hasLegend: series.length <= 12 });
export const stack = (place, { months, series }) =>
  chart(place, { x: months.map(seconds), series: stacked(series), isStacked: true, hasLegend: true });
export function multiples(place, { months, series }) {
  place.classList.add('grid');
  const made = series.map((one) => {
    const box = place.appendChild(document.createElement('div'));
    return chart(box, { x: months.map(seconds), series: [one], hasLegend: false, width: 290, height: 170 });
  });
  return { remove: () => made.forEach((each) => each.remove()) };
}
export const ranked = (place, years) =>
  chart(place, {
    x: years[0].values.map((_, at) => at + 1),
    series: years.map(({ year, values }) => ({ name: String(year), values })),
    isTime: false,
    hasLegend: true,
  });
