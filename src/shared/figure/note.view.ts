import { html, type TemplateResult } from 'lit';
import type { NoteLine } from '../note.js';
import { statusIcon } from '../table/table.view.js';

export const noteView = (note: NoteLine): TemplateResult =>
  html`${note.map((part) => ('text' in part ? part.text : statusIcon(part.sign)))}`;
