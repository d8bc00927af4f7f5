import { readXml, unescaped } from './xml.js';

/** The texts of a workbook, which its cells name by their place in this list. */
export function readSharedStrings(bytes: Uint8Array): readonly string[] {
  const texts: string[] = [];
  const reader = textReader((text) => texts.push(text), 'si');
  readXml(bytes, reader);
  return texts;
}

/** Puts a text together from its runs, each of which may look different. How it is pronounced (rPh) is left out. */
export function textReader(done: (text: string) => void, whole: string) {
  let text = '';
  let isText = false;
  let isSound = false;
  return {
    open(name: string) {
      if (name === whole) text = '';
      else if (name === 'rPh') isSound = true;
      else if (name === 't') isText = !isSound;
    },
    text(part: string) {
      if (isText) text += part;
    },
    close(name: string) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isSound = false;
      else if (name === whole) done(unescaped(text));
    },
  };
}
