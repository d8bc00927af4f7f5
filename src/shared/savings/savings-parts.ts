import { leadOf } from '../../models/savings-lead.js';
import type { SavingsModel } from '../../models/savings-plan.js';
import type { Drawn } from '../figure/figure-element.js';
import type { Coverage } from '../figure/provenance.view.js';
import type { SharedTexts } from '../texts.js';
import { type NoteOptions, notesOf } from './notes.js';
import { explanationOf, type SavingsWords } from './written-savings.js';

/** The parts of a figure that every view of a savings plan has alike. */
export type SavingsParts = Pick<
  Drawn,
  'heading' | 'lead' | 'notices' | 'explanation' | 'notes' | 'about' | 'coverage' | 'unit'
>;

/** The words around the drawing or table, whatever it is. Pure, so that a frozen file has the same. */
export function savingsParts(
  model: SavingsModel,
  { heading, ...noteOptions }: NoteOptions & { readonly heading: string },
  words: SavingsWords,
): SavingsParts {
  const { savings, texts, format, unit } = words;
  const { title, kind, about, contradictions, explanation } = model;
  return {
    unit,
    heading: heading || savings.heading(title, about.asOf, format),
    lead: savings.lead(leadOf(model), kind, unit, format),
    notices: contradictions.map((contradiction) => savings.contradiction(contradiction, unit, format)),
    explanation: explanationOf(explanation, words),
    notes: notesOf(model, noteOptions, words),
    about,
    coverage: coverageOf(model, texts),
  };
}

/** An area is counted when it has its newest kind of figure in every period where there can be one. */
function coverageOf({ rows, measures }: SavingsModel, texts: SharedTexts): Coverage {
  const measure = (['expected', 'realised', 'target'] as const).find((candidate) => measures.includes(candidate));
  const cells = rows
    .map(({ figures }) => figures.flatMap((figure) => (measure ? [figure[measure]] : [])))
    .map((own) => own.filter(({ state }) => state !== 'notApplicable'))
    .filter((own) => own.length > 0);
  const got = cells.filter((own) => own.every(({ state }) => state === 'value')).length;
  return { got, of: cells.length, said: texts.coverage(got, cells.length) };
}
