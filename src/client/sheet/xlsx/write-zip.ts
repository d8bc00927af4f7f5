import { checksumOf } from './checksum.js';

/** A part of a zip file to be written. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1.1.1980, the first day that a zip file knows: the same parts give the same bytes on every day. */
const day = 0x21;

/** Writes a zip file with its parts as they are. They are not packed, since what packs them differs by machine. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const blocks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const label = new TextEncoder().encode(name);
    const facts = factsOf(bytes, label.length);
    const local = concat([numbers([[4, 0x04034b50], ...facts]), label, bytes]);
    const more: Field[] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ];
    directory.push(concat([numbers([[4, 0x02014b50], [2, 20], ...facts, ...more]), label]));
    blocks.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = parts.length;
  const end = numbers([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return concat([...blocks, ...directory, end]);
}

/** A number and how many bytes it takes. */
type Field = readonly [bytes: 2 | 4, value: number];

/** What both a part and its entry in the directory say: version, names in UTF-8, stored, the time, checksum and sizes. */
const factsOf = (bytes: Uint8Array, nameLength: number): Field[] => [
  [2, 20],
  [2, 0x0800],
  [2, 0],
  [2, 0],
  [2, day],
  [4, checksumOf(bytes)],
  [4, bytes.length],
  [4, bytes.length],
  [2, nameLength],
  [2, 0],
];

function numbers(fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [length]) => sum + length, 0)));
  let at = 0;
  for (const [length, value] of fields) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return new Uint8Array(view.buffer);
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
