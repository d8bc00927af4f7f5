import { expect } from 'chai';
import { html, LitElement } from 'lit';
import { TextController } from './text-controller.js';

let english: () => Promise<{ greeting: string }>;

class Greeter extends LitElement {
  static override properties = { locale: { type: String } };
  declare locale: string;
  /** When English has come, or has failed to. */
  came: Promise<unknown> = Promise.resolve();
  readonly words = new TextController(this, {
    da: { greeting: 'hej' },
    en: () => {
      const asked = english();
      this.came = asked.catch(() => undefined);
      return asked;
    },
  });

  constructor() {
    super();
    this.locale = '';
  }

  override render() {
    return html`${this.words.texts.greeting} ${this.words.format.language}`;
  }
}

customElements.define('test-greeter', Greeter);

declare global {
  interface HTMLElementTagNameMap {
    'test-greeter': Greeter;
  }
}

const said = (element: Element) => element.shadowRoot!.textContent.trim();

const greeter = () => document.querySelector('test-greeter')!;

/** What it says when English, if it is asked for, has come or failed. */
async function saidBy(element: Greeter): Promise<string> {
  await element.updateComplete;
  await element.came;
  await element.updateComplete;
  return said(element);
}

function saidIn(page: string): Promise<string> {
  document.body.innerHTML = page;
  return saidBy(greeter());
}

beforeEach(() => {
  english = () => Promise.resolve({ greeting: 'hello' });
  document.documentElement.removeAttribute('lang');
});

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'da';
});

describe('TextController', () => {
  const cases = [
    { name: 'Danish where nothing is said', page: '<test-greeter></test-greeter>', is: 'hej da' },
    {
      name: 'the language of the page around it',
      page: '<p lang="en"><test-greeter></test-greeter></p>',
      is: 'hello en',
    },
    { name: 'its own language', page: '<test-greeter lang="en"></test-greeter>', is: 'hello en' },
    {
      name: 'its own locale before any lang',
      page: '<p lang="da"><test-greeter lang="da" locale="en"></test-greeter></p>',
      is: 'hello en',
    },
    {
      name: 'the nearest lang',
      page: '<div lang="en"><p lang="da"><test-greeter></test-greeter></p></div>',
      is: 'hej da',
    },
    { name: 'English of any country', page: '<p lang="en-GB"><test-greeter></test-greeter></p>', is: 'hello en' },
    { name: 'English, however it is written', page: '<test-greeter locale="EN"></test-greeter>', is: 'hello en' },
    {
      name: 'Danish for a language it does not have',
      page: '<p lang="sv"><test-greeter></test-greeter></p>',
      is: 'hej da',
    },
    { name: 'Danish for a locale that is none', page: '<test-greeter locale="enormous"></test-greeter>', is: 'hej da' },
  ];
  for (const { name, page, is } of cases) {
    it(`speaks ${name}`, async () => {
      expect(await saidIn(page)).to.equal(is);
    });
  }

  it('finds the language through shadow roots', async () => {
    const outer = document.createElement('div');
    outer.lang = 'en';
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const element = document.createElement('test-greeter');
    inner.attachShadow({ mode: 'open' }).append(element);
    document.body.append(outer);
    expect(await saidBy(element)).to.equal('hello en');
  });

  it('is Danish until English has come, rather than empty', async () => {
    let come: (texts: { greeting: string }) => void = () => undefined;
    english = () => new Promise((resolve) => (come = resolve));
    document.body.innerHTML = '<test-greeter locale="en"></test-greeter>';
    await greeter().updateComplete;
    expect(said(greeter())).to.equal('hej da');
    come({ greeting: 'hello' });
    expect(await saidBy(greeter())).to.equal('hello en');
  });

  it('fetches English once for as many updates as there are', async () => {
    let fetched = 0;
    english = () => {
      fetched += 1;
      return Promise.resolve({ greeting: 'hello' });
    };
    await saidIn('<test-greeter locale="en"></test-greeter>');
    const element = greeter();
    element.requestUpdate();
    await element.updateComplete;
    expect(fetched).to.equal(1);
  });

  it('stays Danish when English does not come, and asks again later', async () => {
    english = () => Promise.reject(new Error('offline'));
    expect(await saidIn('<test-greeter locale="en"></test-greeter>')).to.equal('hej da');
    english = () => Promise.resolve({ greeting: 'hello' });
    const element = greeter();
    element.requestUpdate();
    expect(await saidBy(element)).to.equal('hello en');
  });

  it('changes its language with its locale', async () => {
    await saidIn('<test-greeter locale="en"></test-greeter>');
    const element = greeter();
    element.locale = '';
    await element.updateComplete;
    expect(said(element)).to.equal('hej da');
  });

  it('takes the language of the place it is moved to', async () => {
    await saidIn('<p lang="en"></p><test-greeter></test-greeter>');
    const element = greeter();
    document.querySelector('p')!.append(element);
    element.requestUpdate();
    expect(await saidBy(element)).to.equal('hello en');
  });
});
