import { groupBy, indexBy } from '../../../kernel/ordering';
import type { Problem } from '../../../kernel/problem';
import { problem, problemAt } from '../../../kernel/problem';
import type { GraduationRow } from '../../assessment/core';
import { outdatedGraduates, seenInCodes } from '../../assessment/core';
import type { FollowedPart } from '../../attendance/core';
import { followedPart, unreadOf } from '../../attendance/core';
import { coursesBySeat, unitsBySeat } from '../../programme/core';
import type { DuePaper, GraduatePaper, GuestPaper } from './due-papers';
import type { IssueInput } from './issue-input';
import type { Issuing } from './issuing';
import { guestRecipientOf, recipientOf } from './mail-recipient';
import type { PrintedPaper } from './model';
import { printGuestValues } from './print-guest-values';
import { missingValues, printValues } from './print-values';

/** A paper with its words, not numbered yet. */
export interface Written {
  readonly due: DuePaper;
  readonly printed: PrintedPaper;
  readonly mailTo: string;
}

/** The words of every paper that can be written, in the order given; what keeps others from it goes to `problems`. */
export function writePapers(
  input: IssueInput,
  issuing: Issuing,
  due: readonly DuePaper[],
  problems: Problem[],
): readonly Written[] {
  const writeGraduate = graduateWriter(input, issuing, problems);
  return due.flatMap((paper) => {
    const written =
      paper.kind === 'appreciation'
        ? writeGuest(input, issuing, paper, problems)
        : writeGraduate(paper);
    return written === null ? [] : [written];
  });
}

function graduateWriter(
  input: IssueInput,
  issuing: Issuing,
  problems: Problem[],
): (due: GraduatePaper) => Written | null {
  const participants = indexBy(input.participants, (one) => one.id);
  const courses = coursesBySeat(input);
  const units = groupBy(
    [...unitsBySeat(input.units, input)].sort((left, right) => left.order - right.order),
    (unit) => unit.package,
  );
  const results = groupBy(input.results, (row) => row.participant);
  // Kelulusan is a sheet: nobody gets a paper because of a cell that the pass rule contradicts.
  const facts = { ...input, units: [...units.values()].flat() };
  const outdated = new Set(outdatedGraduates(input.graduation, facts));
  const followedBy = followedParts(input);
  return (due) => {
    const { participant: id, package: code } = due;
    problems.push(...doubtsOf(input, outdated, due));
    const participant = participants.get(id);
    const { package: course, window = null } = courses.get(code) ?? {};
    if (participant === undefined || course === undefined || window === null) {
      problems.push(notFound(id, code, participant === undefined, course === undefined));
      return null;
    }
    const printed = printValues({
      ...issuing,
      due,
      participant,
      package: course,
      window,
      units: units.get(code) ?? [],
      results: results.get(id) ?? [],
      followed: followedBy(due.graduate),
      program: input.program,
    });
    problems.push(...missingValues(printed, participant.id));
    const mailTo = recipientOf(course, input.institutions, participant);
    if (mailTo === null) problems.push(wrongAddress(input, code));
    return addressed(due, printed, mailTo, course.mailTo === '');
  };
}

/** What keeps the row of Kelulusan from being relied on. */
function doubtsOf(
  { presence }: IssueInput,
  outdated: ReadonlySet<GraduationRow>,
  { graduate, participant }: GraduatePaper,
): readonly Problem[] {
  const unread = unreadOf(presence?.unread ?? [], graduate);
  if (unread.length > 0) {
    return [...unread, problem('certificates.presence_unread', { participant })];
  }
  return outdated.has(graduate) ? [problem('assessment.judgement_outdated', { participant })] : [];
}

/** What those who took part in a part have followed of it; null for everybody else, and where nobody knows. */
function followedParts({ presence }: IssueInput) {
  const seats = indexBy(presence?.placed ?? [], ({ id }) => id);
  const isSeen = presence === null ? () => false : seenInCodes(presence.book);
  return ({ id, ending }: GraduationRow): FollowedPart | null => {
    const seat = seats.get(id);
    if (presence === null || seat === undefined || ending !== 'partial') return null;
    if (!isSeen(seat)) return null;
    return followedPart(presence.book, seat, presence.rules);
  };
}

function writeGuest(
  input: IssueInput,
  issuing: Issuing,
  due: GuestPaper,
  problems: Problem[],
): Written | null {
  const { talk, package: code } = due;
  const { id, window, topic, jp } = talk;
  if (window === null) return null;
  if (input.participants.some((one) => one.id === id)) {
    const at = input.cells.guest(id, 'id');
    problems.push(problemAt(at, 'certificates.guest_id_taken', { participant: id }));
  }
  for (const [column, isMissing] of [
    ['topic', topic.trim() === ''],
    ['jp', jp < 1],
  ] as const) {
    if (!isMissing) continue;
    const at = input.cells.guest(id, column);
    problems.push(problemAt(at, 'certificates.guest_lacks', { participant: id }));
  }
  const printed = printGuestValues({ ...issuing, talk, window, program: input.program });
  problems.push(...missingValues(printed, id));
  const course = input.packages.find((one) => one.code === code);
  const mailTo = guestRecipientOf(talk, course, input.institutions);
  if (mailTo === null) problems.push(wrongAddress(input, code));
  return addressed(due, printed, mailTo, mailTo === talk.email);
}

/** With a note of the address when it is the holder's own and not that of an office. */
function addressed(
  due: DuePaper,
  printed: PrintedPaper,
  address: string | null,
  isOwn: boolean,
): Written {
  const mailTo = address ?? '';
  const noted = isOwn && mailTo !== '' ? { ...printed, ownAddress: mailTo } : printed;
  return { due, printed: noted, mailTo };
}

function wrongAddress({ cells }: IssueInput, code: string): Problem {
  const at = cells.package(code, 'mailTo');
  return problemAt(at, 'programme.mail_address_invalid', { package: code });
}

function notFound(id: string, code: string, noPerson: boolean, noPackage: boolean): Problem {
  if (noPerson) return problem('certificates.participant_unknown', { participant: id });
  if (noPackage) return problem('certificates.package_unknown', { participant: id, package: code });
  return problem('certificates.package_without_stage', { package: code });
}
