#!/usr/bin/env node
/** `npx pejl <command>`: each command is a file of its own, which says what it takes and gives its exit code. */
import { parseArgs } from 'node:util';
import { languageOf, wordsIn } from './words.mjs';

const commands = {
  check: () => import('./check.mjs'),
};

/** The exit code of a call that cannot be understood, as opposed to a file that is no plan. */
const misuse = 2;

process.exitCode = await run(process.argv.slice(2));

async function run(args) {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch {
    return refuse('da');
  }
  const { values, positionals } = parsed;
  const [name = '', ...rest] = positionals;
  const language = languageOf(values.lang);
  if (values.help) {
    console.log(wordsIn(language ?? 'da').usage);
    return 0;
  }
  if (!language || !Object.hasOwn(commands, name) || rest.length === 0) return refuse(language ?? 'da');
  const { command } = await commands[name]();
  return command(rest, wordsIn(language));
}

function refuse(language) {
  console.error(wordsIn(language).usage);
  return misuse;
}
