/** Hands the reader a file; nothing leaves the page. */
export function save(name: string, type: string, content: BlobPart): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The click has taken the address by now; without this the file would stay in memory as long as the page.
  URL.revokeObjectURL(link.href);
}

/** A name that every system takes, from a heading. */
export const fileName = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 75) || 'pejl';
