import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { SharedTexts } from '../texts.js';
import { tableView } from './table.view.js';
import type { Sort, WrittenTable } from './written-table.js';

/** What a table of an element says beside its figures. */
export interface TableWords {
  readonly texts: SharedTexts;
  readonly language: string;
  /** Word on the button that unfolds a row. */
  readonly detailsLabel: string;
}

/** How a reader has a table: the order of its rows, and which of them are unfolded. */
export class TableController {
  readonly #host: ReactiveControllerHost;
  readonly #say: (message: string) => void;
  #sort: Sort | undefined;
  #open: ReadonlySet<string> = new Set();

  /** `say` is told aloud what became of the order. */
  constructor(host: ReactiveControllerHost, say: (message: string) => void) {
    this.#host = host;
    this.#say = say;
  }

  /** The whole table, which the reader can sort and unfold. */
  view(table: WrittenTable, words: TableWords, totalFirst = false): TemplateResult {
    return tableView(table, {
      ...words,
      sort: this.#sort,
      totalFirst,
      open: this.#open,
      onSort: (sort) => {
        this.#onSort(sort, table, words.texts);
      },
      onToggle: (row) => {
        this.#onToggle(row);
      },
    });
  }

  #onSort(sort: Sort | undefined, { columns, rowHeading }: WrittenTable, texts: SharedTexts): void {
    this.#sort = sort;
    const column = columns.find(({ id }) => id === sort?.column);
    const said = column?.kind === 'number' ? texts.sorted : texts.sortedWords;
    this.#say(sort ? said(column?.heading ?? rowHeading, sort.descending) : texts.unsorted);
    this.#host.requestUpdate();
  }

  #onToggle(row: string): void {
    const open = new Set(this.#open);
    if (!open.delete(row)) open.add(row);
    this.#open = open;
    this.#host.requestUpdate();
  }
}
