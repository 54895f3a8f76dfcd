import type { ClassResultsReply } from '../contract';
import type { Competence, ResultRow } from '../core';
import { ATTEMPTS, attemptsTaken, latestResult, recordAttempt, resultId } from '../core';

/** One person in one unit, ready for a result. */
export interface EntryRow {
  readonly participant: string;
  readonly name: string;
  /** Results of the attempts so far, in order. */
  readonly attempts: readonly Competence[];
  /** The attempt that a key would enter; null when there is nothing more to enter. */
  readonly attempt: number | null;
}

/** Results by the key of their row in sheet Nilai. */
export type Results = ReadonlyMap<string, ResultRow>;

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
    return { participant, name, attempts, attempt };
  });
}

/** How many of the people have a result in the unit. */
export function countEntered(entries: readonly EntryRow[]): number {
  return entries.filter(({ attempts }) => attempts.length > 0).length;
}

/** The results with one more, by the same rule as on the server; null when the rule says no. */
export function withResult(
  { maxAttempts }: Pick<ClassResultsReply, 'maxAttempts'>,
  results: Results,
  entry: { readonly participant: string; readonly unit: string; readonly attempt: number },
  competence: Competence,
): Results | null {
  const { participant, unit, attempt } = entry;
  const id = resultId(participant, unit);
  const row = results.get(id) ?? blankRow(id, participant, unit);
  const result = { attempt, competence, score: null, assessedOn: null, assessor: null };
  const recorded = recordAttempt(row, result, maxAttempts);
  return recorded.ok ? new Map([...results, [id, recorded.value]]) : null;
}

function attemptsOf(row: ResultRow): readonly Competence[] {
  return ATTEMPTS.flatMap((attempt) => row[attempt] ?? []);
}

/** The attempt after the latest one; null after a pass, and when all are used. */
function nextAttempt(row: ResultRow | undefined, maxAttempts: number): number | null {
  if (row === undefined) return 1;
  const taken = attemptsTaken(row);
  if (taken > 0 && latestResult(row) === 'competent') return null;
  return taken < maxAttempts ? taken + 1 : null;
}

function blankRow(id: string, participant: string, unit: string): ResultRow {
  return {
    id,
    participant,
    name: '',
    package: '',
    unit,
    attempt1: null,
    attempt2: null,
    attempt3: null,
    score: null,
    assessedOn: null,
    assessor: '',
  };
}
