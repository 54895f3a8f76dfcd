import type { ClassResultsReply, ResultEntry } from '../contract';
import type { Competence, ResultRow, TakenAttempt } from '../core';
import {
  attemptsOf,
  attemptsTaken,
  blankResult,
  latestResult,
  recordAttempt,
  resultId,
} from '../core';

/** One person in one unit, ready for a result. */
export interface EntryRow {
  readonly participant: string;
  readonly name: string;
  /** The attempts so far, in order. */
  readonly attempts: readonly TakenAttempt[];
  readonly evidence: string;
  /** The attempt that a key would enter; null when there is nothing more to enter. */
  readonly attempt: number | null;
}

/** Results by the key of their row in sheet Nilai. */
export type Results = ReadonlyMap<string, ResultRow>;

type Rules = Pick<ClassResultsReply, 'maxAttempts' | 'minimumScore'>;

/** The results of a class as they came from the server. */
export function resultsOf({ results }: Pick<ClassResultsReply, 'results'>): Results {
  return new Map(results.map((row) => [resultId(row.participant, row.unit), row]));
}

/**
 * The people of the class in one unit.
 * @param wanted the attempt that is being entered; null for each person's next one
 */
export function viewEntries(
  { people, maxAttempts }: Pick<ClassResultsReply, 'people' | 'maxAttempts'>,
  results: Results,
  unit: string,
  wanted: number | null,
): readonly EntryRow[] {
  return people.map(({ participant, name }) => {
    const row = results.get(resultId(participant, unit));
    const attempts = row === undefined ? [] : attemptsOf(row);
    const attempt = wanted ?? nextAttempt(row, maxAttempts);
    return { participant, name, attempts, evidence: row?.evidence ?? '', attempt };
  });
}

/** The line after `from` whose person can have a result now; null when there is none below. */
export function nextToEnter(entries: readonly EntryRow[], from: number): number | null {
  const next = entries.findIndex((entry, index) => index > from && canEnter(entry));
  return next < 0 ? null : next;
}

/** Their turn: every earlier attempt was taken, none of them was a pass, and none came after. */
function canEnter({ attempt, attempts }: EntryRow): boolean {
  if (attempt === null || attempts.length < attempt - 1 || attempts.length > attempt) return false;
  return attempts.slice(0, attempt - 1).every(({ competence }) => competence === 'not_yet');
}

/** How many of the people have a result in the unit. */
export function countEntered(entries: readonly EntryRow[]): number {
  return entries.filter(({ attempts }) => attempts.length > 0).length;
}

/** The results with one more, by the same rule as on the server; the code of the problem when the rule says no. */
export function withResult(
  rules: Rules,
  results: Results,
  entry: Omit<ResultEntry, 'seen'>,
): Results | string {
  const { participant, unit } = entry;
  const id = resultId(participant, unit);
  const row = results.get(id) ?? blankResult({ participant, name: '', package: '' }, unit);
  const { score = null, assessedOn = null, assessor = null } = entry;
  const recorded = recordAttempt(row, { ...entry, score, assessedOn, assessor }, rules);
  return recorded.ok
    ? new Map([...results, [id, recorded.value]])
    : (recorded.problems[0]?.code ?? '');
}

/** The results as they were before some that could not be saved, given in the order in which they were entered. */
export function withoutResults(
  results: Results,
  failed: readonly { readonly key: string; readonly before: ResultRow | undefined }[],
): Results {
  const restored = new Map(results);
  for (const { key, before } of [...failed].reverse()) {
    if (before === undefined) restored.delete(key);
    else restored.set(key, before);
  }
  return restored;
}

/** The result that stands in an attempt. */
export function seenIn(row: ResultRow | undefined, attempt: number): Competence | null {
  const taken = row === undefined ? [] : attemptsOf(row);
  return taken.find((one) => one.attempt === attempt)?.competence ?? null;
}

/** A typed score, 0 to 100 with a decimal comma or point; null when empty, `wrong` when it is none. */
export function readScore(typed: string): number | null | 'wrong' {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  const score = /^\d{1,3}(\.\d{1,2})?$/.test(text) ? Number(text) : 101;
  return score <= 100 ? score : 'wrong';
}

/** What a score alone says; null without a score. */
export function competenceOf(score: number | null, minimumScore: number | null): Competence | null {
  if (score === null || minimumScore === null) return null;
  return score >= minimumScore ? 'competent' : 'not_yet';
}

/** The attempt after the latest one; null after a pass, and when all are used. */
function nextAttempt(row: ResultRow | undefined, maxAttempts: number): number | null {
  if (row === undefined) return 1;
  const taken = attemptsTaken(row);
  if (taken > 0 && latestResult(row) === 'competent') return null;
  return taken < maxAttempts ? taken + 1 : null;
}
