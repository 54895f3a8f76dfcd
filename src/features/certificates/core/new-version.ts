import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { Result } from '../../../kernel/result';
import { accept, refuse } from '../../../kernel/result';
import { dueAgain } from './due-papers';
import { fileNameFor } from './file-name';
import type { IssueInput } from './issue-input';
import { issueThese } from './issue-papers';
import type { Paper, PaperWithText } from './model';
import { withText } from './printed-paper';
import type { Withdrawn } from './withdrawn';
import { originalOf, withdraw } from './withdrawn';

/** `correction`: what is true now, under a new number, in the place of the old paper; `copy`: the same words and number, marked as a copy. */
export type VersionChange = 'correction' | 'copy';

/** The row of the new version, and what becomes of the papers that it takes the place of. */
export interface NewVersion {
  readonly issued: PaperWithText;
  readonly superseded: Withdrawn;
}

/** What a copy says beside its number, in every language of the template. */
const COPY_MARKS = { id: '(SALINAN)', en: '(COPY)' } as const;

/** A new version of a paper that points back to it, or why there can be none. */
export function newVersion(
  input: IssueInput,
  former: Paper,
  change: VersionChange,
  reason: string,
): Result<NewVersion> {
  const { register } = input;
  const obstacle = whyNot(former, change);
  if (obstacle !== null) return refuse(obstacle);
  if (change === 'copy') {
    const copied = copyOf(register, former, reason);
    return copied.ok ? accept({ issued: copied.value, superseded: new Map() }) : copied;
  }
  const original = originalOf(former, register);
  if (original !== null) {
    return refuse(problem('certificates.is_copy', { paper: former.id, original: original.id }));
  }
  const withdrawn = withdraw(former, register, { state: 'superseded', note: reason });
  if (!withdrawn.ok) return withdrawn;
  const corrected = correctionOf(input, former);
  if (!corrected.ok) return corrected;
  return accept({ issued: corrected.value, superseded: withdrawn.value });
}

function whyNot({ id, state, sha256 }: Paper, change: VersionChange): Problem | null {
  if (state === 'void') return problem('certificates.already_void', { paper: id });
  if (state === 'superseded') return problem('certificates.already_superseded', { paper: id });
  if (state === 'sending') return problem('certificates.is_sending', { paper: id });
  if (change === 'copy' && sha256 === '') return problem('certificates.no_pdf_yet', { paper: id });
  return null;
}

function correctionOf(input: IssueInput, former: Paper): Result<PaperWithText> {
  const { participant } = former;
  const version = nextVersion(input.register, former);
  const due = dueAgain(input, former, { id: `${baseOf(former)}#${version}`, version });
  if (due === null) return refuse(problem('certificates.no_such_paper', { participant }));
  const issued = issueThese(input, [due]);
  if (!issued.ok) return issued;
  const [made] = issued.value;
  if (made === undefined) return refuse(problem('certificates.no_such_paper', { participant }));
  return accept({ ...made, paper: { ...made.paper, replaces: former.id } });
}

/** The frozen words once more: nobody may change what a copy says. */
function copyOf(register: readonly Paper[], former: Paper, reason: string): Result<PaperWithText> {
  const readable = withText(former);
  if (readable === null || former.kind === null) {
    return refuse(problem('certificates.words_damaged', { paper: former.id }));
  }
  const version = nextVersion(register, former);
  const { values, language = 'id' } = readable.printed;
  const nomor = `${former.number} ${COPY_MARKS[language]}`;
  const printed = { ...readable.printed, values: { ...values, nomor } };
  const paper: Paper = {
    ...former,
    ...NOTHING_MADE,
    id: `${baseOf(former)}#${version}`,
    version,
    replaces: former.id,
    signature: former.signature === null ? null : 'draft',
    note: reason,
    fileName: fileNameFor(former.kind, nomor, former.name, language),
    printed: JSON.stringify(printed),
  };
  return accept({ paper, printed });
}

const NOTHING_MADE = {
  state: 'numbered',
  documentId: '',
  pdfId: '',
  sha256: '',
  owner: '',
  signedId: '',
  signedSha256: '',
  signedOwner: '',
  mailedAt: '',
  copyKey: '',
  abandoned: '',
  reprints: null,
  revocation: null,
} as const;

function baseOf({ id }: Paper): string {
  return id.split('#')[0] ?? id;
}

function nextVersion(register: readonly Paper[], former: Paper): number {
  const same = register.filter((paper) => baseOf(paper) === baseOf(former));
  return Math.max(1, ...same.map((paper) => paper.version ?? 1)) + 1;
}
