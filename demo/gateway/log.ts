/** What is told of each request: nothing that was asked, and nothing of who asked. */
export interface LogEntry {
  readonly id: string;
  readonly method: string;
  /** The route's pattern, such as "/pejl/v1/savings-plans/:plan"; "-" where there is none. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** The name and code of what failed; never its message, which may hold a value. */
  readonly error?: string;
}

export type Log = (entry: LogEntry) => void;

/** A line of JSON for each request, for whatever gathers logs. */
export const logTo =
  (write: (line: string) => void, now: () => Date): Log =>
  (entry) =>
    write(`${JSON.stringify({ time: now().toISOString(), ...entry })}\n`);

/** A fault by its name, its code and, for an answer that breaks the contract, the place. */
export function faultOf(error: unknown): string {
  const { name, code, pointer, table, column } = Object(error) as Record<string, unknown>;
  return [name ?? 'Error', code, pointer, table, column].filter((part) => typeof part === 'string').join(' ');
}
