import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept, acceptUnless, refuse } from '../../../kernel/result';
import { chooseSignatories } from './choose-signatories';
import type { DuePaper } from './due-papers';
import { duePapers, issuedPapers } from './due-papers';
import { fileNameFor } from './file-name';
import type { IssueInput } from './issue-input';
import type { Issuing } from './issuing';
import { lintFit, lintNeutral, lintNumbers, lintPrintable, mergeProblems } from './lint-papers';
import type { Paper, PaperKind, PaperWithText } from './model';
import { checkNumberFormat, formatNumber } from './number-format';
import { lastNumber, seriesFor } from './number-series';
import { sealPaper } from './verify/seal-paper';
import type { Written } from './write-papers';
import { writePapers } from './write-papers';

/**
 * The papers that are due, numbered and with their words frozen, or every reason why none can be issued. It depends
 * on nothing but the input, so that it can be asked once before the lock and again inside it.
 */
export function issuePapers(input: IssueInput): Result<readonly PaperWithText[]> {
  return issueThese(input, duePapers(input));
}

/** One paper as if none were issued yet; empty when nobody has earned it. */
export function issueSample(
  input: IssueInput,
  participant: string,
  kind: PaperKind,
): Result<readonly PaperWithText[]> {
  const alone = { ...input, register: [] };
  const due = duePapers(alone).filter(
    (paper) => paper.kind === kind && paper.participant === participant,
  );
  return issueThese(alone, due);
}

/** The same for papers that somebody asks for by name. */
export function issueThese(
  given: IssueInput,
  due: readonly DuePaper[],
): Result<readonly PaperWithText[]> {
  if (due.length === 0) return accept([]);
  // A row that a killed run left half written is written again; one without words that a person typed has its number.
  const again = new Set(due.map(({ id }) => id));
  const begun = given.register.filter(({ id }) => again.has(id));
  const typed = given.register.filter(({ id }) => !again.has(id));
  const input = { ...given, register: [...issuedPapers(begun), ...typed] };
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

/** Who issues and signs on the date of issue, or why nobody can. */
export function findIssuing(input: IssueInput): Result<Issuing> {
  const wanted = input.program.certificates.issuer;
  const issuer = input.institutions.find((one) => one.id === wanted);
  if (issuer === undefined) return refuse(problem('certificates.no_issuer', { issuer: wanted }));
  const issuedOn = input.program.certificates.issueDate ?? input.today;
  const chosen = chooseSignatories(input.officials, issuer, issuedOn);
  return chosen.ok ? accept({ issuer, signatories: chosen.value, issuedOn }) : chosen;
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
  const last: Record<PaperKind, number> = {
    pass: lastOf('pass'),
    statement: lastOf('statement'),
    appreciation: lastOf('appreciation'),
  };
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
      participant: due.participant,
      kind: due.kind,
      number,
      sequence: last[due.kind],
      series,
      state: 'numbered',
      name,
      package: due.package,
      issuedOn,
      mailTo,
      documentId: '',
      pdfId: '',
      fileName: fileNameFor(due.kind, number, name, printed.language),
      sha256: '',
      owner: '',
      signature: certificates.signatureMode === 'electronic' ? 'draft' : null,
      signedId: '',
      signedSha256: '',
      signedOwner: '',
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
  const { certificates } = program;
  return {
    pass: certificates.passNumberFormat,
    statement: certificates.statementNumberFormat,
    appreciation: certificates.appreciationNumberFormat,
  }[kind];
}
