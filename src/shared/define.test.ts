import { expect } from 'chai';
import { define } from './define.js';

describe('define', () => {
  const { warn } = console;
  let warnings: unknown[][] = [];

  beforeEach(() => {
    warnings = [];
    console.warn = (...words: unknown[]) => {
      warnings.push(words);
    };
  });

  afterEach(() => {
    console.warn = warn;
  });

  it('registers an element, and is silent when the same one comes again', () => {
    class Once extends HTMLElement {}
    define('test-once', Once);
    define('test-once', Once);
    expect(customElements.get('test-once')).to.equal(Once);
    expect(warnings).to.have.length(0);
  });

  it('leaves the tag to the copy that came first, and warns once', () => {
    class First extends HTMLElement {}
    define('test-copies', First);
    define('test-copies', class extends HTMLElement {});
    define('test-copies', class extends HTMLElement {});
    expect(customElements.get('test-copies')).to.equal(First);
    expect(warnings).to.have.length(1);
    expect(warnings[0]![0]).to.contain('<test-copies>');
  });

  it('does not throw at a class that has a tag already', () => {
    class Twice extends HTMLElement {}
    define('test-twice', Twice);
    define('test-twice-again', Twice);
    expect(customElements.get('test-twice-again')).to.equal(undefined);
    expect(warnings).to.have.length(1);
  });

  it('does nothing where there is no registry, as in Node', () => {
    const registry = Object.getOwnPropertyDescriptor(window, 'customElements')!;
    Object.defineProperty(window, 'customElements', { value: undefined, configurable: true });
    try {
      define('test-nowhere', class extends HTMLElement {});
    } finally {
      Object.defineProperty(window, 'customElements', registry);
    }
    expect(customElements.get('test-nowhere')).to.equal(undefined);
    expect(warnings).to.have.length(0);
  });
});
