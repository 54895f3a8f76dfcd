import { groupBy } from '../../../kernel/ordering';
import type { CourseRecord } from '../../roster/core';
import type { Paper, PaperWithText } from './model';
import { withText } from './printed-paper';

/** The rows of sheet Riwayat for people whose papers exist: a pass counts before a *surat keterangan*. */
export function courseRecords(papers: readonly Paper[]): readonly CourseRecord[] {
  const made = papers
    // A talk is no course.
    .filter(({ kind }) => kind !== 'appreciation')
    .filter(({ sha256, state }) => sha256 !== '' && state !== 'void' && state !== 'superseded')
    .map(withText)
    .filter((paper): paper is PaperWithText => paper !== null);
  const groups = groupBy(made, ({ paper, printed }) => recordId(paper, printed.program));
  return [...groups.entries()].flatMap(([id, group]) => {
    const best = group.find(({ paper }) => paper.kind === 'pass') ?? group[0];
    return best === undefined ? [] : [recordOf(id, best)];
  });
}

function recordId(paper: Paper, program: string): string {
  return `${program}/${paper.participant}/${paper.package}`;
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
