import { groupBy, indexBy } from '../../../kernel/ordering';
import type { PlainDate } from '../../../kernel/plain-date';
import type { Problem } from '../../../kernel/problem';
import { problem, problemAt } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept, acceptUnless, refuse } from '../../../kernel/result';
import type { Institution, Official } from '../../programme/core';
import { coursesBySeat, unitsBySeat } from '../../programme/core';
import { chooseSignatory } from './choose-signatory';
import type { DuePaper } from './due-papers';
import { duePapers, issuedPapers } from './due-papers';
import { fileNameFor } from './file-name';
import type { IssueInput } from './issue-input';
import { lintFit, lintNeutral, lintNumbers, lintPrintable, mergeProblems } from './lint-papers';
import { recipientOf } from './mail-recipient';
import type { Paper, PaperKind, PaperWithText, PrintedPaper } from './model';
import { checkNumberFormat, formatNumber } from './number-format';
import { lastNumber, seriesFor } from './number-series';
import { missingValues, printValues } from './print-values';
import { sealPaper } from './verify/seal-paper';

interface Issuing {
  readonly issuer: Institution;
  readonly signatory: Official;
  readonly issuedOn: PlainDate;
}

/**
 * The papers that are due, numbered and with their words frozen, or every reason why none can be issued. It depends
 * on nothing but the input, so that it can be asked once before the lock and again inside it.
 */
export function issuePapers(input: IssueInput): Result<readonly PaperWithText[]> {
  return issueThese(input, duePapers(input));
}

/** The same for papers that somebody asks for by name. */
export function issueThese(
  given: IssueInput,
  due: readonly DuePaper[],
): Result<readonly PaperWithText[]> {
  if (due.length === 0) return accept([]);
  const input = { ...given, register: issuedPapers(given.register) };
  const issuing = findIssuing(input);
  if (!issuing.ok) return issuing;
  const problems: Problem[] = [];
  for (const kind of new Set(due.map((paper) => paper.kind))) {
    problems.push(...checkNumberFormat(formatOf(input, kind)));
  }
  const papers = numberPapers(
    input,
    issuing.value,
    writePapers(input, issuing.value, due, problems),
  );
  problems.push(
    ...lintNumbers(
      papers,
      input.register.map((paper) => paper.number),
    ),
  );
  problems.push(...lintPrintable(papers, input.cells), ...lintFit(papers, input.cells));
  if (input.program.neutralMode) problems.push(...lintNeutral(papers));
  return acceptUnless(mergeProblems(problems), papers);
}

function findIssuing(input: IssueInput): Result<Issuing> {
  const wanted = input.program.certificates.issuer;
  const issuer = input.institutions.find((one) => one.id === wanted);
  if (issuer === undefined) return refuse(problem('certificates.no_issuer', { issuer: wanted }));
  const issuedOn = input.program.certificates.issueDate ?? input.today;
  const signatory = chooseSignatory(input.officials, issuer, issuedOn);
  return signatory.ok ? accept({ issuer, signatory: signatory.value, issuedOn }) : signatory;
}

interface Written {
  readonly due: DuePaper;
  readonly printed: PrintedPaper;
  readonly mailTo: string;
}

function writePapers(
  input: IssueInput,
  issuing: Issuing,
  due: readonly DuePaper[],
  problems: Problem[],
): readonly Written[] {
  const participants = indexBy(input.participants, (one) => one.id);
  const courses = coursesBySeat(input);
  const units = groupBy(
    [...unitsBySeat(input.units, input)].sort((left, right) => left.order - right.order),
    (unit) => unit.package,
  );
  const results = groupBy(input.results, (row) => row.participant);
  return due.flatMap((paper) => {
    const { participant: id, package: code } = paper.graduate;
    const participant = participants.get(id);
    const { package: course, window = null } = courses.get(code) ?? {};
    if (participant === undefined || course === undefined || window === null) {
      problems.push(notFound(id, code, participant === undefined, course === undefined));
      return [];
    }
    const printed = printValues({
      ...issuing,
      due: paper,
      participant,
      package: course,
      window,
      units: units.get(code) ?? [],
      results: results.get(id) ?? [],
      program: input.program,
    });
    problems.push(...missingValues(printed, participant));
    const mailTo = recipientOf(course, input.institutions, participant);
    if (mailTo === null) {
      const at = input.cells.package(code, 'mailTo');
      problems.push(problemAt(at, 'programme.mail_address_invalid', { package: code }));
    }
    return [{ due: paper, printed, mailTo: mailTo ?? '' }];
  });
}

function notFound(id: string, code: string, noPerson: boolean, noPackage: boolean): Problem {
  if (noPerson) return problem('certificates.participant_unknown', { participant: id });
  if (noPackage) return problem('certificates.package_unknown', { participant: id, package: code });
  return problem('certificates.package_without_stage', { package: code });
}

/** Numbers go on after the last one of their series, void ones included: a number is never used again. */
function numberPapers(
  input: IssueInput,
  { issuedOn }: Issuing,
  written: readonly Written[],
): readonly PaperWithText[] {
  const { program, register, marks } = input;
  const { certificates } = program;
  const lastOf = (kind: PaperKind): number => lastNumber(program, issuedOn, kind, register, marks);
  const last: Record<PaperKind, number> = { pass: lastOf('pass'), statement: lastOf('statement') };
  const series = seriesFor(program, issuedOn);
  return written.map(({ due, printed, mailTo }) => {
    last[due.kind] += 1;
    const number = formatNumber(formatOf(input, due.kind), {
      sequence: last[due.kind],
      classification: certificates.classification,
      unitCode: certificates.unitCode,
      issuedOn,
    });
    const name = printed.values['nama'] ?? '';
    const plain = { ...printed, values: { ...printed.values, nomor: number } };
    const paper: Paper = {
      id: due.id,
      participant: due.graduate.participant,
      kind: due.kind,
      number,
      sequence: last[due.kind],
      series,
      state: 'numbered',
      name,
      package: due.graduate.package,
      issuedOn,
      mailTo,
      documentId: '',
      pdfId: '',
      fileName: fileNameFor(due.kind, number, name),
      sha256: '',
      owner: '',
      mailedAt: '',
      version: due.version,
      replaces: '',
      reprints: null,
      note: '',
      copyKey: '',
      abandoned: '',
      revocation: null,
      printed: '',
    };
    const words = input.verifier === null ? plain : sealPaper(plain, paper, input.verifier);
    return { paper: { ...paper, printed: JSON.stringify(words) }, printed: words };
  });
}

function formatOf({ program }: IssueInput, kind: PaperKind): string {
  const { passNumberFormat, statementNumberFormat } = program.certificates;
  return kind === 'pass' ? passNumberFormat : statementNumberFormat;
}
