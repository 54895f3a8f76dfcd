import { writeRows } from '../../../kernel/table';
import { commit, read } from '../../../ports/tables';
import { courseRecordsTable } from '../../roster';
import { courseRecords } from '../core';
import type { Job } from './job';

/** Writes to Riwayat who finished which course; rows of other programmes stay as they are. */
export function noteCourses(job: Job): void {
  const records = courseRecords(job.papers);
  if (records.length === 0) return;
  const former = read(job.ports, courseRecordsTable);
  if (former.problems.length > 0) {
    job.problems.push(...former.problems);
    return;
  }
  job.problems.push(...commit(job.ports, writeRows(former, records)).conflicts);
}
