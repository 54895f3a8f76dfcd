import type { Ports } from '../../../ports/ports';
import type { NumberMarks, Paper } from '../core';
import { markNumbers, parseNumberMarks } from '../core';

const MARKS_KEY = 'certificates.numbers';

/** The numbers that this workbook has ever given: rows of the register can be deleted, these cannot. */
export function readNumberMarks({ store }: Ports): NumberMarks {
  return parseNumberMarks(store.document.get(MARKS_KEY));
}

/** Whether the register has numbers that were never noted: a run was killed between its rows and their note. */
export function hasUnnotedNumbers(ports: Ports, papers: readonly Paper[]): boolean {
  const marks = readNumberMarks(ports);
  return JSON.stringify(markNumbers(marks, papers)) !== JSON.stringify(marks);
}

/** Notes the numbers of these papers, once they stand in the register; for a caller that holds the lock. */
export function noteNumbers(ports: Ports, papers: readonly Paper[]): void {
  const marks = readNumberMarks(ports);
  const noted = JSON.stringify(markNumbers(marks, papers));
  if (noted !== JSON.stringify(marks)) ports.store.document.set(MARKS_KEY, noted);
}
