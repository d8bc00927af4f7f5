/** What a reader takes along from an element: the clipboard and the file, as they are handed over. */
import { sharedDa } from '../../src/shared/texts.da.js';
import { buttonOf, type Figure } from '../mount.js';

export interface Taken {
  readonly html: string;
  readonly plain: string;
  readonly csv: string;
  readonly oreCsv: string;
  readonly fileName: string;
}

/** Keeps its text at hand: a blob of the browser's goes by way of another process, which takes its time. */
class HeldBlob {
  readonly held: string;
  constructor(parts: readonly string[]) {
    this.held = parts.join('');
  }
}

class HeldItem {
  readonly blobs: Readonly<Record<string, HeldBlob>>;
  constructor(blobs: Record<string, HeldBlob>) {
    this.blobs = blobs;
  }
}

/** Presses the buttons of a Danish element that copy and save. Nothing leaves the page. */
export async function takenFrom(figure: Figure): Promise<Taken> {
  const copied = withResolvers<HeldItem['blobs']>();
  const saved = withResolvers<string>();
  const savedOre = withResolvers<string>();
  const files: string[] = [];
  const restore = replaced([
    [globalThis, 'Blob', HeldBlob],
    [globalThis, 'ClipboardItem', HeldItem],
    [navigator.clipboard, 'write', async ([item]: HeldItem[]) => copied.resolve(item!.blobs)],
    [
      URL,
      'createObjectURL',
      ({ held }: HeldBlob) => {
        files.push(held);
        return '#';
      },
    ],
    [
      HTMLAnchorElement.prototype,
      'click',
      function (this: HTMLAnchorElement) {
        (files.length > 1 ? savedOre : saved).resolve(this.download);
      },
    ],
  ]);
  try {
    buttonOf(figure, sharedDa.copy).click();
    buttonOf(figure, sharedDa.csv).click();
    const [blobs, fileName] = await Promise.all([copied.promise, saved.promise]);
    buttonOf(figure, sharedDa.oreCsv).click();
    await savedOre.promise;
    const [csv = '', oreCsv = ''] = files;
    return { html: blobs['text/html']!.held, plain: blobs['text/plain']!.held, csv, oreCsv, fileName };
  } finally {
    restore();
  }
}

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((done) => (resolve = done));
  return { promise, resolve };
}

/** Puts other values in place of some of the page's own until they are restored. */
export function replaced(changes: readonly (readonly [target: object, name: string, value: unknown])[]): () => void {
  const undo = changes.map(([target, name, value]) => {
    const own = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { configurable: true, writable: true, value });
    return () => {
      if (own) Object.defineProperty(target, name, own);
      else Reflect.deleteProperty(target, name);
    };
  });
  return () => {
    for (const step of undo.reverse()) step();
  };
}
