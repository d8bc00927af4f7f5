/** What can be told apart, hit, enlarged and printed. */
import { expect } from 'chai';
import { sharedDa } from '../../src/shared/texts.da.js';
import { allInside, type Figure, inside, part, textOf } from '../mount.js';
import { faintMarks, faintTexts, isSeen } from './contrast.js';
import { emulate, resize } from './media.js';
import { type Each, inState, type NamedSubject } from './subject.js';

const judgements = ['onTarget', 'onTargetOneOff', 'near', 'below', 'belowSmall'];
const targets = 'button, select, input, a[href], summary, [tabindex="0"]';

/** What holds in every state. */
export function looksInStates(each: Each, subject: NamedSubject): void {
  describe('to the eye', () => {
    for (const scheme of ['light', 'dark'] as const) {
      it(`has text of 4,5:1 or more in every state, in ${scheme}`, async () => {
        await emulate({ scheme });
        await each((figure, state) => expect(faintTexts(figure), state).to.deep.equal([]));
      });

      it(`has marks and controls of 3:1 or more in every state, in ${scheme}`, async () => {
        await emulate({ scheme });
        await each((figure, state) => expect(faintMarks(figure), state).to.deep.equal([]));
      });
    }

    it('judges by a sign and a word, never by colour alone', async () => {
      await each((figure, state) => {
        const judged = allInside(figure, 'td .status').filter(({ classList }) =>
          judgements.some((name) => classList.contains(name)),
        );
        for (const status of judged) {
          const cell = status.closest('td')!;
          const told = { sign: cell.querySelector('.sign') !== null, word: /\p{L}{2}/u.test(textOf(cell)) };
          expect(told, `${state}: ${textOf(cell)}`).to.deep.equal({ sign: true, word: true });
        }
      });
    });

    if (subject.judges) judgementRules(each);

    for (const width of [1280, 320]) {
      it(`has targets of 24 px or more, ${width} px wide`, async () => {
        await resize(width);
        await each((figure, state) => {
          for (const target of allInside(figure, targets).filter(isSeen)) {
            const { width: across, height } = target.getBoundingClientRect();
            expect(Math.round(Math.min(across, height)), `${state}: ${textOf(target)}`).to.be.at.least(24);
          }
        });
      });
    }

    for (const [way, set] of [
      ['320 px wide', () => resize(320)],
      ['1280 px wide at 400 %', () => resize(320, 200, 4)],
    ] as const) {
      it(`is never wider than the page, and cuts no text off, ${way}`, async () => {
        await set();
        await each((figure, state) => {
          expect(document.documentElement.scrollWidth).to.equal(320);
          for (const box of allInside(figure, '.scroll').filter(isSeen))
            expect(box.scrollWidth, state).to.be.at.most(box.clientWidth);
          expect(cutTexts(figure), state).to.deep.equal([]);
        });
      });
    }

    for (const width of [1280, 320]) {
      it(`can have its text twice as large, ${width} px wide`, async () => {
        await resize(width);
        const sizes = { heading: 40, lead: 32, key: 40, body: 28, small: 26, min: 24 };
        const { style } = document.documentElement;
        for (const [name, size] of Object.entries(sizes)) style.setProperty(`--pejl-text-${name}`, `${size}px`);
        try {
          await each((figure, state) => {
            if (width === 320) expect(document.documentElement.scrollWidth).to.equal(width);
            expect(cutTexts(figure), state).to.deep.equal([]);
          });
        } finally {
          for (const name of Object.keys(sizes)) style.removeProperty(`--pejl-text-${name}`);
        }
      });
    }

    it('stands still when the reader asks for that', async () => {
      await emulate({ reducedMotion: true });
      await each((figure, state) => {
        expect(moving(figure), state).to.deep.equal([]);
      });
    });

    it('draws in the system’s colours when it forces its own', async () => {
      await emulate({ forcedColors: true });
      await each((figure) => {
        for (const shape of allInside<SVGElement>(figure, 'svg :is(.actual, .frame, .hatch, .outline, .tick)')) {
          const { fill, stroke } = getComputedStyle(shape);
          expect([fill, stroke], shape.outerHTML).to.include(systemColour('CanvasText'));
        }
        for (const plate of allInside(figure, 'svg .plate'))
          expect(getComputedStyle(plate).fill).to.equal(systemColour('Canvas'));
      });
    });

    it('can be told from the page in forced colours', async () => {
      await emulate({ forcedColors: true, scheme: 'dark' });
      await each((figure, state) => {
        expect(faintTexts(figure), state).to.deep.equal([]);
        expect(faintMarks(figure), state).to.deep.equal([]);
      });
    });
  });

  describe('on paper, in every state', () => {
    it('has no buttons but heads that look like words', async () => {
      await emulate({ print: true });
      await each((figure, state) => {
        for (const control of allInside(figure, 'button, select').filter(isSeen))
          expect(control.matches('.sort'), `${state}: ${textOf(control)}`).to.equal(true);
        const toolbar = part(figure, 'toolbar');
        expect(toolbar !== null && isSeen(toolbar), state).to.equal(false);
      });
    });

    it('has what is folded away on screen', async () => {
      await emulate({ print: true });
      await each((figure, state) => {
        for (const text of allInside(figure, ':is(.details, .provenance details) dd'))
          expect(isSeen(text) && text.getBoundingClientRect().height > 0, `${state}: ${textOf(text)}`).to.equal(true);
      });
    });
  });
}

export function looksRules(subject: NamedSubject): void {
  describe('on paper', () => {
    it('keeps its marks, though printers leave backgrounds out', async () => {
      await emulate({ print: true });
      const figure = await inState(subject, 'complete');
      for (const drawing of allInside(figure, 'svg'))
        expect(getComputedStyle(drawing).printColorAdjust).to.equal('exact');
      expect(faintTexts(figure)).to.deep.equal([]);
      expect(faintMarks(figure)).to.deep.equal([]);
    });

    it('still says what went wrong', async () => {
      await emulate({ print: true });
      const figure = await inState(subject, 'error');
      expect(textOf(inside(figure, '.message'))).to.include(sharedDa.error('server').title);
      expect(isSeen(inside(figure, '.message'))).to.equal(true);
    });
  });
}

function judgementRules(each: Each): void {
  it('gives each judgement a shape of its own', async () => {
    const shapes = new Map<string, Set<string>>();
    await each((figure) => {
      for (const sign of allInside<SVGSVGElement>(figure, 'td .status .sign')) {
        const word = [...sign.closest('.status')!.classList].find((name) => name !== 'status')!;
        const drawn = shapes.get(word) ?? new Set();
        const shape = sign.firstElementChild!;
        shapes.set(word, drawn.add(`${shape.getAttribute('class')} ${shape.getAttribute('d') ?? 'circle'}`));
      }
    });
    const drawn = [...shapes.values()].flatMap((each) => [...each]);
    expect(drawn.length).to.be.at.least(5);
    expect(new Set(drawn).size).to.equal(drawn.length);
  });
}

/** A colour of the system's as the browser computes it here. */
function systemColour(name: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.cssText = `color: ${name}; forced-color-adjust: none`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** What moves, or would when something changes. */
function moving(figure: Figure): string[] {
  const root = figure.shadowRoot!;
  const running = [...document.getAnimations(), ...root.getAnimations()].filter(
    (animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 0,
  );
  const changing = allInside(figure, '*').filter((element) =>
    getComputedStyle(element)
      .transitionDuration.split(',')
      .some((duration) => parseFloat(duration) > 0),
  );
  const scripted = allInside(figure, 'animate, animateTransform, animateMotion, set');
  return [
    ...running.map(({ id }) => `animation ${id}`),
    ...[...changing, ...scripted].map(({ localName }) => localName),
  ];
}

/** Texts that a box of theirs cuts off. */
const cutTexts = (figure: Figure): string[] =>
  allInside(figure, '*')
    .filter((box) => {
      const { overflowX, overflowY } = getComputedStyle(box);
      const cuts = [overflowX, overflowY].some((way) => way === 'hidden' || way === 'clip');
      return cuts && isSeen(box) && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1);
    })
    .map(textOf);
