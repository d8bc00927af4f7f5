/** Hands a file to the reader; nothing leaves the page. */
export function download(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The click has taken the address by now; without this the file would stay in memory as long as the page.
  URL.revokeObjectURL(link.href);
}

/** A file name that every system takes, from a heading. */
export const fileName = (heading: string, ending: string): string =>
  `${
    heading
      .toLowerCase()
      .replaceAll('æ', 'ae')
      .replaceAll('ø', 'oe')
      .replaceAll('å', 'aa')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 80) || 'pejl'
  }.${ending}`;

/** Puts a table on the clipboard, as HTML and as text; false where the browser or the page's policy does not allow it. */
export async function copyTable(htmlText: string, plainText: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([htmlText], { type: 'text/html' }),
        'text/plain': new Blob([plainText], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}
