/** Sources that fail in every way there is, with a text in all that they say. */

export interface Failure {
  readonly name: string;
  /** Properties of the `pejl-source`. */
  readonly source: object;
}

/** A gateway that does not wait for an answer may say so: without this some are asked three times. */
const later = { 'retry-after': '3600' };
const statuses = [400, 401, 403, 404, 408, 409, 410, 422, 429, 500, 501, 502, 503, 504];

/** What a gateway may answer: a status, a body and its type. */
const answersWith = (text: string): Readonly<Record<string, () => Response>> => ({
  ...Object.fromEntries(
    statuses.map((status) => [
      `${status} with a problem`,
      () => {
        const problem = { type: text, title: text, detail: text, instance: text, status, person: { id: text } };
        const headers = { ...later, 'content-type': 'application/problem+json', 'x-detail': text };
        return new Response(JSON.stringify(problem), { status, statusText: text, headers });
      },
    ]),
  ),
  '500 with a text': () => new Response(text, { status: 500 }),
  'a login page': () => new Response(`<html>${text}</html>`, { headers: { 'content-type': 'text/html' } }),
  'half an answer': () => json(`{"about":{"source":"${text}`),
  'no JSON': () => json(text),
  'a text as JSON': () => json(JSON.stringify(text)),
  'another answer': () => json(JSON.stringify({ [text]: text, about: { version: text } })),
  'a body that breaks': () =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(text));
          controller.error(new Error(text));
        },
      }),
      { headers: { 'content-type': 'application/json' } },
    ),
});

const json = (body: string) => new Response(body, { headers: { 'content-type': 'application/json' } });

/** What a page's own code may throw. */
const thrownWith = (text: string): Readonly<Record<string, () => unknown>> => ({
  'an error': () => new Error(text, { cause: new Error(text) }),
  'an error of a class of its own': () => Object.assign(new RangeError(text), { name: text, request: { url: text } }),
  'a failure of the network': () => new TypeError(text),
  'a text': () => text,
  'an object': () => ({ message: text, detail: text }),
  'an object of a known kind': () => ({ kind: 'forbidden', message: text, status: 403, pointer: text, expected: text }),
  'an object of an unknown kind': () => ({ kind: text, status: text }),
  'an exception of the browser': () => new DOMException(text, 'TimeoutError'),
});

export function failuresWith(text: string, operation: string): readonly Failure[] {
  const gateway = 'https://gateway.invalid';
  const answered = Object.entries(answersWith(text)).map(([name, answer]) => ({
    name: `a gateway answers with ${name}`,
    source: { gateway, fetch: async () => answer() },
  }));
  const thrown = Object.entries(thrownWith(text)).flatMap(([name, make]) => {
    const fail = () => {
      throw make();
    };
    return [
      { name: `the page's fetch throws ${name}`, source: { gateway, fetch: fail } },
      { name: `getToken throws ${name}`, source: { gateway, auth: 'token', getToken: fail } },
      { name: `getToken rejects with ${name}`, source: { gateway, auth: 'token', getToken: async () => fail() } },
      { name: `a source of the page throws ${name}`, source: { source: { [operation]: fail } } },
      { name: `a source of the page rejects with ${name}`, source: { source: { [operation]: async () => fail() } } },
    ];
  });
  const given = [
    { name: 'getToken gives what is no token', source: { gateway, auth: 'token', getToken: () => ` ${text}\n` } },
    { name: 'getToken gives a list', source: { gateway, auth: 'token', getToken: () => ({ token: [text] }) } },
    { name: 'a source of the page gives a text', source: { source: { [operation]: () => text } } },
  ];
  return [...answered, ...thrown, ...given];
}
