/** Shows answers by the thousand on elements, and throws at the first figure that is wrong. Needs a browser. */
import fc from 'fast-check';
import { ApiError } from '../../src/client/api-error.js';
import { checkAnswer } from '../../src/client/contracts/check-answer.js';
import { parametersOf, type Run } from './differential.js';
import type { Joined } from './elements.js';
import { canaries, mutatedAnswers } from './mutations.js';
import { validAnswers } from './operations.js';
import { all, demand, holds, lacks, same, textIn } from './shown.js';
import { fetched, given, type Shown, staged } from './stage.js';

interface About {
  readonly about: { readonly audience: string };
}

/** Every so many answers goes by HTTP; every so many of what is not public is put on a public page. */
const share = 5;

/** The answers that the contract allows: each is shown, rightly. */
export async function validAreShown(joined: Joined, run: Run): Promise<void> {
  const { tag, operation, check, asks } = joined;
  await onStage(tag, async (figure) => {
    await fc.assert(
      fc.asyncProperty(validAnswers(operation), async (answer) => {
        const { audience } = (answer as About).about;
        const text = JSON.stringify(answer);
        await watched(async () => {
          const show = async (shown: Shown) => {
            await check(shown, answer);
            isSane(shown, text);
          };
          if (text.length % share === 0) await fetched(tag, { text, audience, asks: asks(answer) }, show);
          else await show(await given(figure, answer, audience));
          if (text.length % share === 1 && audience !== 'public') isKeptFrom(await given(figure, answer, ''));
        });
      }),
      parametersOf(run),
    );
  });
}

/** Answers with one thing wrong, each after a right one: refused without a figure, or shown as if nothing were wrong. */
export async function mutatedAreHandled(joined: Joined, run: Run): Promise<string> {
  const { tag, operation, check, asks } = joined;
  let refusals = '';
  await onStage(tag, async (figure) => {
    await fc.assert(
      fc.asyncProperty(mutatedAnswers(operation), async ({ valid, mutated: { data, text } }) => {
        const sent = text ?? asSent(data);
        const error = text === undefined ? refusalOf(joined, data) : new ApiError('notData');
        const { audience } = ((error ? valid : data) as About).about;
        await watched(async () => {
          const show = async (shown: Shown) => {
            if (error) isRefused(shown, error);
            else await check(shown, data);
          };
          if (sent !== undefined && (text !== undefined || sent.length % share === 0))
            await fetched(
              tag,
              { text: sent, audience, asks: asks(Object(text === undefined ? data : valid) as object) },
              show,
            );
          else {
            await given(figure, valid, (valid as About).about.audience);
            await show(await given(figure, data, audience));
          }
        });
        refusals += error ? '1' : '0';
      }),
      parametersOf(run),
    );
  });
  return refusals;
}

async function onStage(tag: string, use: (figure: ReturnType<typeof staged>['figure']) => Promise<void>) {
  const { figure, leave } = staged(tag);
  try {
    await use(figure);
  } finally {
    leave();
  }
}

/** What nobody caught is caught here. An observer that draws again in its turn is no fault of an answer. */
async function watched(use: () => Promise<void>): Promise<void> {
  const found: unknown[] = [];
  const listen = (event: ErrorEvent | PromiseRejectionEvent) => {
    if (event instanceof ErrorEvent && event.message.startsWith('ResizeObserver loop')) return;
    found.push(event instanceof ErrorEvent ? event.error : event.reason);
    event.preventDefault();
  };
  window.addEventListener('error', listen);
  window.addEventListener('unhandledrejection', listen);
  try {
    await use();
  } finally {
    window.removeEventListener('error', listen);
    window.removeEventListener('unhandledrejection', listen);
  }
  if (found.length > 0) throw new Error('Nobody caught an error.', { cause: found[0] });
}

function refusalOf({ operation }: Joined, data: unknown): ApiError | undefined {
  try {
    checkAnswer(operation, data);
    return undefined;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

/** The answer as JSON; undefined where JSON would make something else of it. */
function asSent(data: unknown): string | undefined {
  const lost: unknown[] = [];
  const sent = JSON.stringify(data, (_, value: unknown) => {
    if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) lost.push(value);
    return value;
  });
  return lost.length > 0 ? undefined : sent;
}

/**
 * What the language writes of what is no figure stands nowhere, but where the answer has it as a text; and no drawing has
 * a size or a place that is none.
 */
function isSane({ root }: Shown, text: string): void {
  for (const drawn of all(root, 'svg, svg *, col'))
    for (const { name, value } of drawn.attributes) {
      const isSize = name === 'width' || name === 'height';
      demand(!/NaN|undefined|Infinity/.test(value), `<${drawn.localName} ${name}="${value}">`);
      demand(!isSize || !value.startsWith('-'), `<${drawn.localName} ${name}="${value}">`);
    }
  for (const word of ['NaN', 'undefined', '[object', 'Infinity', 'null'])
    if (!text.includes(word)) lacks('the element', textIn(root), word);
}

const figures = 'table, figure, dl, [part~="chart"], [part~="table"], [part~="figure"], .lead, svg.whole';

function isKeptFrom({ root }: Shown): void {
  same('what is not public', textIn(root.querySelector('.state .title')), 'Vises ikke på en offentlig side');
  demand(all(root, figures).length === 0, 'What is not public shows a figure.');
}

const titles: Readonly<Record<string, string>> = {
  contract: 'Svaret kan ikke bruges',
  notData: 'Svaret er ikke tal',
};

/** A typed state that says where, and nothing of the answer. */
function isRefused({ root }: Shown, { kind, pointer }: ApiError): void {
  const state = root.querySelector('[part~="state"]');
  demand(state?.querySelector('[role="alert"]') !== null, 'A refusal is no alert.');
  same('a refusal', textIn(state?.querySelector('.title')), titles[kind] ?? kind);
  demand(all(root, figures).length === 0, 'A refusal shows a figure.');
  const words = textIn(root);
  if (pointer !== undefined) holds('a refusal', words, `Sted i svaret: ${pointer || '/'}.`);
  for (const canary of Object.values(canaries)) lacks('a refusal', words, String(canary));
  const copy = root.querySelector('.root')!.cloneNode(true) as Element;
  for (const detail of copy.querySelectorAll('.detail')) detail.remove();
  const rest = textIn(copy).replaceAll(/version \d+\.\d+/g, '');
  demand(!/\d/.test(rest), `A refusal has a number that is no place: »${rest}«.`);
}
