/** What can be done without a mouse. */
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { sharedDa } from '../../src/shared/texts.da.js';
import { allInside, type Figure, inside, isLoading, part, textOf } from '../mount.js';
import { focusContrast, isSeen } from './contrast.js';
import { emulate, resize, spokenPage } from './media.js';
import { eachState, inState, type NamedSubject } from './subject.js';

const press = async (key: string): Promise<void> => {
  await sendKeys({ press: key });
};
const focused = (figure: Figure) => figure.shadowRoot!.activeElement as HTMLElement | null;
const stops = 'button, select, a[href], summary, [tabindex="0"]';

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
        const figure = await inState(subject, 'a comparison');
        const present = allInside(figure, stops).filter((stop) => stop.checkVisibility());
        expect((await tabOrder(figure)).map(nameOf)).to.deep.equal(present.map(nameOf));
      });
    }

    it('has no order of its own: no positive tabindex in any state', async () => {
      const check = (figure: Figure, state: string) => {
        const indices = allInside(figure, '[tabindex]').map(({ tabIndex }) => tabIndex);
        expect(Math.max(0, ...indices), state).to.equal(0);
      };
      await eachState(subject, check);
    });

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
      const figure = await inState(subject, 'a comparison');
      for (const button of allInside<HTMLButtonElement>(figure, 'button')) expect(button.type).to.equal('button');
      const controls = (await spokenPage()).filter(({ role }) =>
        /^(button|combobox|link|DisclosureTriangle)$/.test(role),
      );
      expect(controls).not.to.be.empty;
      for (const { name } of controls) expect(name).not.to.equal('');
    });

    if (subject.sorts) sortRules(subject);
    if (subject.walks) walkRules(subject);
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

function walkRules(subject: NamedSubject): void {
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

  it('walks the drawing by arrows: lines up and down, figures along, and stops at the edges', async () => {
    const figure = await entered();
    const names = subject.written(subject.states.complete).rows.map(({ name }) => name);
    const [first, second] = names as [string, string];
    expect(await walked(figure)).to.equal('');
    const start = await walked(figure, 'ArrowDown');
    expect(start).to.match(new RegExp(`^${first}\\. `));
    expect(await walked(figure, 'ArrowUp')).to.equal(start);
    expect(await walked(figure, 'ArrowLeft')).to.equal(start);
    const along = await walked(figure, 'ArrowRight');
    expect(along).to.match(new RegExp(`^${first}\\. `));
    expect(along).not.to.equal(start);
    expect(await walked(figure, 'ArrowLeft')).to.equal(start);
    expect(await walked(figure, 'ArrowDown')).to.match(new RegExp(`^${second}\\. `));
  });

  it('goes to the first and the last line by Home and End, and leaves by Escape', async () => {
    const figure = await entered();
    const [first] = subject.written(subject.states.complete).rows;
    expect(await walked(figure, 'End')).to.match(/^I alt\. /);
    expect(await walked(figure, 'ArrowDown')).to.match(/^I alt\. /);
    expect(await walked(figure, 'Home')).to.match(new RegExp(`^${first!.name}\\. `));
    expect(await walked(figure, 'Escape')).to.equal('');
  });

  for (const state of subject.spelledOut) {
    it(`reads out what the table has, figure by figure: ${state}`, async () => {
      const figure = await inState(subject, state);
      const { rows, total } = subject.written(subject.states[state]!);
      const chart = part(figure, 'chart')!;
      const key = (name: string) => {
        chart.dispatchEvent(new KeyboardEvent('keydown', { key: name, cancelable: true }));
        return figure.updateComplete;
      };
      for (const row of [...rows, ...(total ? [total] : [])]) {
        await key('ArrowDown');
        const read = new Set<string>();
        for (let at = ''; !read.has(at); await key('ArrowRight')) {
          read.add(at);
          at = textOf(inside(figure, '.readout'));
        }
        const said = [...read].join(' ');
        for (const { text, spoken } of row.cells.filter((cell) => !cell.drawing || cell.text))
          expect(said, row.name).to.include(spoken ?? text);
        for (let back = read.size; back > 0; back -= 1) await key('ArrowLeft');
      }
    });
  }

  it('marks the line it is at for the eye, in the drawing', async () => {
    const figure = await entered();
    await walked(figure, 'ArrowDown');
    const marked = allInside<HTMLTableRowElement>(figure, 'tbody tr').filter(
      (row) => getComputedStyle(row.cells[0]!).boxShadow !== 'none',
    );
    expect(marked.length).to.equal(1);
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
