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

/**
 * The papers that are due and have no live row in the register: package by package in the order of sheet Paket, so
 * that an office finds its numbers in a row, and within a package in the order of sheet Kelulusan.
 */
export function duePapers(input: IssueInput): readonly DuePaper[] {
  const places = new Map(input.packages.map(({ code }, index) => [code, index]));
  const placeOf = ({ package: code }: GraduationRow): number =>
    places.get(code) ?? input.packages.length;
  const inOrder = [...input.graduation].sort((left, right) => placeOf(left) - placeOf(right));
  return inOrder.flatMap((graduate) =>
    papersFor(graduate, input.program).flatMap((kind) => {
      const former = issuedPapers(input.register).filter(
        (paper) => paper.kind === kind && isOf(paper, graduate),
      );
      return former.every((paper) => paper.state === 'void')
        ? [nextVersion(graduate, kind, former)]
        : [];
    }),
  );
}

/**
 * The register without rows that a run was killed in the middle of writing: they have no words yet and nothing was made
 * of them, so they are written again as if they were not there.
 */
export function issuedPapers(register: readonly Paper[]): readonly Paper[] {
  return register.filter(
    ({ state, printed, copyKey }) =>
      printed !== '' || copyKey !== '' || (state !== null && state !== 'numbered'),
  );
}

/** Ids of enrolments change when the setting *Paket per orang* does; person and package stay. */
function isOf({ id, participant, kind, package: code }: Paper, graduate: GraduationRow): boolean {
  if (participant !== graduate.participant) return false;
  return code === graduate.package || id.split('#')[0] === `${graduate.id}/${kind}`;
}

function nextVersion(graduate: GraduationRow, kind: PaperKind, former: readonly Paper[]): DuePaper {
  const version = Math.max(0, ...former.map((paper) => paper.version ?? 1)) + 1;
  const base = `${graduate.id}/${kind}`;
  return { id: version === 1 ? base : `${base}#${version}`, kind, version, graduate };
}
