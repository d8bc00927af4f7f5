/** What can be done without a mouse. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { sharedDa } from '../../src/shared/texts.da.js';
import { allInside, type Figure, inside, isLoading, part, textOf } from '../mount.js';
import { focusContrast, isSeen } from './contrast.js';
import { emulate, resize, spokenPage } from './media.js';
import { type Each, inState, type NamedSubject } from './subject.js';

const press = async (key: string): Promise<void> => {
  await sendKeys({ press: key });
};
const focused = (figure: Figure) => figure.shadowRoot!.activeElement as HTMLElement | null;
const stops = 'button, select, input, a[href], summary, [tabindex="0"]';

const nameOf = (stop: HTMLElement) => `${stop.localName} ${stop.getAttribute('aria-label') ?? textOf(stop)}`;

/** What Tab stops at from before the element until it is behind, in order. */
async function tabOrder(figure: Figure): Promise<HTMLElement[]> {
  const before = document.createElement('button');
  const behind = document.createElement('button');
  figure.before(before);
  figure.after(behind);
  before.focus();
  const order: HTMLElement[] = [];
  await press('Tab');
  while (document.activeElement !== behind && order.length < 100) {
    const at = focused(figure);
    if (!at) throw new Error('Tab has left the element before its end.');
    if (!isSeen(at)) throw new Error(`Nobody can see where Tab is: ${textOf(at)}`);
    order.push(at);
    await press('Tab');
  }
  before.remove();
  behind.remove();
  return order;
}

export function keyboardRules(subject: NamedSubject): void {
  describe('to the keyboard', () => {
    for (const width of [1280, 320]) {
      it(`reaches everything there is to press, in the order of the page, ${width} px wide`, async () => {
        await resize(width);
        const figure = await inState(subject, subject.busiest ?? 'complete');
        const present = allInside(figure, stops).filter((stop) => stop.checkVisibility());
        expect((await tabOrder(figure)).map(nameOf)).to.deep.equal(present.map(nameOf));
      });
    }

    for (const scheme of ['light', 'dark'] as const) {
      it(`shows where it is, at 3:1 or more, in ${scheme}`, async () => {
        await emulate({ scheme });
        const figure = await inState(subject, 'complete');
        for (const stop of allInside(figure, stops).filter(isSeen)) {
          stop.focus({ focusVisible: true });
          expect(focusContrast(stop), textOf(stop)).to.be.at.least(3);
        }
      });
    }

    it('tries again by Enter after an error', async () => {
      const figure = await inState(subject, 'error');
      const [retry, ...others] = await tabOrder(figure);
      expect(others.length).to.equal(0);
      expect(textOf(retry!)).to.equal(sharedDa.retry);
      retry!.focus();
      await press('Enter');
      await figure.updateComplete;
      expect(isLoading(figure) || part(figure, 'state') !== null).to.equal(true);
    });

    it('opens and closes the further tools of a narrow page', async () => {
      await resize(320);
      const figure = await inState(subject, 'complete');
      const more = inside(figure, '.more');
      const count = () => allInside(figure, '.tool').filter(isSeen).length;
      const before = count();
      more.focus();
      await press('Enter');
      expect(more.getAttribute('aria-expanded')).to.equal('true');
      expect(count()).to.be.above(before);
      await press('Enter');
      expect(more.getAttribute('aria-expanded')).to.equal('false');
      expect(count()).to.equal(before);
    });

    it('has real buttons and choices, each with a name', async () => {
      const figure = await inState(subject, subject.busiest ?? 'complete');
      for (const button of allInside<HTMLButtonElement>(figure, 'button')) expect(button.type).to.equal('button');
      const controls = (await spokenPage()).filter(({ role }) =>
        /^(button|combobox|link|DisclosureTriangle)$/.test(role),
      );
      expect(controls).not.to.be.empty;
      for (const { name } of controls) expect(name).not.to.equal('');
    });

    if (subject.sorts) sortRules(subject);
    if (subject.walks) walkRules(subject, subject.walks);
  });
}

/** What holds in every state. */
export function keyboardInStates(each: Each): void {
  it('has no order of its own: no positive tabindex', async () => {
    await each((figure, state) => {
      const indices = allInside(figure, '[tabindex]').map(({ tabIndex }) => tabIndex);
      expect(Math.max(0, ...indices), state).to.equal(0);
    });
  });
}

function sortRules(subject: NamedSubject): void {
  it('sorts by the button in a head, says the order on the head and aloud', async () => {
    const figure = await inState(subject, 'complete');
    const [, head] = allInside(figure, 'thead th');
    const button = head!.querySelector('button')!;
    const orders: (string | null)[] = [head!.getAttribute('aria-sort')];
    const said: string[] = [];
    button.focus();
    for (const key of ['Enter', 'Space', 'Enter']) {
      await press(key);
      orders.push(head!.getAttribute('aria-sort'));
      said.push(textOf(inside(figure, '[role="status"]')));
    }
    expect(orders).to.deep.equal(['none', 'ascending', 'descending', 'none']);
    const name = textOf(button);
    expect(said).to.deep.equal([sharedDa.sorted(name, false), sharedDa.sorted(name, true), sharedDa.unsorted]);
    expect(focused(figure) === button).to.equal(true);
  });

  it('has such a button in every head that can be seen, and an order at one of them at most', async () => {
    const figure = await inState(subject, 'several periods');
    const heads = allInside(figure, 'thead th[scope="col"]:not([aria-hidden])');
    for (const head of heads) {
      head.querySelector('button')!.click();
      await figure.updateComplete;
      const sorted = heads.filter((other) => other.getAttribute('aria-sort') !== 'none');
      expect(sorted.length === 1 && sorted[0] === head, textOf(head)).to.equal(true);
    }
  });
}

function walkRules(subject: NamedSubject, walks: 'rows' | 'columns'): void {
  // From one line of the table to the next, and along it.
  const [next, back] = walks === 'rows' ? ['ArrowDown', 'ArrowUp'] : ['ArrowRight', 'ArrowLeft'];
  const [along, against] = walks === 'rows' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowDown', 'ArrowUp'];
  const linesOf = (state: string) => {
    const { rows, total } = subject.written(subject.states[state]!);
    // Time has no column for its sum.
    return [...rows, ...(total && walks === 'rows' ? [total] : [])];
  };

  const walked = async (figure: Figure, ...keys: string[]) => {
    for (const key of keys) await press(key);
    await figure.updateComplete;
    return textOf(inside(figure, '.readout'));
  };
  const entered = async () => {
    const figure = await inState(subject, 'complete');
    part(figure, 'chart')!.focus();
    return figure;
  };

  it('stops once at the drawing, by name, and at nothing in it', async () => {
    const figure = await inState(subject, 'complete');
    const chart = part(figure, 'chart')!;
    const within = (await tabOrder(figure)).filter((stop) => chart.contains(stop));
    expect(within.length === 1 && within[0] === chart).to.equal(true);
    const node = (await spokenPage()).find(({ name }) => name !== '' && name === chart.getAttribute('aria-label'));
    expect(node?.name).to.include(textOf(inside(figure, '#heading')));
  });

  it('walks the drawing by arrows: from line to line one way, its figures the other, and stops at the edges', async () => {
    const figure = await entered();
    const [first, second] = linesOf('complete').map(({ name }) => name) as [string, string];
    expect(await walked(figure)).to.equal('');
    const start = await walked(figure, next);
    expect(start).to.match(new RegExp(`^${first}\\. `));
    expect(await walked(figure, back)).to.equal(start);
    expect(await walked(figure, against)).to.equal(start);
    const other = await walked(figure, along);
    expect(other).to.match(new RegExp(`^${first}\\. `));
    expect(other).not.to.equal(start);
    expect(await walked(figure, against)).to.equal(start);
    expect(await walked(figure, next)).to.match(new RegExp(`^${second}\\. `));
  });

  it('goes to the first and the last line by Home and End, and leaves by Escape', async () => {
    const figure = await entered();
    const lines = linesOf('complete').map(({ name }) => new RegExp(`^${name}\\. `));
    expect(await walked(figure, 'End')).to.match(lines.at(-1)!);
    expect(await walked(figure, next)).to.match(lines.at(-1)!);
    expect(await walked(figure, 'Home')).to.match(lines[0]!);
    expect(await walked(figure, 'Escape')).to.equal('');
  });

  for (const state of subject.spelledOut) {
    it(`reads out what the table has, figure by figure: ${state}`, async function () {
      // A step for each figure: of a large table that takes its time.
      this.timeout(20_000);
      const figure = await inState(subject, state);
      const chart = part(figure, 'chart')!;
      const key = (name: string) => {
        chart.dispatchEvent(new KeyboardEvent('keydown', { key: name, cancelable: true }));
        return figure.updateComplete;
      };
      for (const row of linesOf(state)) {
        await key(next);
        const read = new Set<string>();
        for (let at = ''; !read.has(at); await key(along)) {
          read.add(at);
          at = textOf(inside(figure, '.readout'));
        }
        const said = [...read].join(' ');
        for (const { text, spoken } of row.cells.filter((cell) => !cell.drawing || cell.text))
          expect(said, row.name).to.include(spoken ?? text);
        for (let steps = read.size; steps > 0; steps -= 1) await key(against);
      }
    });
  }

  it('marks the line it is at for the eye, in the drawing, and no other', async () => {
    const figure = await entered();
    const lines = linesOf('complete').map(({ name }) => name);
    // What the table has in one line may stand in two.
    const bare = (text: string) => text.replaceAll(/[^\p{L}\d]/gu, '');
    let before = -Infinity;
    for (const name of lines.slice(0, 3)) {
      expect(await walked(figure, next)).to.match(new RegExp(`^${name}\\. `));
      const heads = allInside(figure, ':is(tbody tr, .line) > :first-child').filter(
        (head) => getComputedStyle(head).boxShadow !== 'none',
      );
      const places = allInside(figure, 'svg .here').map((mark) => mark.getBoundingClientRect().left);
      expect([heads.length, places.length]).to.deep.equal(walks === 'rows' ? [1, 0] : [0, 1]);
      // Beneath its type an offer need not name it again.
      const head = heads[0] && bare(textOf(heads[0]));
      if (head) expect(head.startsWith(bare(name)) || bare(name).startsWith(head), `${head} is ${name}`).to.equal(true);
      if (walks === 'rows') expect(head).not.to.equal('');
      // Where time runs across the mark goes along with it.
      for (const left of places) expect(left, name).to.be.above(before);
      [before = before] = places;
    }
  });

  it('leaves the keys that are not of the walk to the page', async () => {
    const figure = await entered();
    const chart = part(figure, 'chart')!;
    for (const init of [
      { key: 'a' },
      { key: 'Tab' },
      { key: 'PageDown' },
      { key: 'ArrowDown', ctrlKey: true },
      { key: 'Home', altKey: true },
    ]) {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
      expect(chart.dispatchEvent(event), init.key).to.equal(true);
    }
    expect(await walked(figure)).to.equal('');
  });
}
