import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Format, formatFor, type Language } from './format.js';

/** The texts of an element: Danish always, English when a page asks for it. */
export interface TextSources<Texts> {
  readonly da: Texts;
  readonly en: () => Promise<Texts>;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly locale: string };

/**
 * The words and number forms of the language around the element: its own `locale`, else the nearest `lang`, looked for
 * through shadow roots, else Danish. Until English has come the element is Danish rather than empty.
 */
export class TextController<Texts> implements ReactiveController {
  readonly #host: Host;
  readonly #sources: TextSources<Texts>;
  #english: Texts | undefined;
  #isAsked = false;
  #language: Language = 'da';

  constructor(host: Host, sources: TextSources<Texts>) {
    this.#host = host;
    this.#sources = sources;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    const wanted = languageOf(this.#host.locale || nearestLang(this.#host));
    if (wanted === 'en' && !this.#english) this.#fetchEnglish();
    this.#language = wanted === 'en' && this.#english ? 'en' : 'da';
  }

  get texts(): Texts {
    return this.#language === 'en' && this.#english ? this.#english : this.#sources.da;
  }

  get format(): Format {
    return formatFor(this.#language);
  }

  /** Should the file not come, the element stays Danish: the figures matter more than their language. */
  #fetchEnglish(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    this.#sources.en().then(
      (texts) => {
        this.#english = texts;
        this.#host.requestUpdate();
      },
      () => {
        this.#isAsked = false;
      },
    );
  }
}

const languageOf = (tag: string): Language => (/^en\b/i.test(tag) ? 'en' : 'da');

function nearestLang(start: Element): string {
  let node: Element | undefined = start;
  while (node) {
    const found = node.closest<HTMLElement>('[lang]');
    if (found) return found.lang;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}
