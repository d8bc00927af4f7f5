/** What a reader takes along, caught on its way out of the page. */

interface TakenFile {
  readonly name: string;
  readonly text: Promise<string>;
}

/** The next file that is handed to the reader, as `taken`. Nothing is downloaded. */
export function caughtDownload(): { taken: Promise<TakenFile>; restore: () => void } {
  const original = { url: URL.createObjectURL, click: HTMLAnchorElement.prototype.click };
  let text: Promise<string> = Promise.resolve('');
  URL.createObjectURL = (blob: Blob) => {
    // Blob.text() drops the mark that Excel needs.
    text = blob.arrayBuffer().then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    return original.url.call(URL, blob);
  };
  const taken = new Promise<TakenFile>((resolve) => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      resolve({ name: this.download, text });
    };
  });
  const restore = () => {
    URL.createObjectURL = original.url;
    HTMLAnchorElement.prototype.click = original.click;
  };
  return { taken, restore };
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
