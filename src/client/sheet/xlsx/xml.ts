import { Parser } from 'saxen';
import { unreadable } from '../unreadable.js';

/** What is told of a document while it is read. Names are without their prefix, which any file may choose. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads a part of a workbook. What is not well formed is refused, and so is a DOCTYPE: no workbook has entities of its own. */
export function readXml(bytes: Uint8Array, listener: XmlListener): void {
  const parser = new Parser();
  const refuse = (): never => {
    throw unreadable('wholeFile');
  };
  parser.on('openTag', (name, attributes, decode) => {
    if (!listener.open) return;
    const decoded = Object.entries(attributes()).map(([key, value]) => [localName(key), decode(value)]);
    listener.open(localName(name), Object.fromEntries(decoded) as Record<string, string>);
  });
  parser.on('closeTag', (name) => listener.close?.(localName(name)));
  parser.on('text', (text, decode) => listener.text?.(decode(text)));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('attention', refuse);
  parser.on('error', refuse);
  parser.on('warn', refuse);
  parser.parse(textOf(bytes));
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function textOf(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0;
  try {
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable('wholeFile');
  }
}

/** Excel writes characters that XML cannot hold as "_x000D_". */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
