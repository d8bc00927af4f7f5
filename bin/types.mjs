/** `pejl types <document>`: TypeScript types of an API from its OpenAPI or Swagger document. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Faults, firstLine, openApiOf, parsed } from './document.mjs';
import { Missing, need } from './packages.mjs';

/** Milliseconds that a document on the network may take. */
const patience = 30_000;

export async function command([place], words, { output }) {
  const name = nameOf(place);
  const { types: says } = words;
  try {
    need('openapi-typescript', 'yaml');
    const text = await textAt(place).catch((error) => {
      throw error.status ? says.status(name, error.status) : words.noFile(name);
    });
    const document = parsed(text, await import('yaml'), says);
    const source = await openApiOf(document, says);
    const types = await typesOf(source, { place, isAsRead: source === document }, says);
    const code = `/* eslint-disable */ // Written by \`pejl types ${name}\`. Do not edit.\n${types}`;
    if (output === undefined) {
      process.stdout.write(code);
      return 0;
    }
    await writeFile(output, code).catch(() => {
      throw says.notWritten(output);
    });
    console.log(says.written(output, Object.keys(source.paths).length));
    return 0;
  } catch (error) {
    if (error instanceof Faults) {
      console.error([words.faults(name, error.faults.length), ...error.faults.map((fault) => `  ${fault}`)].join('\n'));
      return 1;
    }
    if (error instanceof Missing) console.error(says.missing(error.command));
    else if (typeof error === 'string') console.error(error);
    else throw error;
    return 2;
  }
}

const isAddress = (place) => /^https?:/i.test(place) && URL.canParse(place);

/** Without what may be secret in an address. */
const nameOf = (place) =>
  isAddress(place) ? new URL(place).pathname.split('/').at(-1) || new URL(place).host : basename(place);

async function textAt(place) {
  if (!isAddress(place)) return readFile(place, 'utf8');
  const response = await fetch(place, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw Object.assign(new Error('No document'), { status: response.status });
  return response.text();
}

/** The types, or what they say of the document: they write it to the console, and throw the last of it. */
async function typesOf(source, { place, isAsRead }, says) {
  const { astToString, default: openapiTS } = await import('openapi-typescript');
  const told = [];
  const { error: own } = console;
  console.error = (text) => told.push(text);
  try {
    // A document may have parts in other files. One on the network is read again, by what looks for them there.
    if (isAddress(place) && isAsRead) return astToString(await openapiTS(new URL(place), { silent: true }));
    const cwd = pathToFileURL(resolve(isAddress(place) ? '.' : place));
    return astToString(await openapiTS(source, { silent: true, cwd }));
  } catch (error) {
    const faults = told.length > 0 ? told : [error.message];
    throw new Faults([...new Set(faults.map((text) => placed(text, says)))]);
  } finally {
    console.error = own;
  }
}

/** "Can't resolve $ref at #/paths/…": where, and what. */
function placed(text, says) {
  const line = firstLine(text)
    .replace(/\u001b\[\d+m/g, '')
    .replace(/^[\s✘]+/, '');
  const [, what = line, where = ''] = /^(.*) at (#\/\S*)$/.exec(line) ?? [];
  return says.broken(where, what);
}
