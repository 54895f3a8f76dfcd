import type { PlainDate } from '../../../kernel/plain-date';
import type { AwardedPaper, GraduationRow } from '../../assessment/core';
import { papersFor } from '../../assessment/core';
import { coursesBySeat } from '../../programme/core';
import type { GuestTalk } from './guest-talks';
import { guestTalks } from './guest-talks';
import type { IssueInput } from './issue-input';
import type { Paper, PaperKind } from './model';
import { withText } from './printed-paper';
import { isWithdrawn } from './withdrawn';

interface Due {
  readonly id: string;
  readonly version: number;
  /** The participant, or the guest speaker. */
  readonly participant: string;
  /** Code of the package; empty for a talk that belongs to none. */
  readonly package: string;
}

/** A paper that somebody has earned by taking part and does not have yet. */
export interface GraduatePaper extends Due {
  readonly kind: AwardedPaper;
  readonly graduate: GraduationRow;
}

/** The *piagam* of a guest speaker that is due. */
export interface GuestPaper extends Due {
  readonly kind: 'appreciation';
  readonly talk: GuestTalk;
}

export type DuePaper = GraduatePaper | GuestPaper;

/**
 * The papers that are due and have no live row in the register: package by package in the order of sheet Paket, so
 * that an office finds its numbers in a row, and within a package in the order of sheet Kelulusan; then the guests.
 */
export function duePapers(input: IssueInput): readonly DuePaper[] {
  const places = new Map(input.packages.map(({ code }, index) => [code, index]));
  const placeOf = ({ package: code }: GraduationRow): number =>
    places.get(code) ?? input.packages.length;
  const inOrder = [...input.graduation].sort((left, right) => placeOf(left) - placeOf(right));
  const issued = issuedPapers(input.register);
  const courses = coursesBySeat(input);
  const earned = inOrder.flatMap((graduate) =>
    papersFor(graduate, input.program).flatMap((kind): readonly DuePaper[] => {
      const { participant, package: code } = graduate;
      const begins = courses.get(code)?.window?.start;
      const former = issued.filter(
        (paper) =>
          paper.kind === kind &&
          isOf(input, paper, graduate) &&
          !isOfEarlierCourse(input, paper, begins),
      );
      const next = nextVersion(`${graduate.id}/${kind}`, former, issued);
      return next === null ? [] : [{ ...next, kind, participant, package: code, graduate }];
    }),
  );
  return [...earned, ...duePiagam(input, issued)];
}

function duePiagam(input: IssueInput, issued: readonly Paper[]): readonly GuestPaper[] {
  return guestTalks(input)
    .filter(({ isHeld }) => isHeld)
    .flatMap((talk) => {
      const kind = 'appreciation';
      const former = issued.filter((paper) => paper.kind === kind && paper.participant === talk.id);
      const next = nextVersion(`${talk.id}/${kind}`, former, issued);
      return next === null
        ? []
        : [{ ...next, kind, participant: talk.id, package: talk.package, talk }];
    });
}

/** What a new version of this paper would be, for whoever has earned it; null when nobody has. */
export function dueAgain(
  input: IssueInput,
  former: Paper,
  { id, version }: Pick<Due, 'id' | 'version'>,
): DuePaper | null {
  const { kind, participant, package: code } = former;
  if (kind === null) return null;
  if (kind === 'appreciation') {
    const talk = guestTalks(input).find((one) => one.id === participant && one.isHeld);
    return talk === undefined
      ? null
      : { id, version, kind, participant, package: talk.package, talk };
  }
  const holder = holderOf(input, participant);
  const graduate = input.graduation.find(
    (one) => one.participant === holder && one.package === code,
  );
  if (graduate === undefined || !isEarned(kind, graduate, input)) return null;
  const begins = coursesBySeat(input).get(code)?.window?.start;
  if (isOfEarlierCourse(input, former, begins)) return null;
  return { id, version, kind, participant: holder, package: code, graduate };
}

function isEarned(kind: PaperKind, graduate: GraduationRow, { program }: IssueInput): boolean {
  return papersFor(graduate, program).some((one) => one === kind);
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

/** Whose paper it is: two rows of one person may have been merged since it was issued. */
function holderOf({ survivors }: IssueInput, participant: string): string {
  return survivors.get(participant) ?? participant;
}

/** Ids of enrolments change when the setting *Paket per orang* does; person and package stay. */
function isOf(
  input: IssueInput,
  { id, participant, kind, package: code }: Paper,
  graduate: GraduationRow,
): boolean {
  if (holderOf(input, participant) !== graduate.participant) return false;
  return code === graduate.package || id.split('#')[0] === `${graduate.id}/${kind}`;
}

/**
 * Whether a paper is of another programme that was over before this course began: whoever takes a course again in a later
 * programme of the workbook earns a paper of it. A programme whose code or dates were corrected is no other one.
 */
function isOfEarlierCourse(
  { program }: IssueInput,
  paper: Paper,
  begins: PlainDate | undefined,
): boolean {
  const printed = withText(paper)?.printed;
  if (printed === undefined || begins === undefined) return false;
  return printed.program !== program.id && printed.to < begins;
}

/** Null while a former version is valid. `issued`: nobody's id is given twice. */
function nextVersion(
  base: string,
  former: readonly Paper[],
  issued: readonly Paper[],
): Pick<Due, 'id' | 'version'> | null {
  if (former.some((paper) => !isWithdrawn(paper))) return null;
  const known = issued.filter((paper) => paper.id.split('#')[0] === base);
  const version = Math.max(0, ...[...former, ...known].map((paper) => paper.version ?? 1)) + 1;
  return { id: version === 1 ? base : `${base}#${version}`, version };
}
