/** The least that a drawing costs: one path for each line, and nothing that can be read of it. */
export function lines(place, { series }) {
  const [width, height] = [1000, 400];
  const most = Math.max(...series.map(({ values }) => Math.max(...values)));
  const pathOf = ({ values }) =>
    `<path fill="none" stroke="#004d99" d="M${values
      .map((value, at) => `${((at * width) / values.length).toFixed(1)} ${(height * (1 - value / most)).toFixed(1)}`)
      .join('L')}"/>`;
  const draw = (all) => {
    place.innerHTML = `<svg width="${width}" height="${height}">${all.map(pathOf).join('')}</svg>`;
  };
  draw(series);
  return { redraw: (others) => draw(others.series), remove: () => place.replaceChildren() };
}
