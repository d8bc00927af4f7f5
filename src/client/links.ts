/** Nothing real: what a relative link is tried against. */
const page = 'https://page.invalid/';

/**
 * Whether a link from data may be offered: https, or relative to the page. Everything else is refused, "//host" and
 * its disguises with backslashes and line breaks too, since a browser reads them as another host.
 */
export function isSafeLink(link: string): boolean {
  if (URL.canParse(link)) return new URL(link).protocol === 'https:';
  return URL.canParse(link, page) && new URL(link, page).origin === new URL(page).origin;
}
