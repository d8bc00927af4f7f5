/** The tags that have been warned of. */
const warned = new Set<string>();

/**
 * Registers an element. Where another copy has the tag already that one stays, and the console says so once. Never
 * throws, so that nothing else on the page is stopped; without a registry, as in Node, it does nothing.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined' || customElements.get(tag) === element) return;
  try {
    customElements.define(tag, element);
  } catch (error) {
    if (warned.has(tag)) return;
    warned.add(tag);
    console.warn(`Pejl: <${tag}> could not be registered, most likely since another copy has the tag.`, error);
  }
}
