import { indexBy } from '../../../kernel/ordering';
import { formatDateId } from '../../../kernel/plain-date';
import type { Problem } from '../../../kernel/problem';
import { asWarning, problem, problemAt } from '../../../kernel/problem';
import type { IssueInput } from './issue-input';
import type { PaperWithText } from './model';

/** What somebody should look at although the papers can be issued. */
export function findIssueWarnings(
  input: IssueInput,
  issued: readonly PaperWithText[],
): readonly Problem[] {
  return [...datedTooEarly(input, issued), ...unusableAddresses(input, issued)];
}

/** A paper says that the course is over; dated before its last day it contradicts itself. */
function datedTooEarly({ cells }: IssueInput, issued: readonly PaperWithText[]): Problem[] {
  const isPiagam = ({ paper }: PaperWithText): boolean => paper.kind === 'appreciation';
  const ofCourses = indexBy(
    issued.filter((one) => !isPiagam(one)),
    ({ paper }) => paper.package,
  );
  return [...ofCourses.values(), ...issued.filter(isPiagam)].flatMap((one) => {
    const { package: code, issuedOn, participant } = one.paper;
    const { to } = one.printed;
    if (issuedOn === null || issuedOn >= to) return [];
    const dates = { date: formatDateId(issuedOn), end: formatDateId(to) };
    return [
      asWarning(
        isPiagam(one)
          ? problemAt(cells.guest(participant, 'date'), 'certificates.guest_dated_early', dates)
          : problem('certificates.issued_too_early', { package: code, ...dates }),
      ),
    ];
  });
}

function unusableAddresses(
  { participants, guests, cells }: IssueInput,
  issued: readonly PaperWithText[],
): Problem[] {
  const withoutMail = new Set(
    issued.filter(({ paper }) => paper.mailTo === '').map(({ paper }) => paper.participant),
  );
  const isUnmailed = ({ id, email }: { readonly id: string; readonly email: string }): boolean =>
    email !== '' && withoutMail.has(id);
  return [
    ...participants
      .filter(isUnmailed)
      .map(({ id }) => [id, cells.participant(id, 'email')] as const),
    ...guests.filter(isUnmailed).map(({ id }) => [id, cells.guest(id, 'email')] as const),
  ].map(([participant, at]) =>
    asWarning(problemAt(at, 'certificates.address_unusable', { participant })),
  );
}
