import { expect } from 'chai';
import { faultsOf } from '../../../../test-support/sheet-files.js';
import { Unreadable } from '../unreadable.js';
import { checksumOf } from './checksum.js';
import { writeZip } from './write-zip.js';
import { openZip } from './zip.js';

const encoded = (text: string) => new TextEncoder().encode(text);
const reasonOf = async (read: () => Promise<unknown>) => {
  const cause: unknown = await read().catch((error: unknown) => error);
  return cause instanceof Unreadable ? cause.reason : cause;
};
const name = 'a.txt';

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** A zip of one part, with numbers of its directory set to others: by how far into the entry they stand. */
async function packed(bytes: Uint8Array<ArrayBuffer>, told: Readonly<Record<number, number>> = {}) {
  const inside = await deflated(bytes);
  const zip = writeZip([{ name, bytes: inside }]);
  const view = new DataView(zip.buffer);
  const directory = view.getUint32(zip.length - 6, true);
  view.setUint16(directory + 10, 8, true);
  view.setUint32(directory + 16, checksumOf(bytes), true);
  view.setUint32(directory + 24, bytes.length, true);
  for (const [at, value] of Object.entries(told)) view.setUint32(directory + Number(at), value, true);
  return zip;
}

describe('a zip file', () => {
  it('knows the checksum that its format has', () => expect(checksumOf(encoded('123456789'))).to.equal(0xcbf43926));

  it('gives back what was written, packed or not', async () => {
    const bytes = encoded('Støtte eget hjem '.repeat(100));
    expect(await openZip(writeZip([{ name, bytes }])).read(name)).to.deep.equal(bytes);
    expect(await openZip(await packed(bytes)).read(name)).to.deep.equal(bytes);
    expect(await openZip(writeZip([{ name, bytes }])).read('b.txt')).to.equal(undefined);
  });

  it('may end with a comment', async () => {
    const zip = writeZip([{ name, bytes: encoded('a') }]);
    expect(await openZip(new Uint8Array([...zip, ...encoded('a comment')])).read(name)).to.deep.equal(encoded('a'));
  });

  it('may lie within a larger buffer', async () => {
    const zip = writeZip([{ name, bytes: encoded('a') }]);
    const larger = new Uint8Array([1, 2, 3, ...zip, 4]);
    expect(await openZip(larger.subarray(3, -1)).read(name)).to.deep.equal(encoded('a'));
  });

  const bytes = encoded('Beløb i mio. kr. '.repeat(500));
  const broken: { name: string; zip: () => Promise<Uint8Array>; reason: string }[] = [
    { name: 'whose checksum is another', zip: () => packed(bytes, { 16: 1 }), reason: 'wholeFile' },
    { name: 'whose size is another', zip: () => packed(bytes, { 24: 7 }), reason: 'wholeFile' },
    { name: 'that is packed in another way', zip: () => packed(bytes, { 10: 9 }), reason: 'wholeFile' },
    { name: 'whose part begins elsewhere', zip: () => packed(bytes, { 42: 3 }), reason: 'wholeFile' },
    { name: 'whose part goes on past its end', zip: () => packed(bytes, { 20: 0xffffffff }), reason: 'wholeFile' },
    { name: 'of which half a part is packed', zip: () => packed(bytes, { 20: 20 }), reason: 'wholeFile' },
    { name: 'with a password', zip: () => packed(bytes, { 8: 0x0008_0001 }), reason: 'noPassword' },
    { name: 'that says it is too large', zip: () => packed(bytes, { 24: 60_000_001 }), reason: 'tooLarge' },
    { name: 'cut short', zip: async () => (await packed(bytes)).slice(0, -30), reason: 'wholeFile' },
    { name: 'of its first bytes', zip: async () => (await packed(bytes)).slice(0, 4), reason: 'wholeFile' },
  ];
  for (const { name: what, zip, reason } of broken)
    it(`${what} is refused`, async () => {
      const read = async () => openZip(await zip()).read(name);
      expect(await reasonOf(read)).to.equal(reason);
    });

  it('that unpacks to more than it says is given up on the way', async () => {
    const zeros = new Uint8Array(70_000_000);
    const bomb = await packed(zeros, { 24: 1000 });
    expect(bomb.length).to.be.below(100_000);
    expect(await reasonOf(() => openZip(bomb).read(name))).to.equal('tooLarge');
  }).timeout(20_000);

  it('has so many bytes in all, not in each part', async () => {
    const zeros = await packed(new Uint8Array(31_000_000));
    const zip = openZip(zeros);
    await zip.read(name);
    expect(await reasonOf(() => zip.read(name))).to.equal('tooLarge');
  }).timeout(20_000);
});

describe('a file that is no workbook', () => {
  const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = (text: string) => text.split('').flatMap((letter) => [letter.charCodeAt(0), 0]);
  const padding = Array.from({ length: 1016 }, () => 0);
  const files: { name: string; bytes: Uint8Array; fault: string }[] = [
    {
      name: 'an old .xls',
      bytes: new Uint8Array([...old, ...padding]),
      fault: 'a file saved as .xlsx; this is the old .xls format',
    },
    {
      name: 'a workbook with a password',
      bytes: new Uint8Array([...old, ...padding, ...wide('EncryptedPackage'), 0, 0]),
      fault: 'a file without a password',
    },
    {
      name: 'a web page',
      bytes: encoded('\n<!DOCTYPE html><html>Log ind</html>'),
      fault: 'a workbook or a CSV file; this is a web page',
    },
    { name: 'nothing', bytes: encoded(''), fault: 'a file with something in it' },
    { name: 'blank lines', bytes: encoded('\n  \n'), fault: 'a file with something in it' },
    {
      name: 'the beginning of a workbook',
      bytes: encoded('PK\u0003\u0004'),
      fault: 'a whole .xlsx workbook; this file is damaged, or something else',
    },
    {
      name: 'too large',
      bytes: new Uint8Array(5_000_001),
      fault: 'a file of at most 5 MB (60 MB unpacked), 10.000 rows and 500 columns',
    },
    {
      name: 'an open quotation mark',
      bytes: encoded('Titel;"Plan\nKilde;x'),
      fault: 'a CSV file in which each quotation mark is closed',
    },
  ];
  for (const { name: what, bytes, fault } of files)
    it(`but ${what} is told by the file’s name`, async () => {
      expect(await faultsOf(bytes)).to.deep.equal([`plan.xlsx: ${fault}`]);
    });
});
