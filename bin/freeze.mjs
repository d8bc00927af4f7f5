/** `pejl freeze <config.json>`: fixes figures in one file, for a job that runs before a meeting. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { ApiError } from '../dist/esm/client/api-error.js';
import { gatewaySource } from '../dist/esm/client/gateway.js';
import { checkPlan } from '../dist/esm/client/sheet/check-plan.js';
import { SheetError } from '../dist/esm/client/sheet/sheet-error.js';
import { includes } from '../dist/esm/figures/audience.js';
import { fixed } from '../dist/esm/shared/frozen/fix.js';
import { fixableFrom } from '../dist/esm/shared/frozen/fixable.js';
import { NotFixed } from '../dist/esm/shared/frozen/page-nodes.js';
import { NotFrozen } from '../dist/esm/shared/frozen/read.js';
import { withEarlier } from '../dist/esm/shared/savings/earlier.js';
import { stillBy } from '../dist/esm/stills.js';
import { faultsIn, nameOf } from './freeze-config.mjs';

/** Why nothing was fixed, as a sentence, and the exit code of it. */
class Stopped extends Error {
  constructor(sentence, code = 1) {
    super(sentence);
    this.code = code;
  }
}

export async function command([path], words, { output }) {
  try {
    const config = await configAt(path, words);
    const at = (file) => resolve(dirname(path), file);
    const target = output === undefined ? at(config.output) : resolve(output);
    const { file, title, digest } = await pageOf(config, at, words);
    // All of it or nothing: whoever opens the file meanwhile has the one before.
    const half = `${target}.${process.pid}.part`;
    await writeFile(half, file)
      .then(() => rename(half, target))
      .catch(() => {
        throw new Stopped(words.fix.notWritten(basename(target)), 2);
      });
    console.log(words.fix.written(basename(target), title, digest));
    return 0;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    console.error(error.message);
    return error.code;
  }
}

async function configAt(path, words) {
  const name = basename(path);
  const { fix: says } = words;
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Stopped(words.noFile(name), 2);
  });
  let config;
  try {
    config = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Stopped(says.notRead(name, says.noJson), 2);
  }
  const faults = faultsIn(config, words);
  if (faults.length > 0)
    throw new Stopped([words.faults(name, faults.length), ...faults.map((one) => `  ${one}`)].join('\n'), 2);
  return config;
}

async function pageOf({ elements, title, agenda, language = 'da', ...config }, at, words) {
  const source = config.gateway && gatewaySource({ gateway: config.gateway, getToken: tokenOf() });
  const fixables = [];
  for (const wish of elements) {
    const element = nameOf(wish.element);
    fixables.push(
      await figureOf(
        { ...wish, element, data: wish.data ?? config.data },
        { ...config, source, language, at },
        words,
      ).catch((error) => {
        throw new Stopped(words.fix.failed(element, reasonOf(error, words)));
      }),
    );
  }
  return fixed(fixables, Date.now(), { title, agenda }).catch((error) => {
    throw new Stopped(reasonOf(error, words));
  });
}

/** The environment is the job's own; a configuration is copied, mailed and kept. */
const tokenOf = () => (process.env.PEJL_TOKEN ? () => Promise.resolve(process.env.PEJL_TOKEN) : undefined);

async function figureOf(
  { element, attributes = {}, data, comparedTo, notes },
  { source, audience = 'public', language, at },
  words,
) {
  const still = await stillBy(element);
  if (still.needs && !includes(audience, still.needs)) throw new Stopped(words.fix.refused(element));
  const asked = () =>
    source[still.operation]({ ...still.question(attributes), audience }, AbortSignal.timeout(120_000));
  let answer = still.shown(data === undefined ? await asked() : await dataAt(at(data), words), audience);
  if (answer === undefined) throw new Stopped(words.fix.refused(element));
  if (comparedTo !== undefined) {
    answer = still.shown(await withEarlier(answer, await textAt(at(comparedTo), words)), audience);
    if (answer === undefined) throw new Stopped(words.fix.refused(element));
  }
  return fixableFrom(still, { answer, attributes, language, ...(notes && { notes }) });
}

const textAt = (path, words) =>
  readFile(path, 'utf8').catch(() => {
    throw new Stopped(words.noFile(basename(path)), 2);
  });

/** An answer of the contract in a file, or a savings plan in a sheet. */
async function dataAt(path, words) {
  const bytes = await readFile(path).catch(() => {
    throw new Stopped(words.noFile(basename(path)), 2);
  });
  if (extname(path).toLowerCase() !== '.json') return (await checkPlan(new Uint8Array(bytes), { name: path })).plan;
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, ''));
  } catch {
    throw new Stopped(`${basename(path)}: ${words.fix.noJson}`, 2);
  }
}

function reasonOf(error, words) {
  if (error instanceof Stopped) throw error;
  if (error instanceof NotFrozen) return words.fix.notEarlier;
  if (error instanceof NotFixed) return words.fix.reasons[error.reason];
  if (error instanceof SheetError)
    return error
      .faults(words.language)
      .map(({ where, expected }) => words.fault(where, expected))
      .join('\n');
  if (!(error instanceof ApiError)) throw error;
  if (error.kind === 'contract')
    return words.fault(error.pointer || '/', error.expectedIn(words.language) ?? '').trim();
  return words.module.kinds[error.kind];
}
