/** What a reader takes along, as it leaves the page. */
import { buttonOf, type Figure } from '../mount.js';
import { replaced } from '../security/taken.js';

export interface TakenFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The file behind the button with this word. Nothing is downloaded. */
export async function fileFrom(figure: Figure, word: string): Promise<TakenFile> {
  let blob = new Blob();
  let done: (name: string) => void = () => undefined;
  const saved = new Promise<string>((resolve) => (done = resolve));
  const restore = replaced([
    [
      URL,
      'createObjectURL',
      (made: Blob) => {
        blob = made;
        return '#';
      },
    ],
    [
      HTMLAnchorElement.prototype,
      'click',
      function (this: HTMLAnchorElement) {
        done(this.download);
      },
    ],
  ]);
  try {
    buttonOf(figure, word).click();
    const name = await saved;
    return { name, type: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) };
  } finally {
    restore();
  }
}

/** What the button with this word puts on the clipboard. */
export async function clipboardFrom(figure: Figure, word: string): Promise<{ html: string; plain: string }> {
  let done: (item: ClipboardItem) => void = () => undefined;
  const copied = new Promise<ClipboardItem>((resolve) => (done = resolve));
  const write = ([item]: ClipboardItem[]) => {
    done(item!);
    return Promise.resolve();
  };
  const restore = replaced([[navigator.clipboard, 'write', write]]);
  try {
    buttonOf(figure, word).click();
    const item = await copied;
    const text = async (type: string) => (await item.getType(type)).text();
    return { html: await text('text/html'), plain: await text('text/plain') };
  } finally {
    restore();
  }
}
