import { groupBy } from '../../../kernel/ordering';
import type { CourseRecord } from '../../roster/core';
import type { Paper, PaperWithText } from './model';
import { withText } from './printed-paper';
import { isWithdrawn } from './withdrawn';

/** The rows of sheet Riwayat for people whose papers exist: a pass counts before a *surat keterangan*. */
export function courseRecords(papers: readonly Paper[]): readonly CourseRecord[] {
  const made = papers.filter((paper) => paper.sha256 !== '' && !isWithdrawn(paper));
  return [...byCourse(made)].flatMap(([id, group]) => {
    const best = group.find(({ paper }) => paper.kind === 'pass') ?? group[0];
    return best === undefined ? [] : [recordOf(id, best)];
  });
}

/**
 * Ids of the rows of Riwayat that rest on papers of which none is valid any more; not those whose number staff changed,
 * for they know of another paper.
 */
export function lapsedRecords(
  papers: readonly Paper[],
  records: readonly CourseRecord[],
): readonly string[] {
  const courses = byCourse(papers);
  return records.flatMap(({ id, paperNumber }) => {
    const group = courses.get(id) ?? [];
    const isOver = group.every(({ paper }) => isWithdrawn(paper));
    return isOver && group.some(({ paper }) => paper.number === paperNumber) ? [id] : [];
  });
}

/** Papers that can be read, by the id of their row in Riwayat. A talk is no course. */
function byCourse(papers: readonly Paper[]): ReadonlyMap<string, readonly PaperWithText[]> {
  const courses = papers
    .filter(({ kind }) => kind !== 'appreciation')
    .flatMap((paper) => withText(paper) ?? []);
  return groupBy(courses, ({ paper, printed }) =>
    [printed.program, paper.participant, paper.package].join('/'),
  );
}

function recordOf(id: string, { paper, printed }: PaperWithText): CourseRecord {
  return {
    id,
    participant: paper.participant,
    program: printed.program,
    package: paper.package,
    from: printed.from,
    to: printed.to,
    outcome: paper.kind === 'pass' ? 'passed' : 'not_passed',
    paperNumber: paper.number,
  };
}
