/** The security suite that every element joins by one call. */
import { canaryRules } from './security/canary-rules.js';
import { fixedRules } from './security/fixed-rules.js';
import { leakRules } from './security/leak-rules.js';
import { payloadRules } from './security/payload-rules.js';
import { strictRules } from './security/strict-rules.js';
import type { SecuritySubject } from './security/subject.js';

export function describeSecurity(tag: string, subject: SecuritySubject): void {
  describe(`<${tag}> on a page with enemies`, () => {
    for (const rules of [payloadRules, canaryRules, fixedRules, strictRules, leakRules]) rules({ tag, ...subject });
  });
}
