import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { Fields } from './fields.js';
import { type Audience, audiences } from './pejl.js';
import { type RelationName, relationNames, relationOf } from './relations.js';

/** Where the rows of a relation come from: a view (or table) of the database, or a CSV file. */
export type Feed = ({ readonly view: string } | { readonly csv: string }) & {
  /** The view's name for a column, where it has another one. */
  readonly columns: Readonly<Record<string, string>>;
};

export interface Mapping {
  /** The file that it was read from, for sentences about it. */
  readonly file: string;
  readonly municipality: string;
  /** Where the contract begins, such as "/pejl/v1". */
  readonly path: string;
  /** What the amounts of the views are in. */
  readonly amounts: 'ore' | 'kr';
  readonly tables: Readonly<Partial<Record<RelationName, Feed>>>;
  readonly disclosure: Disclosure;
  readonly access: Access;
  readonly token: TokenSettings | undefined;
  /** The origins that a page may stand on to be answered, such as "https://intranet.kommune.example". */
  readonly origins: readonly string[];
  readonly audit: AuditSettings | undefined;
}

export interface Disclosure {
  readonly threshold: number;
  readonly forManagement: boolean;
  readonly dominantPercent: number;
  readonly protectPercent: number;
}

export interface Access {
  /** Whether somebody without a token sees what is public. */
  readonly anonymous: boolean;
  /** The audiences that each role may be answered as. */
  readonly roles: ReadonlyMap<string, readonly Audience[]>;
}

export interface TokenSettings {
  readonly issuer: string;
  readonly audience: string;
  /** Address of the issuer's public keys; "demo" makes a key of our own at the start. */
  readonly keys: string;
  /** The claim that holds the roles, such as "roles" or "realm_access.roles". */
  readonly rolesClaim: string;
  /** The claim that says who it is, for the audit. */
  readonly whoClaim: string;
  readonly algorithms: readonly string[];
  /** Seconds that the clocks of issuer and gateway may be apart. */
  readonly leewaySeconds: number;
}

export interface AuditSettings {
  readonly table: string;
  readonly keepDays: number;
  readonly purposes: readonly string[];
}

/** What is wrong with what people have set up: a sentence for each thing. */
export class SetupError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'SetupError';
    this.problems = problems;
  }
}

/** Signatures that only the issuer can make: with a shared secret whoever can check one could make one. */
const signatures = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** A name as it may stand in SQL, with its schema or without. */
const sqlName = /^[\p{L}_][\p{L}\p{N}_$]*(\.[\p{L}_][\p{L}\p{N}_$]*)?$/u;
const columnName = /^[\p{L}_][\p{L}\p{N}_$ ]*$/u;

export async function readMapping(file: string): Promise<Mapping> {
  const source = await readFile(file, 'utf8').catch(() => {
    throw new SetupError([`${file}: there is no such file.`]);
  });
  let value: unknown;
  try {
    value = parse(source);
  } catch (error) {
    throw new SetupError([`${file}: ${error instanceof Error ? error.message : 'no YAML'}`]);
  }
  return mappingOf(value, file);
}

export function mappingOf(value: unknown, file: string): Mapping {
  const problems: string[] = [];
  const fields = new Fields(value, '', problems);
  const mapping: Mapping = {
    file,
    municipality: fields.text('municipality'),
    path: pathOf(fields),
    amounts: fields.word('amounts', ['ore', 'kr'], 'ore'),
    tables: tablesOf(fields.fields('tables'), dirname(file)),
    disclosure: disclosureOf(fields.fields('disclosure')),
    access: accessOf(fields.fields('access')),
    token: fields.has('token') ? tokenOf(fields.fields('token')) : undefined,
    origins: originsOf(fields),
    audit: fields.has('audit') ? auditOf(fields.fields('audit')) : undefined,
  };
  if (!mapping.token && !mapping.access.anonymous)
    fields.wrong('access.anonymous', 'true, or a token: else nobody is ever answered');
  if (mapping.tables.cases && !mapping.token) fields.wrong('token', 'the issuer of tokens, as there are cases');
  if (mapping.tables.cases && !mapping.audit) fields.wrong('audit', 'where to record look-ups, as there are cases');
  fields.noMore();
  if (problems.length > 0) throw new SetupError(problems.map((problem) => `${file}: ${problem}`));
  return mapping;
}

function pathOf(fields: Fields): string {
  const path = fields.text('path', '/pejl/v1');
  if (!/^(\/[\w.-]+)+$/.test(path)) fields.wrong('path', 'a path such as /pejl/v1');
  return path;
}

function tablesOf(fields: Fields, folder: string): Mapping['tables'] {
  const tables: Partial<Record<RelationName, Feed>> = {};
  for (const name of relationNames) {
    if (fields.has(name)) tables[name] = feedOf(fields.fields(name), name, folder);
    else if (relationOf(name).needed) fields.wrong(name, 'a view or a csv');
  }
  const others = relationNames.flatMap((name) => (tables[name] ? (relationOf(name).with ?? []) : []));
  for (const name of new Set(others))
    if (!fields.has(name)) fields.wrong(name, 'a view or a csv, which the tables beside it need');
  fields.noMore();
  return tables;
}

function feedOf(fields: Fields, name: RelationName, folder: string): Feed {
  const named = fields.fields('columns');
  const known = Object.keys(relationOf(name).columns);
  const columns = Object.fromEntries(
    known.filter((column) => named.has(column)).map((column) => [column, named.text(column)]),
  );
  named.noMore();
  for (const [column, own] of Object.entries(columns))
    if (!columnName.test(own)) named.wrong(column, 'the name of a column');
  const isView = fields.has('view');
  if (isView === fields.has('csv')) fields.wrong('view', 'either a view or a csv');
  const feed = isView
    ? { view: fields.text('view'), columns }
    : { csv: resolve(folder, fields.text('csv', '')), columns };
  if ('view' in feed && !sqlName.test(feed.view)) fields.wrong('view', 'a name such as schema.view');
  fields.noMore();
  return feed;
}

function disclosureOf(fields: Fields): Disclosure {
  const disclosure = {
    threshold: fields.whole('threshold', 5, 3, 1000),
    forManagement: fields.flag('forManagement', false),
    dominantPercent: fields.whole('dominantPercent', 50, 1, 100),
    protectPercent: fields.whole('protectPercent', 20, 1, 100),
  };
  fields.noMore();
  return disclosure;
}

function accessOf(fields: Fields): Access {
  const matrix = fields.fields('roles');
  const roles = new Map(
    matrix.names.map((role) => {
      const named = matrix.texts(role);
      const known = audiences.filter((audience) => named.includes(audience));
      if (named.length === 0 || known.length < new Set(named).size)
        matrix.wrong(role, `some of ${audiences.join(', ')}`);
      return [role, known] as const;
    }),
  );
  const access = { anonymous: fields.flag('anonymous', false), roles };
  fields.noMore();
  return access;
}

function tokenOf(fields: Fields): TokenSettings {
  const token = {
    issuer: fields.text('issuer'),
    audience: fields.text('audience'),
    keys: fields.text('keys'),
    rolesClaim: fields.text('rolesClaim', 'roles'),
    whoClaim: fields.text('whoClaim', 'sub'),
    algorithms: fields.texts('algorithms', ['RS256', 'ES256']),
    leewaySeconds: fields.whole('leewaySeconds', 30, 0, 300),
  };
  if (token.keys !== 'demo' && !isSafeAddress(token.keys)) fields.wrong('keys', 'an https address, or demo');
  if (token.algorithms.length === 0 || !token.algorithms.every((name) => signatures.includes(name)))
    fields.wrong('algorithms', `some of ${signatures.join(', ')}`);
  fields.noMore();
  return token;
}

/** Keys that come over plain HTTP could be anybody's, except from this machine. */
function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}

function originsOf(fields: Fields): readonly string[] {
  const origins = fields.texts('origins');
  for (const origin of origins)
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      fields.wrong('origins', `origins such as https://intranet.kommune.example, not ${origin}`);
  return origins;
}

function auditOf(fields: Fields): AuditSettings {
  const audit = {
    table: fields.text('table', 'pejl_audit'),
    keepDays: fields.whole('keepDays', 365, 1, 3660),
    purposes: fields.texts('purposes'),
  };
  if (!sqlName.test(audit.table)) fields.wrong('table', 'a name such as schema.table');
  if (audit.purposes.length === 0) fields.wrong('purposes', 'the purposes that a person may be looked up for');
  fields.noMore();
  return audit;
}
