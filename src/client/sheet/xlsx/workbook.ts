import type { Sheet } from '../grid.js';
import { unreadable } from '../unreadable.js';
import { readSharedStrings } from './shared-strings.js';
import { readStyles } from './styles.js';
import { readWorksheet } from './worksheet.js';
import { readXml } from './xml.js';
import { openZip, type Zip } from './zip.js';

/** The sheets of a workbook that were asked for, and the names of the rest. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly others: readonly string[];
}

interface Contents {
  readonly since: 1900 | 1904;
  readonly sheets: readonly { readonly name: string; readonly id: string; readonly isHidden: boolean }[];
}

/** Reads the sheets of an .xlsx file whose names are wanted. The rest is not even unpacked. */
export async function readWorkbook(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<Workbook> {
  const zip = openZip(bytes);
  const main = await mainPart(zip);
  const [folder, file] = split(main);
  const contents = readContents(await must(zip, main));
  const parts = await relationsOf(zip, `${folder}_rels/${file}.rels`, folder);
  const part = async (type: string) => {
    const found = [...parts.values()].find((relation) => relation.type === type);
    return found && zip.read(found.target);
  };
  const texts = await part('sharedStrings');
  const styles = await part('styles');
  const shared = { texts: texts ? readSharedStrings(texts) : [], styles: styles ? readStyles(styles) : [] };

  const sheets: Sheet[] = [];
  const others: string[] = [];
  for (const { name, id, isHidden } of contents.sheets) {
    const relation = parts.get(id);
    if (relation?.type !== 'worksheet' || !isWanted(name)) others.push(name);
    else {
      const worksheet = readWorksheet(await must(zip, relation.target), shared);
      sheets.push({ ...worksheet, name, isHidden, since: contents.since, isNamed: true });
    }
  }
  return { sheets, others };
}

async function mainPart(zip: Zip): Promise<string> {
  if (zip.names.includes('content.xml')) throw unreadable('notOds');
  const relations = await relationsOf(zip, '_rels/.rels', '');
  const main = [...relations.values()].find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined) throw unreadable('wholeFile');
  if (main.endsWith('.bin')) throw unreadable('notXlsb');
  return main;
}

async function must(zip: Zip, name: string): Promise<Uint8Array> {
  const part = await zip.read(name);
  if (!part) throw unreadable('wholeFile');
  return part;
}

function readContents(bytes: Uint8Array): Contents {
  const sheets: { name: string; id: string; isHidden: boolean }[] = [];
  let since: Contents['since'] = 1900;
  readXml(bytes, {
    open(element, { name = '', id = '', state = 'visible', date1904 }) {
      if (element === 'sheet') sheets.push({ name, id, isHidden: state !== 'visible' });
      else if (element === 'workbookPr' && (date1904 === '1' || date1904 === 'true')) since = 1904;
    },
  });
  return { sheets, since };
}

/** The parts that a part names, by the id it names them with. */
async function relationsOf(zip: Zip, name: string, folder: string) {
  const relations = new Map<string, { readonly type: string; readonly target: string }>();
  readXml(await must(zip, name), {
    open(element, { Id = '', Type = '', Target = '' }) {
      if (element !== 'Relationship') return;
      const target = Target.startsWith('/') ? Target.slice(1) : `${folder}${Target.replace(/^\.\//, '')}`;
      relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return relations;
}

/** "xl/workbook.xml" as "xl/" and "workbook.xml". */
const split = (path: string): [string, string] => {
  const at = path.lastIndexOf('/') + 1;
  return [path.slice(0, at), path.slice(at)];
};
