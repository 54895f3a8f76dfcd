import type { Competence, ResultRow } from './model';

/** The columns of Nilai that hold attempts, in order. */
export const ATTEMPTS = ['attempt1', 'attempt2', 'attempt3'] as const;

export type Attempt = (typeof ATTEMPTS)[number];

type Attempts = Pick<ResultRow, Attempt>;

/** The result of the latest attempt; null when there was none. */
export function latestResult(row: Attempts): Competence | null {
  return row.attempt3 ?? row.attempt2 ?? row.attempt1;
}

/** How many attempts were taken: the position of the latest one. */
export function attemptsTaken(row: Attempts): number {
  let taken = 0;
  ATTEMPTS.forEach((attempt, index) => {
    if (row[attempt] !== null) taken = index + 1;
  });
  return taken;
}
