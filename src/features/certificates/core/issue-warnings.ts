import { groupBy, indexBy } from '../../../kernel/ordering';
import { formatDateId } from '../../../kernel/plain-date';
import { findPrisonWords } from '../../../kernel/prison-words';
import type { Problem } from '../../../kernel/problem';
import { asWarning, problem, problemAt } from '../../../kernel/problem';
import { unitVerdicts } from '../../assessment/core';
import { unitsBySeat } from '../../programme/core';
import type { IssueInput } from './issue-input';
import { findIssuing } from './issue-papers';
import type { PaperWithText } from './model';

/** What somebody should look at although the papers can be issued. */
export function findIssueWarnings(
  input: IssueInput,
  issued: readonly PaperWithText[],
): readonly Problem[] {
  return [
    ...datedTooEarly(input, issued),
    ...mayTryAgain(input, issued),
    ...unusableAddresses(input, issued),
    ...prisonSigns(input, issued),
  ];
}

/** Neutral mode, and somebody of the prison signs along (domain.md 6: optional, with a warning). */
function prisonSigns(input: IssueInput, issued: readonly PaperWithText[]): Problem[] {
  const issuing = findIssuing(input);
  const areSigned = issued.some(({ paper }) => paper.kind !== 'appreciation');
  if (!input.program.neutralMode || !areSigned || !issuing.ok) return [];
  const prisons = new Set(
    input.institutions.flatMap(({ id, role }) => (role === 'prison' ? [id] : [])),
  );
  const names = issuing.value.signatories.along
    .filter(({ institution, prefix, position }) => {
      return prisons.has(institution) || findPrisonWords(`${prefix} ${position}`).length > 0;
    })
    .map(({ name }) => name);
  if (names.length === 0) return [];
  return [asWarning(problem('certificates.prison_signs', { names: names.join(', ') }))];
}

/** A *surat keterangan* for somebody who may still be assessed again: perhaps it was only too early to issue it. */
function mayTryAgain(input: IssueInput, issued: readonly PaperWithText[]): Problem[] {
  const facts = { program: input.program, units: unitsBySeat(input.units, input) };
  const resultsOf = groupBy(input.results, (row) => row.participant);
  const stayed = new Set(
    input.graduation.flatMap(({ participant, ending }) => (ending === null ? [participant] : [])),
  );
  const { length: count } = issued.filter(
    ({ paper: { kind, participant, package: code } }) =>
      kind === 'statement' &&
      stayed.has(participant) &&
      unitVerdicts(facts, code, resultsOf.get(participant) ?? []).some(
        (unit) => unit.isCritical && unit.result === 'not_yet' && unit.attemptsLeft > 0,
      ),
  );
  return count === 0 ? [] : [asWarning(problem('certificates.may_try_again', { count }))];
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
