import type { GraduationRow } from '../../assessment/core';
import { papersFor } from '../../assessment/core';
import type { IssueInput } from './issue-input';
import type { Paper, PaperKind } from './model';

/** A paper that somebody has earned and does not have yet. */
export interface DuePaper {
  readonly id: string;
  readonly kind: PaperKind;
  readonly version: number;
  readonly graduate: GraduationRow;
}

/** The papers that are due and have no live row in the register, in the order of sheet Kelulusan. */
export function duePapers(input: IssueInput): readonly DuePaper[] {
  return input.graduation.flatMap((graduate) =>
    papersFor(graduate, input.program).flatMap((kind) => {
      const former = input.register.filter(
        (paper) => paper.participant === graduate.participant && paper.kind === kind,
      );
      return former.every((paper) => paper.state === 'void')
        ? [nextVersion(graduate, kind, former)]
        : [];
    }),
  );
}

function nextVersion(graduate: GraduationRow, kind: PaperKind, former: readonly Paper[]): DuePaper {
  const version = Math.max(0, ...former.map((paper) => paper.version ?? 1)) + 1;
  const base = `${graduate.participant}/${kind}`;
  return { id: version === 1 ? base : `${base}#${version}`, kind, version, graduate };
}
