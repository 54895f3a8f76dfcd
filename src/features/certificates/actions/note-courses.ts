import type { Problem } from '../../../kernel/problem';
import { writeRows } from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import { commit, read } from '../../../ports/tables';
import { courseRecordsTable } from '../../roster';
import type { Paper } from '../core';
import { courseRecords, isWithdrawn, lapsedRecords } from '../core';

/**
 * Writes to Riwayat who finished which course, and takes out those whose papers were all withdrawn; rows of other
 * programmes stay as they are.
 */
export function noteCourses(ports: Ports, papers: readonly Paper[]): readonly Problem[] {
  const records = courseRecords(papers);
  if (records.length === 0 && !papers.some(isWithdrawn)) return [];
  const former = read(ports, courseRecordsTable);
  if (former.problems.length > 0) return former.problems;
  const { table, edits, appended } = writeRows(former, records);
  const lapsed = new Set(
    lapsedRecords(
      papers,
      former.rows.map((row) => row.value),
    ),
  );
  const removals = writeRows(former, [], { removeOthers: true }).edits;
  const removed = removals.filter(({ key }) => lapsed.has(key));
  return commit(ports, { table, edits: [...edits, ...removed], appended }).conflicts;
}
