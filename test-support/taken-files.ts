/** What a reader takes along, caught on its way out of the page. */

/** The files that are handed to the reader, by name and text. Nothing is downloaded. */
export function caughtDownloads(): { files: { name: string; text: Promise<string> }[]; restore: () => void } {
  const files: { name: string; text: Promise<string> }[] = [];
  const original = { url: URL.createObjectURL, click: HTMLAnchorElement.prototype.click };
  let text: Promise<string> = Promise.resolve('');
  URL.createObjectURL = (blob: Blob) => {
    // Blob.text() drops the mark that Excel needs.
    text = blob.arrayBuffer().then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    return original.url.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push({ name: this.download, text });
  };
  const restore = () => {
    URL.createObjectURL = original.url;
    HTMLAnchorElement.prototype.click = original.click;
  };
  return { files, restore };
}

/** What is put on the clipboard, by type. */
export function caughtClipboard({ isAllowed = true } = {}) {
  const texts = new Map<string, string>();
  const original = navigator.clipboard.write.bind(navigator.clipboard);
  navigator.clipboard.write = async (items) => {
    if (!isAllowed) throw new DOMException('Write permission denied.', 'NotAllowedError');
    for (const item of items) for (const type of item.types) texts.set(type, await (await item.getType(type)).text());
  };
  const restore = () => {
    navigator.clipboard.write = original;
  };
  return { texts, restore };
}
