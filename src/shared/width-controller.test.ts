import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { emulate, frame } from '../../test-support/accessibility/media.js';
import { unmeasured, WidthController } from './width-controller.js';

/** Tells its width, and is as high as it is narrow, as a drawing is. */
class Measured extends LitElement {
  readonly size: WidthController = new WidthController(this, () => this.performUpdate());
  draws = 0;

  override updated(): void {
    this.draws += 1;
  }

  override render() {
    const { width, isPrinting } = this.size;
    return html`<svg width="1" height=${Math.max(10, 1000 - width)}></svg>${width}${isPrinting ? ' on paper' : ''}`;
  }
}

customElements.define('test-measured', Measured);

const told = (element: Element) => element.shadowRoot!.textContent.trim();

function placed(width: number): Measured {
  document.body.innerHTML = `<div style="width: ${width}px"><test-measured style="display: block"></test-measured></div>`;
  return document.querySelector<Measured>('test-measured')!;
}

async function measured(width: number): Promise<Measured> {
  const element = placed(width);
  await frame();
  await element.updateComplete;
  return element;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('WidthController', () => {
  it('takes a usual width until it has measured', async () => {
    const page = document.createElement('div');
    page.hidden = true;
    page.innerHTML = '<test-measured></test-measured>';
    document.body.append(page);
    const element = page.querySelector<Measured>('test-measured')!;
    await element.updateComplete;
    expect(told(element)).to.equal(String(unmeasured));
  });

  it('knows its width before it draws for the first time, and draws once', async () => {
    const element = placed(300);
    await element.updateComplete;
    expect(told(element)).to.equal('300');
    await frame();
    await frame();
    expect(element.draws).to.equal(1);
  });

  it('measures its element, in whole pixels', async () => {
    expect(told(await measured(333.7))).to.equal('333');
  });

  it('follows its element, every time', async () => {
    const element = await measured(300);
    for (const width of [500, 200, 900]) {
      element.parentElement!.style.width = `${width}px`;
      await frame();
      await frame();
      expect(told(element)).to.equal(String(width));
    }
  });

  it('draws once for a width, though the drawing changes its height', async () => {
    const element = await measured(300);
    const { draws } = element;
    await frame();
    await frame();
    expect(element.draws).to.equal(draws);
  });

  it('keeps its width while it cannot be seen', async () => {
    const element = await measured(300);
    element.style.display = 'none';
    await frame();
    await frame();
    expect(told(element)).to.equal('300');
  });

  it('is as wide as paper while it prints, at once', async () => {
    const element = await measured(300);
    window.dispatchEvent(new Event('beforeprint'));
    expect(told(element)).to.equal('680 on paper');
    window.dispatchEvent(new Event('afterprint'));
    expect(told(element)).to.equal('300');
  });

  it('is as wide as paper while the page is shown as on paper, from the first drawing too', async () => {
    const element = await measured(300);
    await emulate({ print: true });
    await frame();
    await element.updateComplete;
    expect(told(element)).to.equal('680 on paper');
    expect(told(await measured(300))).to.equal('680 on paper');
    const own = document.querySelector<Measured>('test-measured')!;
    await emulate();
    await frame();
    await own.updateComplete;
    expect(told(own)).to.equal('300');
  });

  it('rests while its element is away', async () => {
    const element = await measured(300);
    const { draws } = element;
    const parent = element.parentElement!;
    parent.style.width = '500px';
    element.remove();
    window.dispatchEvent(new Event('beforeprint'));
    await frame();
    await frame();
    expect(element.draws).to.equal(draws);
    window.dispatchEvent(new Event('afterprint'));
    parent.append(element);
    await frame();
    await element.updateComplete;
    expect(told(element)).to.equal('500');
  });

  it('measures no more of an element that was removed between two frames', async () => {
    const element = await measured(300);
    element.parentElement!.style.width = '400px';
    await frame();
    element.remove();
    const { draws } = element;
    await frame();
    await frame();
    expect(element.draws).to.equal(draws);
  });
});
