/** What an element may consist of, whatever its data say. */

/** Elements that show and let choose, and neither fetch, run, embed nor style. */
export const elements = new Set(
  (
    'div p span strong sup figure figcaption h1 h2 h3 h4 h5 h6 ul li dl dt dd details summary footer a button ' +
    'label select option input table caption colgroup col thead tbody tfoot tr th td slot i svg path circle line rect text tspan g'
  ).split(' '),
);

/** Their attributes. Of these only the link and the labels hold what data say. */
export const attributes = new Set(
  (
    'id class part lang role scope colspan width height viewBox d x x1 x2 y y1 y2 dx dy cx cy r points fill stroke ' +
    'stroke-dasharray stroke-width hidden tabindex type value name aria-label aria-labelledby aria-hidden aria-expanded aria-pressed aria-sort ' +
    'aria-describedby min max step data-label data-blank href transform'
  ).split(' '),
);

const namespaces = new Set(['http://www.w3.org/1999/xhtml', 'http://www.w3.org/2000/svg']);

/** What stands in a shadow root, or in a parsed page, that may not; in words, so that a failing test tells. */
export function faultsIn(root: ParentNode, allowed = { elements, attributes }): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const { localName, namespaceURI } = element;
    const faults = [...element.attributes].flatMap(({ name, value }) => {
      if (!allowed.attributes.has(name)) return [`attribute ${name} of <${localName}>`];
      return name === 'href' && !isSafeHref(element, value) ? [`link to ${value}`] : [];
    });
    const isKnown = allowed.elements.has(localName) && namespaces.has(namespaceURI ?? '');
    return isKnown ? faults : [`<${localName}>`, ...faults];
  });
}

/** As the browser reads the link: https, or a place of the page's own host; what is no address leads nowhere. */
function isSafeHref(element: Element, href: string): boolean {
  if (!(element instanceof HTMLAnchorElement)) return false;
  const { protocol, origin } = element;
  return ['https:', ':'].includes(protocol) || (origin === location.origin && !/^[a-z][a-z0-9+.-]*:/i.test(href));
}

/** All the text that an element holds, piece by piece as it was written: what is read, and what is said by attributes. */
export function textsOf(root: ParentNode): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
  const inAttributes = [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  return [...texts, ...inAttributes];
}

/** How many times a text stands in others. */
export const timesIn = (texts: readonly string[], text: string): number =>
  texts.reduce((sum, one) => sum + one.split(text).length - 1, 0);
