import { parseTypedDate } from '../../../kernel/parse-date';
import type { PlanScope } from '../core';

/** The scope as it is being chosen. */
export interface TypedScope {
  readonly kind: PlanScope['kind'];
  /** Of the class or the trainer; empty while none is chosen. */
  readonly id: string;
  /** Dates as typed. */
  readonly from: string;
  readonly until: string;
}

export const SCOPE_KINDS: readonly PlanScope['kind'][] = [
  'all',
  'rest',
  'class',
  'trainer',
  'dates',
];

export const WHOLE_SCOPE: TypedScope = { kind: 'all', id: '', from: '', until: '' };

/** The chosen scope; null while something is missing or the dates are the wrong way round. */
export function scopeOf({ kind, id, from, until }: TypedScope): PlanScope | null {
  if (kind === 'all' || kind === 'rest') return { kind };
  if (kind !== 'dates') return id === '' ? null : { kind, id };
  const [first, last] = [parseTypedDate(from), parseTypedDate(until)];
  return first === null || last === null || last < first
    ? null
    : { kind, from: first, until: last };
}
