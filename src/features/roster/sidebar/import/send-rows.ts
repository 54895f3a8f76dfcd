import type { Language } from '../../../../kernel/problem';
import type { Answer, ShownProblem } from '../../../../sidebar/call';
import { call } from '../../../../sidebar/call';
import type { ImportRowsReply } from '../../contract/import';
import type { ImportRow } from '../../core';

/** Rows of one request, as many as the server takes: some 300 kB. */
const ROWS_AT_ONCE = 400;

/** An import on its way. Sent again after a loss it goes on where it stopped, and nothing is written twice. */
export interface ImportRun {
  readonly id: string;
  readonly sender: string;
  readonly rows: readonly ImportRow[];
}

/** How far an import is. */
export interface ImportProgress {
  /** Rows that were answered. */
  readonly done: number;
  readonly added: number;
  readonly changed: number;
  readonly left: readonly number[];
  readonly problems: readonly ShownProblem[];
}

export const NOTHING_SENT: ImportProgress = {
  done: 0,
  added: 0,
  changed: 0,
  left: [],
  problems: [],
};

/** Why sending ended before the last row: what the server answered, or that staff asked. */
export type SendingEnd = Answer<ImportRowsReply> | 'stopped';

/** Sends the rest of an import share by share, until it is asked to stop; null when all was carried out. */
export async function sendRows(
  run: ImportRun,
  begun: ImportProgress,
  language: Language,
  onProgress: (progress: ImportProgress) => void,
  isAskedToStop: () => boolean,
): Promise<SendingEnd | null> {
  let progress = begun;
  while (progress.done < run.rows.length) {
    if (isAskedToStop()) return 'stopped';
    const rows = run.rows.slice(progress.done, progress.done + ROWS_AT_ONCE);
    const chunk = Math.floor(progress.done / ROWS_AT_ONCE);
    const input = { run: run.id, chunk, sender: run.sender, rows };
    const answer = await call<ImportRowsReply>('roster.importRows', input, language);
    if (answer.status !== 'done') return answer;
    progress = {
      done: progress.done + rows.length,
      added: progress.added + answer.value.added,
      changed: progress.changed + answer.value.changed,
      left: [...progress.left, ...answer.value.left],
      problems: [...progress.problems, ...answer.problems],
    };
    onProgress(progress);
  }
  return null;
}
