import type { About } from '../../client/port.js';
import type { Drawn } from '../figure/figure-element.js';
import { plainOf } from '../figure/figure.view.js';
import { provenanceParts } from '../figure/provenance.view.js';
import type { Format } from '../format.js';
import { plainNote } from '../note.js';
import type { Surroundings } from '../table/table-csv.js';
import type { WrittenTable } from '../table/written-table.js';
import type { SharedTexts } from '../texts.js';
import { exportTexts } from './export.texts.js';

/** A figure as it stands on the page when the reader takes it along. */
export interface Standing {
  readonly drawn: Drawn;
  readonly texts: SharedTexts;
  readonly format: Format;
  /** That newer figures are on their way. */
  readonly renewing: string | undefined;
  readonly host: HTMLElement;
}

/** A table on its way out of the page, with all that must go along. */
export interface Leaving {
  readonly table: WrittenTable;
  readonly around: Surroundings;
  readonly about: About;
}

/** The figure with its notices, notes, the page's own notes, where it is from, and whom it is for. */
export async function leaving({ drawn, texts, format, renewing, host }: Standing): Promise<Leaving> {
  const { heading, lead, notices, explanation, notes, about, coverage, table } = drawn;
  const keys = await table.keys?.();
  return {
    table,
    about,
    around: {
      title: heading,
      lead: plainOf(lead),
      notes: [
        ...notices.map(plainOf),
        ...explanation.map(([term, text]) => `${term}: ${text}`),
        ...notes.map(plainNote),
        ...ownTexts(host, 'notes'),
      ],
      provenance: [
        ...provenanceParts(about, coverage, texts, format).map(({ text }) => text),
        ...(renewing === undefined ? [] : [renewing]),
        exportTexts[format.language].audience(about.audience),
      ],
      preliminarySign: texts.preliminarySign,
      keys: (keys ?? [])
        .filter(({ lines, notes = [] }) => lines.length + notes.length > 0)
        .map((group) => ({ ...group, heading: group.heading || exportTexts[format.language].keys })),
    },
  };
}

/** What the page itself says in a place of the figure, as texts. */
export const ownTexts = (host: HTMLElement, place: string): readonly string[] =>
  [...host.children]
    .filter(({ slot }) => slot === place)
    .map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean);
