/** What can be told apart, hit, enlarged and printed. */
import { expect } from 'chai';
import { sharedDa } from '../../src/shared/texts.da.js';
import { allInside, inside, textOf } from '../mount.js';
import { faintMarks, faintTexts, isSeen } from './contrast.js';
import { controlsOnPaper, cutTexts, moving, ownColours, smallTargets, stillFolded, tooWide } from './faults-seen.js';
import { emulate, type Settings } from './media.js';
import { atSize, inColours, seenInAll, withLargeText } from './seen.js';
import { type Each, inState, type NamedSubject } from './subject.js';

const judgements = ['onTarget', 'onTargetOneOff', 'near', 'below', 'belowSmall'];

const colours: Readonly<Record<string, Settings>> = {
  'in light': {},
  'in dark': { scheme: 'dark' },
  'in forced colours': { scheme: 'dark', forcedColors: true },
};

const sizes: Readonly<Record<string, Parameters<typeof atSize>>> = {
  '1280 px wide': [1280],
  '320 px wide': [320],
  '1280 px wide at 400 %': [320, 200, 4],
};

/** What holds in every state. */
export function looksInStates(each: Each, subject: NamedSubject): void {
  describe('to the eye', () => {
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

    it('stands still when the reader asks for that', async () => {
      await emulate({ reducedMotion: true });
      await each((figure, state) => {
        expect(moving(figure), state).to.deep.equal([]);
      });
    });
  });

  for (const [way, settings] of Object.entries(colours)) {
    describe(`to the eye, ${way}, in every state`, () => {
      const seen = seenInAll(each, inColours(settings), {
        texts: faintTexts,
        marks: faintMarks,
        own: settings.forcedColors ? ownColours : () => [],
      });

      it('has text of 4,5:1 or more', () => {
        expect(seen('texts')).to.deep.equal([]);
      });

      it('has marks and controls of 3:1 or more', () => {
        expect(seen('marks')).to.deep.equal([]);
      });

      if (settings.forcedColors)
        it('draws in the system’s colours', () => {
          expect(seen('own')).to.deep.equal([]);
        });
    });
  }

  for (const [way, size] of Object.entries(sizes)) {
    describe(`to the eye, ${way}, in every state`, () => {
      const seen = seenInAll(each, atSize(...size), { small: smallTargets, wide: tooWide, cut: cutTexts });
      const enlarged = seenInAll(each, withLargeText, { wide: tooWide, cut: cutTexts });

      it('has targets of 24 px or more', () => {
        expect(seen('small')).to.deep.equal([]);
      });

      it('is never wider than the page, and cuts no text off', () => {
        expect([...seen('wide'), ...seen('cut')]).to.deep.equal([]);
      });

      it('can have its text twice as large', () => {
        expect([...enlarged('wide'), ...enlarged('cut')]).to.deep.equal([]);
      });
    });
  }

  describe('on paper, in every state', () => {
    const seen = seenInAll(each, inColours({ print: true }), { controls: controlsOnPaper, folded: stillFolded });

    it('has no buttons but heads that look like words', () => {
      expect(seen('controls')).to.deep.equal([]);
    });

    it('has what is folded away on screen', () => {
      expect(seen('folded')).to.deep.equal([]);
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
