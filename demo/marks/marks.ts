/** Every mark of the drawings with its states, for those who build elements. */
import { css, html, LitElement, nothing, svg, type SVGTemplateResult } from 'lit';
import { divideMark, gridMark, stepLabels } from '../../src/chart/axis.js';
import { type Crowd, crowdMark, pointsOf } from '../../src/chart/crowd.js';
import { chartStyles } from '../../src/chart/chart.styles.js';
import { seriesMark } from '../../src/chart/highlight.js';
import { highlightedIn, keyBox, type KeyItem, keyView } from '../../src/chart/key.view.js';
import { spreadOut } from '../../src/chart/labels.js';
import { linePath, reduced } from '../../src/chart/line.js';
import { bandMark, lineMark, pinMark, pointMark, type Scenario, steppedMark } from '../../src/chart/line-marks.js';
import {
  deviationMark,
  dottedMark,
  frameMark,
  hatchedMark,
  previousMark,
  solidMark,
  tickMark,
  unknownMark,
} from '../../src/chart/marks.js';
import { partKey, partMark, partSeries } from '../../src/chart/part-marks.js';
import { linearScale, px } from '../../src/chart/scale.js';
import { stepsOf } from '../../src/chart/steps.js';
import { ticksOf } from '../../src/chart/ticks.js';
import { linesStyles } from '../../src/components/cost-trajectory/lines.styles.js';
import { CrowdController } from '../../src/shared/figure/crowd-controller.js';
import { tokens } from '../../src/shared/tokens.styles.js';

interface Shown {
  readonly name: string;
  readonly says: string;
  readonly mark: unknown;
}

const box = { x: 4, y: 8, width: 150, height: 18 };
const tiny = (width: number) => ({ x: 170, y: 8, width, height: 18 });
const wave = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => {
    const x = from + index;
    return { x: 10 + x * 10, y: 20 + 10 * Math.sin(x / 2) };
  });
const level = [
  { from: 4, to: 70, y: 24 },
  { from: 70, to: 130, y: 12 },
  { from: 130, to: 150, y: undefined },
  { from: 150, to: 200, y: 12 },
];
const pair = (mark: (width: { x: number; y: number; width: number; height: number }) => unknown) =>
  svg`${mark(box)}${mark(tiny(3))}${mark(tiny(0))}`;

const bars: readonly Shown[] = [
  { name: 'solidMark', says: 'Hvad der er: forbrugt, realiseret, betalt. Intet er ingenting.', mark: pair(solidMark) },
  { name: 'previousMark', says: 'Hvad der var, et år før.', mark: pair(previousMark) },
  {
    name: 'frameMark',
    says: 'Hvor vi ville hen: mål, bevilget, kapacitet. Lille, men stadig en ramme.',
    mark: pair(frameMark),
  },
  { name: 'unknownMark', says: 'Rammen om noget, der ikke er oplyst.', mark: pair(unknownMark) },
  { name: 'hatchedMark', says: 'Hvad der ventes.', mark: pair((at) => hatchedMark(at)) },
  { name: "hatchedMark, 'bad'", says: 'En ventet afvigelse.', mark: pair((at) => hatchedMark(at, 'bad')) },
  {
    name: 'deviationMark',
    says: 'En afvigelse: god, dårlig eller neutral.',
    mark: svg`${deviationMark({ ...box, width: 40 }, 'good')}${deviationMark({ ...box, x: 54, width: 40 }, 'bad')}${deviationMark({ ...box, x: 104, width: 40 }, 'neutral')}`,
  },
  { name: 'dottedMark', says: 'Med forbehold, eller af en anden slags.', mark: pair(dottedMark) },
  { name: 'tickMark', says: 'Et sted på vejen.', mark: svg`${solidMark(box)}${tickMark(90, box)}` },
  {
    name: 'partMark',
    says: 'Dele af en helhed, fire og resten; naboer skilles af farve, de andre også af tekstur.',
    mark: [0, 1, 2, 3, undefined].map((position, index) =>
      partMark({ x: 4 + index * 42, y: 8, width: 40, height: 18 }, position),
    ),
  },
];

const scenarios: readonly (readonly [Scenario, string])[] = [
  ['actual', 'Hvad der er.'],
  ['previous', 'Et år før.'],
  ['plan', 'Planen.'],
  ['forecast', 'Hvad der ventes.'],
];

const lines: readonly Shown[] = [
  ...scenarios.map(([scenario, says]) => ({
    name: `lineMark, '${scenario}'`,
    says: `${says} Hvor et tal mangler, er linjen brudt.`,
    mark: svg`${lineMark([...wave(0, 8), { x: 90, y: undefined }, ...wave(9, 18)], scenario)}`,
  })),
  { name: 'steppedMark', says: 'Et niveau, som et budget.', mark: steppedMark(level, 'plan') },
  {
    name: 'pointMark',
    says: 'En enkelt værdi, kendt og ventet.',
    mark: svg`${pointMark(20, 18, 'actual')}${pointMark(50, 18, 'forecast')}`,
  },
  {
    name: 'pinMark',
    says: 'En afvigelse i procent, kendt og ventet.',
    mark: svg`${pinMark(20, { zero: 30, y: 12 }, 'bad', false)}${pinMark(50, { zero: 30, y: 12 }, 'bad', true)}${pinMark(80, { zero: 12, y: 30 }, 'neutral', false)}`,
  },
  {
    name: 'bandMark',
    says: 'Hvor sikkert noget er.',
    mark: bandMark([
      { x: 4, low: 20, high: 20 },
      { x: 100, low: 28, high: 10 },
      { x: 200, low: 36, high: 4 },
    ]),
  },
];

/** An axis with its names, a divide, and labels that keep apart. */
function axes(): SVGTemplateResult {
  const steps = stepsOf(6, [50, 420]);
  const y = linearScale([-5, 15], [130, 20]);
  const names = ['Forventet', 'Budget', 'Året før'];
  const places = spreadOut([40, 44, 46], 15, [20, 130]);
  return svg`${gridMark({ ticks: ticksOf([-5, 15], 4), scale: y, start: 0, end: 420, textOf: (value, isTop) => `${value}${isTop ? ' mio. kr.' : ''}` })}
    ${stepLabels(
      ['jan.', 'feb.', 'mar.', 'apr.', 'maj', 'jun.'].map((text, index) => ({ text, isAhead: index > 3 })),
      steps.middle,
      148,
    )}
    ${divideMark(steps.edge(4), { y: 4, height: 136, end: 500 }, ['Forbrug', 'Forventet'])}
    ${names.map((name, index) => svg`<text x="430" y=${px((places[index] ?? 0) + 4)}>${name}</text>`)}`;
}

const parts = ['Egne tilbud', 'Andre kommuner', 'Region', 'Private', 'Fonde'].map((name) => ({ id: name, name }));
const key: readonly KeyItem[] = [
  { mark: solidMark(keyBox), word: 'Forbrug', series: 'actual' },
  { mark: previousMark(keyBox), word: 'Året før', series: 'previous' },
  ...partKey(parts, 'Øvrige'),
  { mark: hatchedMark(keyBox), word: 'Forventet', series: 'expected' },
  { mark: frameMark(keyBox), word: 'Mål', series: 'target' },
  { mark: unknownMark(keyBox), word: 'Ikke oplyst (ingen serie)' },
];

/** A mark of each series in the key; one stands out and the others recede. */
function standingOut(highlighted: string | undefined): SVGTemplateResult {
  const at = (position: number) => ({ x: 4 + position * 44, y: 8, width: 40, height: 60 });
  const line = lineMark(
    wave(0, 14).map(({ x, y }) => ({ x: x + 400, y: y + 20 })),
    'actual',
  );
  return svg`${seriesMark('actual', highlighted, svg`${solidMark(at(0))}${line}`)}${seriesMark('previous', highlighted, previousMark(at(1)))}
    ${parts.map((_, index) => seriesMark(partSeries(parts, index), highlighted, partMark(at(index + 2), index)))}
    ${seriesMark('expected', highlighted, hatchedMark(at(7)))}${seriesMark('target', highlighted, frameMark(at(8)))}`;
}

/** Invented waves, some of them with a gap. */
const crowd: Crowd = {
  xs: Array.from({ length: 48 }, (_, column) => 10 + column * 9),
  lines: Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 48 }, (_, column) =>
      row % 9 === 0 && column % 16 === 7
        ? undefined
        : 70 + 50 * Math.sin(row * 1.7) + 9 * Math.sin(column / 4 + row) + 4 * Math.sin(column * row),
    ),
  ),
};
const crowdSize = { width: 500, height: 140 };

/** Above the crowd: a line that is read, and two that are chosen. */
const aboveCrowd = (): SVGTemplateResult => {
  const line = (row: number, kind: string) => {
    const d = linePath(reduced(pointsOf(crowd, row)));
    return svg`<path class="line casing" d=${d}></path><path class="line ${kind}" d=${d}></path>`;
  };
  const [x, y] = [crowd.xs[30] ?? 0, crowd.lines[3]?.[30] ?? 0];
  return svg`${line(1, 'kept own own-1 dash-1')}${line(5, 'kept own own-2 dash-2')}${line(3, 'read actual')}
    <circle class="spot" cx=${px(x)} cy=${px(y)} r="4"></circle>`;
};

class DemoMarks extends LitElement {
  static override styles = [
    tokens,
    chartStyles,
    linesStyles,
    css`
      table {
        margin-top: 24px;
        border-collapse: collapse;
        width: 100%;
        font-size: 14px;
      }
      th,
      td {
        border-top: 1px solid var(--_grid);
        padding: 6px 12px 6px 0;
        text-align: start;
        vertical-align: middle;
        font-weight: 400;
      }
      svg {
        display: block;
      }
      .sheet {
        width: 500px;
      }
    `,
  ];

  readonly #crowd: CrowdController = new CrowdController(this);
  #isPrinting = false;
  readonly #onPrint = ({ type }: Event) => {
    this.#isPrinting = type === 'beforeprint';
    // Paper does not wait for the next turn.
    this.performUpdate();
  };

  override connectedCallback() {
    super.connectedCallback();
    for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, this.#onPrint);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    for (const type of ['beforeprint', 'afterprint']) window.removeEventListener(type, this.#onPrint);
  }

  #series: string | undefined = 'expected';
  readonly #onSeries = (series: string | undefined) => {
    this.#series = series;
    this.requestUpdate();
  };

  override render() {
    return html`${this.#table([...bars, ...lines])}
      <svg width="520" height="156" viewBox="0 0 520 156" aria-hidden="true">${axes()}</svg>
      <h2>Nøglen</h2>
      <p>
        En liste af knapper: den serie, der trykkes på, træder frem, og de andre træder tilbage som omrids og tynde
        streger.
      </p>
      ${keyView(key, { series: this.#series, onSeries: this.#onSeries }, 'Fremhæv i tegningen')}
      <svg width="560" height="80" viewBox="0 0 560 80" aria-hidden="true">
        ${standingOut(highlightedIn(key, { series: this.#series, onSeries: this.#onSeries }))}
      </svg>
      <p>Uden nogen, der lytter, som på papir, er den ord alene.</p>
      ${keyView(key)}
      <h2>Mange linjer</h2>
      <p>
        Hundredvis af linjer tegnes tynde på et lærred (<code>drawCrowd</code>) under den samme akse. Den, der læses, og
        dem, der er valgt, står over dem i tegningen; et hul er et hul.
      </p>
      <div class="sheet">
        ${this.#isPrinting ? nothing : this.#crowd.under(crowd, crowdSize)}<svg
          width=${crowdSize.width}
          height=${crowdSize.height}
          viewBox="0 0 500 140"
          aria-hidden="true"
        >
          ${this.#isPrinting ? crowdMark(crowd) : nothing}${aboveCrowd()}
        </svg>
      </div>
      <p>På papir og i filer er de én sti i tegningen selv (<code>crowdMark</code>):</p>
      <svg width=${crowdSize.width} height=${crowdSize.height} viewBox="0 0 500 140" aria-hidden="true">
        ${crowdMark(crowd)}${aboveCrowd()}
      </svg>`;
  }

  #table(shown: readonly Shown[]) {
    return html`<table>
      ${shown.map(
        ({ name, says, mark }) =>
          html`<tr>
            <th scope="row"><code>${name}</code></th>
            <td><svg width="220" height="40" viewBox="0 0 220 40" aria-hidden="true">${mark}</svg></td>
            <td>${says}</td>
          </tr>`,
      )}
    </table>`;
  }
}

customElements.define('demo-marks', DemoMarks);
