/** Reads an element the way a reader does, and says where it shows something else than is right. */

/** Blanks are one blank, as a browser sets them. The signs that end a reading direction show nothing, and may be added. */
export const told = (text: string): string =>
  text
    .replaceAll(/[\u202c\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

export const textIn = (node: Node | null | undefined): string => told(node?.textContent ?? '');

/** What the eye reads: without what is only read aloud, buttons and drawings. */
export const seenIn = (node: Element): string => textWithout(node, '.spoken, button, svg');

/** What stands in a piece of the page but for some of what is in it. */
export function textWithout(node: Element, left: string): string {
  const copy = node.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll(left)) other.remove();
  return textIn(copy);
}

export function all<Found extends Element = HTMLElement>(root: ParentNode, selector: string): Found[] {
  return [...root.querySelectorAll<Found>(selector)];
}

/** Throws where one text stands and another is right. */
export function same(place: string, shown: string, right: string): void {
  if (told(shown) !== told(right)) throw new Error(`${place}: shows »${told(shown)}«, right is »${told(right)}«.`);
}

export function holds(place: string, shown: string, part: string): void {
  if (!told(shown).includes(told(part))) throw new Error(`${place}: »${told(part)}« is not in »${told(shown)}«.`);
}

export function lacks(place: string, shown: string, part: string): void {
  if (told(shown).includes(told(part))) throw new Error(`${place}: »${told(part)}« is in »${told(shown)}«.`);
}

export function demand(holdsTrue: boolean, sentence: string): asserts holdsTrue {
  if (!holdsTrue) throw new Error(sentence);
}
