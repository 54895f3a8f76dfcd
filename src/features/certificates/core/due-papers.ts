import type { AwardedPaper, GraduationRow } from '../../assessment/core';
import { papersFor } from '../../assessment/core';
import type { GuestTalk } from './guest-talks';
import { guestTalks } from './guest-talks';
import type { IssueInput } from './issue-input';
import type { Paper, PaperKind } from './model';

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
  const earned = inOrder.flatMap((graduate) =>
    papersFor(graduate, input.program).flatMap((kind): readonly DuePaper[] => {
      const former = issued.filter((paper) => paper.kind === kind && isOf(input, paper, graduate));
      const { participant, package: code } = graduate;
      const next = nextVersion(`${graduate.id}/${kind}`, former);
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
      const next = nextVersion(`${talk.id}/${kind}`, former);
      return next === null
        ? []
        : [{ ...next, kind, participant: talk.id, package: talk.package, talk }];
    });
}

/** What a new version of this paper would be, for whoever has earned it; null when nobody has. */
export function dueAgain(
  input: IssueInput,
  { kind, participant, package: code }: Paper,
  { id, version }: Pick<Due, 'id' | 'version'>,
): DuePaper | null {
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

/** Null while a former version is valid. */
function nextVersion(base: string, former: readonly Paper[]): Pick<Due, 'id' | 'version'> | null {
  if (former.some(({ state }) => state !== 'void')) return null;
  const version = Math.max(0, ...former.map((paper) => paper.version ?? 1)) + 1;
  return { id: version === 1 ? base : `${base}#${version}`, version };
}
