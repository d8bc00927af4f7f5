/** `npx pejl types`, with the packages that it asks for and without. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { format } from 'prettier';
import { cliFolder, root } from './cli-run.mjs';

const { dir, written, pejl: run } = cliFolder();
const pejl = (args, bin) => run(['types', ...args], bin);

const answer = (schema) => ({ 200: { description: '', content: { 'application/json': { schema } } } });
const info = { title: 'Sager', version: '1' };
const openapi = (paths, rest = {}) => ({ openapi: '3.0.2', info, paths, ...rest });
const sager = openapi({ '/sager/{id}/': { get: { operationId: 'getSag', responses: answer({ type: 'string' }) } } });

test('writes the types of the worked example as they stand beside it', async () => {
  const { status, stdout } = await pejl([join(root, 'demo/adapters/os2bos/os2bos.yaml')]);
  assert.equal(status, 0);
  const parser = { parser: 'typescript', printWidth: 120, singleQuote: true };
  assert.equal(await format(stdout, parser), readFileSync(join(root, 'demo/adapters/os2bos/generated.ts'), 'utf8'));
});

test('writes them to a file, and says what they are no proof of', async () => {
  const { status, stdout } = await pejl([written('sager.json', sager), '-o', join(dir, 'sager.ts')]);
  assert.equal(status, 0);
  assert.match(stdout, /sager\.ts: typer for 1 sti er skrevet\. .* svarene skal stadig prøves\./);
  assert.match(
    readFileSync(join(dir, 'sager.ts'), 'utf8'),
    /^\/\* eslint-disable \*\/ \/\/ Written by `pejl types sager\.json`/,
  );
});

test('finds the parts of a document that stand in other files', async () => {
  mkdirSync(join(dir, 'parts'));
  written('parts/sag.yaml', 'type: object\nproperties:\n  budgetnummer: { type: integer }\n');
  const document = openapi({ '/sager/': { get: { responses: answer({ $ref: './parts/sag.yaml' }) } } });
  assert.match((await pejl([written('whole.json', document)])).stdout, /budgetnummer\?: number/);
});

test('reads a document from an address, and its parts from beside it', async () => {
  const documents = {
    '/api/openapi.yaml': JSON.stringify(openapi({ '/a': { get: { responses: answer({ $ref: './part.yaml' }) } } })),
    '/api/part.yaml': 'type: object\nproperties:\n  fraAdressen: { type: boolean }\n',
    '/api/swagger.json': JSON.stringify(swagger),
  };
  const server = createServer(({ url }, response) => {
    const body = documents[url.split('?')[0]];
    response.writeHead(body ? 200 : 404).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}/api`;
  try {
    const { stdout } = await pejl([`${address}/openapi.yaml?key=hemmelig`]);
    assert.match(stdout, /fraAdressen\?: boolean/);
    assert.ok(!stdout.includes('hemmelig'));
    assert.match((await pejl([`${address}/swagger.json`])).stdout, /Ydelse: \{/);
    const { status, stderr } = await pejl([`${address}/nowhere.json`]);
    assert.equal(status, 2);
    assert.equal(stderr.trim(), 'nowhere.json: adressen svarede med status 404.');
  } finally {
    server.close();
  }
  const { status, stderr } = await pejl([`${address}/openapi.yaml`]);
  assert.equal(status, 2);
  assert.equal(stderr.trim(), 'openapi.yaml: filen kan ikke åbnes.');
});

/** What differs most between Swagger 2.0 and what came after: bodies, files, lists in a query, null. */
const swagger = {
  swagger: '2.0',
  info,
  host: 'sager.kommune.example',
  basePath: '/api',
  consumes: ['application/json'],
  produces: ['application/json'],
  parameters: {
    Side: { name: 'side', in: 'query', type: 'integer' },
    Ydelse: { name: 'ydelse', in: 'body', schema: { $ref: '#/definitions/Ydelse' } },
  },
  paths: {
    '/ydelser': {
      get: {
        parameters: [
          { $ref: '#/parameters/Side' },
          { name: 'status', in: 'query', type: 'array', items: { type: 'string' }, collectionFormat: 'csv' },
        ],
        responses: { 200: { description: '', schema: { type: 'array', items: { $ref: '#/definitions/Ydelse' } } } },
      },
      post: { parameters: [{ $ref: '#/parameters/Ydelse' }], responses: { 204: { description: '' } } },
    },
  },
  definitions: {
    Ydelse: {
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'integer' }, slut: { type: 'string', 'x-nullable': true } },
    },
  },
};

for (const [name, version] of [
  ['text', '2.0'],
  ['a number, as YAML reads it', 2],
]) {
  test(`converts Swagger whose version is ${name}, and loses no body`, async () => {
    const { status, stdout } = await pejl([written('swagger.json', { ...swagger, swagger: version })]);
    assert.equal(status, 0);
    const code = stdout.replace(/\s+/g, ' ');
    assert.match(code, /Ydelse: \{ id: number; slut\?: string \| null; \}/);
    assert.match(code, /query\?: \{ side\?: components\["parameters"\]\["Side"\]; status\?: string\[\]; \}/);
    assert.match(
      code,
      /requestBody\?: \{ content: \{ "application\/json": components\["schemas"\]\["Ydelse"\]; \}; \}/,
    );
  });
}

const broken = [
  { name: 'text.yaml', content: 'hej', told: /her skal stå et dokument med openapi: 3\.x eller swagger: '2\.0'/ },
  {
    name: 'half.yaml',
    content: 'openapi: 3.0.2\npaths:\n  /a: [\n',
    told: /linje 4, tegn 1: kan ikke læses som YAML eller JSON/,
  },
  {
    name: 'half.json',
    content: '{"openapi":"3.0.2",\n"paths": }',
    told: /linje 2, tegn 10: kan ikke læses som YAML eller JSON/,
  },
  { name: 'twice.yaml', content: 'openapi: 3.0.2\nopenapi: 3.0.2\n', told: /linje 2, tegn 1: .*unique/ },
  { name: 'late.json', content: openapi({}, { openapi: '4.0.0' }), told: /\/openapi: her skal stå 3\.x/ },
  { name: 'early.json', content: { swagger: '1.2' }, told: /\/swagger: her skal stå 3\.x, eller 2\.0 for Swagger/ },
  { name: 'empty.json', content: openapi({}), told: /\/paths: her skal stå mindst én sti/ },
  { name: 'list.json', content: openapi({ '/a/b': [] }), told: /\/paths\/~1a~1b: her skal stå et objekt/ },
  {
    name: 'parameters.json',
    content: { ...swagger, paths: { '/a': { get: { parameters: {}, responses: {} } } } },
    told: /\/paths\/~1a\/get\/parameters: her skal stå en liste/,
  },
  {
    name: 'reference.json',
    content: openapi({ '/a': { get: { responses: answer({ $ref: '#/components/schemas/B' }) } } }),
    told: /#\/paths\/~1a\/get\/responses\/200\/.*: Can't resolve \$ref/,
  },
  {
    name: 'definition.json',
    content: { ...swagger, definitions: {} },
    told: /#\/.*: Can't resolve \$ref/,
  },
];
for (const { name, content, told } of broken) {
  test(`says what is wrong with ${name} and where, in a sentence`, async () => {
    const { status, stdout, stderr } = await pejl([written(name, content)]);
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, told);
    assert.match(stderr, new RegExp(`^${name.replace('.', '\\.')}: \\d+ fejl`));
    assert.ok(!stderr.includes('    at '), stderr);
  });
}

test('says it in English', async () => {
  const { stderr } = await pejl([written('empty.json', openapi({})), '--lang', 'en']);
  assert.match(stderr, /\/paths: expected at least one path/);
});

test('says that a file cannot be written', async () => {
  const { status, stderr } = await pejl([written('sager.json', sager), '-o', join(dir, 'nowhere/sager.ts')]);
  assert.equal(status, 2);
  assert.match(stderr, /sager\.ts: filen kan ikke skrives\./);
});

for (const args of [[], ['a.yaml', 'b.yaml'], ['a.yaml', '--operation', 'getSavingsPlan']]) {
  test(`says how it is called instead of pejl types ${args.join(' ')}`, async () => {
    const { status, stderr } = await pejl(args);
    assert.equal(status, 2);
    assert.match(stderr, /^Brug: pejl check/);
  });
}

for (const [document, packages] of [
  [sager, ['openapi-typescript', 'yaml']],
  [swagger, ['@scalar/openapi-upgrader']],
]) {
  test(`asks for ${packages.join(' and ')} where missing, by the line that installs it`, async () => {
    const bare = join(dir, 'node_modules/pejl');
    const others = ['openapi-typescript', 'yaml'].filter((name) => !packages.includes(name));
    for (const part of ['bin', 'package.json', ...others.map((name) => `node_modules/${name}`)]) {
      cpSync(join(root, part), join(bare, part), { recursive: true });
    }
    const { status, stderr } = await pejl([written('bare.json', document)], join(bare, 'bin'));
    assert.equal(status, 2);
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const line = packages.map((name) => `${name}@${devDependencies[name]}`).join(' ');
    assert.ok(stderr.endsWith(`Kør: npm install -D ${line}\n`), stderr);
  });
}
