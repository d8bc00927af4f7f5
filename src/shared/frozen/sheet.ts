import { css, type CSSResult, unsafeCSS } from 'lit';

/** A style sheet without what is for its own reader: the same whatever a bundle has taken out already. */
const tight = (text: string): string =>
  text
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .trim();

/** Styles that were made for an element's inside, for all that stands in one with this class. */
const within = (selector: string, { cssText }: CSSResult): string =>
  `${selector}{${tight(cssText)
    .replaceAll(/:host\(([^)]*)\)/g, '&$1')
    .replaceAll(':host', '&')
    .replaceAll('#heading', '.heading')}}`;

/** One style sheet for figures of several elements, each style once. `figures` are their classes, with their styles. */
export function sheetOf(
  figures: readonly { readonly className: string; readonly styles: readonly CSSResult[] }[],
): string {
  const users = new Map<CSSResult, Set<string>>();
  for (const { className, styles } of figures)
    for (const style of styles) users.set(style, (users.get(style) ?? new Set()).add(`.${className}`));
  const scoped = [...users].map(([style, classes]) => within(`:is(${[...classes].join(',')})`, style));
  return [tight(pageStyles.cssText), ...scoped, tight(stillStyles.cssText)].join('\n');
}

/** The font of the page, where the reader has it. */
export const fontFamily = "'IBM Plex Sans', system-ui, sans-serif";

/** The page around the figures. Margins of paper are a page's own, and this page is ours. */
const pageStyles = css`
  @page {
    size: A4;
    margin: 15mm;
  }
  :root {
    color-scheme: light dark;
  }
  body {
    margin: 0 auto;
    padding: 24px 20px 32px;
    max-width: 1080px;
    background: light-dark(#ffffff, #15191e);
    color: light-dark(#1a1a1a, #ededed);
    font: 16px/1.5 ${unsafeCSS(fontFamily)};
  }
  h1 {
    margin: 0 0 8px;
    font-size: 26px;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .reference {
    margin: 0 0 16px;
    border-bottom: 1px solid;
    padding-bottom: 6px;
    font-size: 14px;
  }
  section {
    margin-top: 40px;
  }
  header + main > section:first-child {
    margin-top: 0;
  }
  .stamp {
    margin-top: 32px;
    border: 1px solid;
    padding: 10px 14px;
    font-size: 13px;
    line-height: 1.45;
    break-inside: avoid;
  }
  .stamp p {
    margin: 0;
  }
  .stamp code {
    overflow-wrap: anywhere;
  }
  @media print {
    body {
      padding: 0;
      max-width: none;
      background: none;
      color: #1a1a1a;
    }
  }
`;

/** Nothing of a fixed figure is hidden: the table that stands beside a drawing is seen. */
const stillStyles = css`
  .pejl .whole-table {
    position: static;
    margin-top: 24px;
    clip-path: none;
    width: auto;
    height: auto;
    overflow: visible;
  }
  .pejl .whole-table .scroll,
  .pejl .drawing {
    overflow-x: auto;
  }
  .pejl .key {
    margin-bottom: var(--_space-3);
  }
  .pejl summary {
    display: none;
  }
  .pejl details {
    display: block;
    margin-top: 8px;
  }
  .pejl .audience {
    margin: 2px 0 0;
    border: 0;
    padding: 0;
  }
  @media print {
    .pejl .whole-table .scroll,
    .pejl .drawing {
      overflow: visible;
    }
    section.pejl {
      --_lead: 14px;
      --_body: 12px;
      --_small: 11px;
      --_min: 11px;
    }
    .pejl .scroll :is(th, td, .remark) {
      padding: 3px 2px;
      font-size: 10.5px;
      min-width: 0;
      overflow-wrap: normal;
      hyphens: auto;
    }
  }
`;
