/** What the fault matrix knows of each element. An element that has not joined does not compile. */
import { citizens } from './citizens.js';
import { costs } from './costs.js';
import { rankings } from './rankings.js';
import { placesOf } from './places.js';
import { production } from './production.js';
import { savings } from './savings.js';
import type { Subject } from './subject.js';
import { waitingOf } from './waiting.js';

type Tag = Exclude<keyof HTMLElementTagNameMap & `pejl-${string}`, 'pejl-source'>;

export const subjects: Readonly<Record<Tag, Subject>> = {
  'pejl-citizen-history': citizens,
  'pejl-cost-ranking': rankings,
  'pejl-cost-trajectory': costs,
  'pejl-places': placesOf,
  'pejl-production-mix': production,
  'pejl-savings-progress': savings,
  'pejl-savings-table': savings,
  'pejl-waiting-list': waitingOf,
};
