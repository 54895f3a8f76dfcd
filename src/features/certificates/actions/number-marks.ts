import type { Ports } from '../../../ports/ports';
import type { Program } from '../../programme/core';
import type { NumberMarks, Paper } from '../core';
import { markNumbers, parseNumberMarks } from '../core';
import type { Job } from './job';
import { whileHeld } from './job';

const MARKS_KEY = 'certificates.numbers';

/** The numbers that this workbook has ever given: rows of the register can be deleted, these cannot. */
export function readNumberMarks({ store }: Ports): NumberMarks {
  return parseNumberMarks(store.document.get(MARKS_KEY));
}

/** Notes what a run that was killed between its rows and their note has left; asks for the lock only then. */
export function catchUpNumbers(job: Job): void {
  const marks = readNumberMarks(job.ports);
  if (JSON.stringify(markNumbers(marks, job.papers)) === JSON.stringify(marks)) return;
  whileHeld(job, () => {
    noteNumbers(job.ports, job.papers);
    return true;
  });
}

/**
 * Notes the numbers of these papers, once they stand in the register; for a caller that holds the lock. `program`: for
 * papers that are numbered now.
 */
export function noteNumbers(
  ports: Ports,
  papers: readonly Paper[],
  program: Program | null = null,
): void {
  const marks = readNumberMarks(ports);
  const noted = JSON.stringify(markNumbers(marks, papers, program));
  if (noted !== JSON.stringify(marks)) ports.store.document.set(MARKS_KEY, noted);
}
