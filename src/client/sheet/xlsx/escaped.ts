/** What XML must not hold as it is. Characters that it cannot hold at all are written as Excel writes them. */
export const escaped = (text: string): string =>
  text
    .replace(/_x[0-9A-Fa-f]{4}_/g, '_x005F$&')
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\r/g, (mark) => `_x${hex(mark)}_`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

const hex = (mark: string): string => mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
