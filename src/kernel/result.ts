import type { Problem } from './problem';

/** What a decision gives back: a value, or the reasons why not. Bugs are thrown, never returned. */
export type Result<T> = Accepted<T> | Refused;

export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Refused {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/** Wraps a value that was reached. */
export function accept<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

/** Says no, with at least one reason. */
export function refuse(...problems: readonly [Problem, ...Problem[]]): Refused {
  return { ok: false, problems };
}

/** Refuses when there is a problem of severity `error`, accepts the value otherwise. */
export function acceptUnless<T>(problems: readonly Problem[], value: T): Result<T> {
  const errors = problems.filter((problem) => problem.severity === 'error');
  return errors.length === 0 ? accept(value) : { ok: false, problems: errors };
}
