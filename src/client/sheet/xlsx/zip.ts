import { unreadable } from '../unreadable.js';
import { checksumOf } from './checksum.js';

/** A part of a zip file, as its directory describes it. */
interface Entry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/** The parts of a zip file. Reading one unpacks it; nothing else of the file is unpacked. */
export interface Zip {
  readonly names: readonly string[];
  /** The bytes of a part; undefined when there is none of this name. */
  read(name: string): Promise<Uint8Array | undefined>;
}

/** What all the parts that are read may come to: a file of a few kB can be made to unpack to many GB. */
const mostUnpacked = 60_000_000;
const mostEntries = 2_000;

const stored = 0;
const deflated = 8;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;

/** Opens a zip file. What is not whole is refused: half a sheet would look like a sheet. */
export function openZip(bytes: Uint8Array): Zip {
  const entries = directoryOf(bytes);
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      if (entry.isEncrypted) throw unreadable('noPassword');
      // A directory may lie about sizes, so what is unpacked is counted too.
      const room = mostUnpacked - unpacked;
      if (entry.size > room) throw unreadable('tooLarge');
      const part = await unpack(packedOf(bytes, entry), entry.method, room);
      unpacked += part.length;
      if (part.length !== entry.size || checksumOf(part) !== entry.checksum) throw unreadable('wholeFile');
      return part;
    },
  };
}

function directoryOf(bytes: Uint8Array): Map<string, Entry> {
  const view = viewOf(bytes);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw unreadable('tooLarge');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let read = 0; read < count; read += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw unreadable('wholeFile');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/^\/|\\/g, '');
    entries.set(name, {
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The directory's end stands last, but for a comment of at most 65.535 bytes. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw unreadable('wholeFile');
}

function packedOf(bytes: Uint8Array, { offset, packedSize }: Entry): Uint8Array {
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) throw unreadable('wholeFile');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw unreadable('wholeFile');
  return bytes.subarray(start, start + packedSize);
}

async function unpack(packed: Uint8Array, method: number, room: number): Promise<Uint8Array> {
  if (method === stored) return packed;
  if (method !== deflated) throw unreadable('wholeFile');
  const chunks: Uint8Array[] = [];
  let size = 0;
  // A copy: a stream takes no part of a shared buffer.
  const reader = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw unreadable('wholeFile');
    });
    if (done) return joined(chunks, size);
    size += value.length;
    if (size > room) {
      await reader.cancel();
      throw unreadable('tooLarge');
    }
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
