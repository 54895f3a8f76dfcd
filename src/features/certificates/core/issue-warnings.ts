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
  return [...datedTooEarly(issued), ...unusableAddresses(input, issued)];
}

/** A paper says that the course is over; dated before its last day it contradicts itself. */
function datedTooEarly(issued: readonly PaperWithText[]): Problem[] {
  return [...indexBy(issued, ({ paper }) => paper.package).values()].flatMap(
    ({ paper: { package: code, issuedOn }, printed: { to } }) => {
      if (issuedOn === null || issuedOn >= to) return [];
      const dates = { date: formatDateId(issuedOn), end: formatDateId(to) };
      return [asWarning(problem('certificates.issued_too_early', { package: code, ...dates }))];
    },
  );
}

function unusableAddresses(
  { participants, cells }: IssueInput,
  issued: readonly PaperWithText[],
): Problem[] {
  const withoutMail = new Set(
    issued.filter(({ paper }) => paper.mailTo === '').map(({ paper }) => paper.participant),
  );
  return participants
    .filter(({ id, email }) => email !== '' && withoutMail.has(id))
    .map(({ id }) => {
      const at = cells.participant(id, 'email');
      return asWarning(problemAt(at, 'certificates.address_unusable', { participant: id }));
    });
}
