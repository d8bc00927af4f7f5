/** What the accessibility suite knows of an element. */
import type { WrittenTable } from '../../src/shared/table/written-table.js';
import { type Figure, hasWholeTable, mounted, placed, until } from '../mount.js';
import { frame, resize } from './media.js';

/** How a page brings an element into a state. */
export interface State {
  readonly attributes?: string;
  /** Properties of the element. */
  readonly figure?: object;
  /** Properties of a `pejl-source` around it. */
  readonly source?: object;
  /** What it is headed where the reader has gone from what the page has named. */
  readonly heading?: string;
  /** What happens afterwards. */
  readonly then?: (figure: Figure) => Promise<void>;
}

/** Every element has these, and more of its own. */
export interface States extends Record<string, State> {
  complete: State;
  loading: State;
  error: State;
  stale: State;
  empty: State;
  refused: State;
  incomplete: State;
  english: State;
  'a broken contract': State;
  'no access': State;
  'every kind of cell': State;
  'a hidden figure': State;
}

export interface Subject {
  readonly states: States;
  /** The table of a state as it is written, for states whose every figure must be heard. */
  readonly written: (state: State) => WrittenTable;
  /** The states of which each figure is looked for in speech. */
  readonly spelledOut: readonly string[];
  /** True when the heads of its table are sort buttons. */
  readonly sorts?: boolean;
  /** What the arrow keys down a drawing go through: the lines of its table, or its columns where time runs across. */
  readonly walks?: 'rows' | 'columns';
  /** A state with several series in the legend, where a reader can make one stand out. */
  readonly highlights?: string;
  /** The head of the table's column for the word of its legend that has another. */
  readonly headOf?: Readonly<Record<string, string>>;
  /** True when it judges figures by signs. */
  readonly judges?: boolean;
  /** True when the complete state has a footnote. */
  readonly footnotes?: boolean;
  /** True when it is about one person, so that nothing of it is copied or saved. */
  readonly isPersonal?: boolean;
  /** The state with the most to press; the complete one when absent. */
  readonly busiest?: string;
}

export interface NamedSubject extends Subject {
  readonly tag: string;
}

/** Puts the element on a page with the settings of its state, and more attributes when asked. A drawing has measured itself. */
export async function inState(
  { tag, states, walks }: NamedSubject,
  name: string,
  attributes = '',
  place = document.body,
): Promise<Figure> {
  const state = states[name];
  if (!state) throw new Error(`<${tag}> has no state "${name}".`);
  const element = `<${tag} ${state.attributes ?? ''} ${attributes}></${tag}>`;
  const { source, figure: properties = {} } = state;
  const page = source ? `<pejl-source>${element}</pejl-source>` : element;
  const given = { figure: properties, place, ...(source && { source }) };
  const figure = name === 'loading' ? placed(page, given) : await mounted(page, given);
  await figure.updateComplete;
  await state.then?.(figure);
  await until(figure, () => hasWholeTable(figure));
  if (walks) await frame();
  return figure;
}

/** Looks at the element in each of its states, with these attributes while it looks. */
export type Each = (
  look: (figure: Figure, state: string) => unknown,
  attributes?: Readonly<Record<string, string>>,
) => Promise<void>;

/**
 * The element in all of its states, for the tests of one `describe` that look and change nothing: put there once, since
 * that takes longer than the looks. They stand beside the body, which is emptied after each test.
 */
export function staged(subject: NamedSubject): Each {
  const stage = Object.assign(document.createElement('div'), { id: 'stage' });
  let figures: readonly (readonly [state: string, figure: Figure])[] = [];
  const drawn = async () => {
    await frame();
    await Promise.all(figures.map(([, figure]) => until(figure, () => hasWholeTable(figure))));
    await frame();
  };

  before(async function () {
    this.timeout(20_000);
    await resize(1280);
    stage.style.margin = '8px';
    document.documentElement.append(stage);
    const states = Object.keys(subject.states);
    figures = await Promise.all(
      states.map(async (state) => [state, await inState(subject, state, '', stage)] as const),
    );
  });
  after(() => {
    stage.remove();
  });

  return async (look, attributes = {}) => {
    for (const [, figure] of figures)
      for (const [name, value] of Object.entries(attributes)) figure.setAttribute(name, value);
    await drawn();
    try {
      for (const [state, figure] of figures) look(figure, state);
    } finally {
      for (const [, figure] of figures) for (const name of Object.keys(attributes)) figure.removeAttribute(name);
    }
  };
}
