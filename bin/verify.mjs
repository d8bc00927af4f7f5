/** `pejl verify <file.html ...>`: whether a fixed file shows what its data give, and is the one that was recorded. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ApiError } from '../dist/esm/client/api-error.js';
import { NotFixed } from '../dist/esm/shared/frozen/page-nodes.js';
import { NotFrozen } from '../dist/esm/shared/frozen/read.js';
import { verify } from '../dist/esm/shared/frozen/verify.js';
import { version as ours } from '../dist/esm/shared/frozen/version.js';
import { formatFor } from '../dist/esm/shared/format.js';
import { stillBy } from '../dist/esm/stills.js';

/** Differences that are told one by one. */
const most = 10;
/** Signs of a long text, such as a path, that are shown of it. */
const longest = 80;

/** Checks each file; the worst of their exit codes counts. */
export async function command(files, words, { digest }) {
  let worst = 0;
  for (const path of files) worst = Math.max(worst, await check(path, digest, words));
  return worst;
}

async function check(path, recorded, words) {
  const file = basename(path);
  const { verify: says } = words;
  let text;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    console.error(words.noFile(file));
    return 2;
  }
  const { sentences, code } = await verify(text, stillBy).then(
    (found) => judged(found, file, recorded, words),
    (error) => ({ sentences: [unreadable(error, file, says)], code: error instanceof NotFrozen ? 2 : 1 }),
  );
  (code === 2 ? console.error : console.log)(sentences.join('\n'));
  return code;
}

/** A mistake of ours is thrown on. */
function unreadable(error, file, says) {
  if (error instanceof NotFrozen) return says.notFrozen(file);
  if (error instanceof ApiError) return says.brokenData(file, error.pointer ?? error.kind);
  if (error instanceof NotFixed) return says.brokenData(file, '/figures');
  throw error;
}

function judged({ page, title, digest, differences }, file, recorded, words) {
  const { verify: says } = words;
  const { fixedAt, version } = page;
  const isOther = version !== ours;
  if (differences === undefined || differences.length > 0)
    return {
      sentences: [
        ...(differences ? differencesSaid(differences, file, says) : [says.form(file)]),
        ...(isOther ? [says.otherVersion(version)] : []),
      ],
      code: 1,
    };
  if (recorded !== undefined && bare(recorded) !== digest)
    return { sentences: [says.otherDigest(file, digest)], code: 1 };
  const [day, time] = fixedAt.split('T');
  const moment = `${formatFor(words.language).day(day)} ${time}`;
  const last = recorded === undefined ? says.compare : says.recorded;
  return { sentences: [says.good(file, title, moment), says.digest(digest), last], code: 0 };
}

/** As people write it: in groups, in capitals. */
const bare = (digest) => digest.replaceAll(/\s/g, '').toLowerCase();

const differencesSaid = (differences, file, says) => [
  says.bad(file, differences.length),
  ...differences.slice(0, most).map(({ figure, place, row, column, shown, drawn }) => {
    const where = [figure, says.places[place], row, column].filter(Boolean).join(', ');
    const [has, gives] = apart(shown, drawn);
    return says.difference(where, has, gives);
  }),
  ...(differences.length > most ? [says.more(differences.length - most)] : []),
];

/** Two texts from a little before where they part, as far as they can be read. */
function apart(one, other) {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const from = one.length <= longest && other.length <= longest ? 0 : Math.max(0, start - longest / 2);
  return [one, other].map(
    (text) => `${from > 0 ? '…' : ''}${text.slice(from, from + longest)}${text.length > from + longest ? '…' : ''}`,
  );
}
