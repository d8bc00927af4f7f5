import { reasons } from './columns.js';
import { given } from './given.js';
import type { NoValue } from './pejl.js';
import { RowError, type Values } from './rows.js';

/** A figure, or why there is none: an amount or a number of persons. */
export type Cell = { readonly state: 'value'; readonly value: number; readonly preliminary?: true } | NoValue;

/**
 * What a row says of a figure whose state, note and mark of being preliminary stand in columns beside it, such as
 * `paid_state`. A row that has neither a figure nor a state says nothing of it; it is never zero.
 */
export function cellOf(values: Values, column: string, value: number | undefined, beside: string): Cell | undefined {
  const state = values.word(`${beside}state`, ['value', ...reasons]);
  if (state === undefined && value === undefined) return undefined;
  if (state !== undefined && state !== 'value') return given({ state, note: values.text(`${beside}note`) });
  if (value === undefined) throw new RowError(column, 'a figure where the state is value');
  return given({ state: 'value' as const, value, preliminary: values.flag(`${beside}preliminary`) });
}
