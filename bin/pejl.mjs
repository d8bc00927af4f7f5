#!/usr/bin/env node
/** `npx pejl <command>`: each command is a file of its own, which says what it takes and gives its exit code. */
import { parseArgs } from 'node:util';
import { languageOf, wordsIn } from './words.mjs';

/** The commands, with the options that each takes beside those of all, and how many things it may be called with. */
const commands = {
  check: { load: () => import('./check.mjs'), options: ['operation'], most: Infinity },
  freeze: { load: () => import('./freeze.mjs'), options: ['output'], most: 1 },
  verify: { load: () => import('./verify.mjs'), options: ['digest'], most: Infinity },
  types: { load: () => import('./types.mjs'), options: ['output'], most: 1 },
};

/** The exit code of a call that cannot be understood, as opposed to a file that is no plan. */
const misuse = 2;

const code = await run(process.argv.slice(2));
// Once all is written the end is at once: what a module of others has left open is not waited for.
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));

async function run(args) {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        operation: { type: 'string' },
        digest: { type: 'string' },
        output: { type: 'string', short: 'o' },
      },
    });
  } catch {
    return refuse('da');
  }
  const { lang, help, ...options } = parsed.values;
  const [name = '', ...rest] = parsed.positionals;
  const language = languageOf(lang);
  if (help) {
    console.log(wordsIn(language ?? 'da').usage);
    return 0;
  }
  if (!language || !Object.hasOwn(commands, name)) return refuse(language ?? 'da');
  const { load, options: known, most } = commands[name];
  const isUnderstood =
    rest.length > 0 && rest.length <= most && Object.keys(options).every((each) => known.includes(each));
  if (!isUnderstood) return refuse(language);
  const { command } = await load();
  return command(rest, wordsIn(language), options);
}

function refuse(language) {
  console.error(wordsIn(language).usage);
  return misuse;
}
