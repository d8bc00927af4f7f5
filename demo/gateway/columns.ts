/** What the columns of a table may hold, in the words of docs/gateway.md. */

/** What a column holds. Amounts are øre or kroner, as the mapping says. */
export type Kind = 'text' | 'words' | 'day' | 'month' | 'dayOrMonth' | 'amount' | 'count' | 'flag';

export interface Column {
  readonly kind: Kind;
  /** "column": must be there, and may be empty. "filled": must be there, and never empty. */
  readonly needed?: 'column' | 'filled';
  /** The words that may stand in it. */
  readonly words?: readonly string[];
  /** Ids, with commas between them. */
  readonly isList?: boolean;
  /** What its texts must look like: a regular expression that JavaScript and PostgreSQL read alike. */
  readonly form?: { readonly like: string; readonly says: string };
  /** What its texts must not look like. */
  readonly not?: { readonly like: string; readonly says: string };
}

export interface Relation {
  /** Without it there is no gateway. */
  readonly needed?: boolean;
  /** The relations without which this one says nothing. */
  readonly with?: readonly string[];
  /** Its rows are about single persons: what is wrong with one is told without saying which. */
  readonly isOfPersons?: boolean;
  readonly columns: Readonly<Record<string, Column>>;
  /** What no two rows may have in common. */
  readonly key: readonly string[];
}

export const text: Column = { kind: 'text' };
export const id: Column = { kind: 'text', needed: 'filled' };
export const day: Column = { kind: 'day' };
export const month: Column = { kind: 'month' };
export const amount: Column = { kind: 'amount' };
export const count: Column = { kind: 'count' };
export const flag: Column = { kind: 'flag' };
export const list: Column = { kind: 'text', isList: true };
export const word = (...words: readonly string[]): Column => ({ kind: 'words', words });
export const filled = (column: Column): Column => ({ ...column, needed: 'filled' });

/** Why there is no figure. */
export const reasons = ['missing', 'notApplicable', 'suppressed', 'noAccess', 'notYet'] as const;
export const state = word('value', ...reasons);

/** An amount that may be missing for a reason, such as `paid`, `paid_state`, `paid_note` and `paid_preliminary`. */
export const cell = (name: string): Record<string, Column> => ({
  [name]: amount,
  [`${name}_state`]: state,
  [`${name}_note`]: text,
  [`${name}_preliminary`]: flag,
});

/** Where figures come from, as of when, and at which price level. */
export const provenance = {
  source: filled(text),
  source_link: text,
  as_of: day,
  preliminary: flag,
  price_basis: word('current', 'fixed'),
  price_year: count,
} as const;

export const monthOrYear: Column = {
  ...filled(text),
  form: { like: '^[0-9]{4}(-(0[1-9]|1[0-2]))?$', says: 'no month or year such as 2026-09' },
};

const code: Column = { ...text, form: { like: '^[0-9]{3}$', says: 'not three digits' } };

/** A municipality by its code and its name, such as `paying_code` and `paying_name`. */
export const municipality = (name: string): Record<string, Column> => ({
  [`${name}_code`]: code,
  [`${name}_name`]: text,
});
export const municipalityCode = filled(code);
