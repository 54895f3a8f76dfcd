export type { Cleared, LeftFiles } from './abandoned';
export { abandonedWith, leave, leftBy, withCleared } from './abandoned';
export { courseRecords, lapsedRecords } from './course-records';
export type { DocumentDay } from './document-day';
export { documentsLeft, documentsPerDay, parseDocumentDay, today } from './document-day';
export type { GraduatePaper } from './due-papers';
export { duePapers } from './due-papers';
export { fillEdits } from './fill-edits';
export { lintPages } from './fit/lint-fit';
export type { LongestName } from './fit/longest-name';
export { longestName } from './fit/longest-name';
export type { GuestEntry, GuestLack, GuestStanding } from './guest-entries';
export { guestEntries, nextGuestId } from './guest-entries';
export type { Guest, GuestFacts, GuestTalk } from './guest-talks';
export { guestTalks } from './guest-talks';
export type { IssueCells, IssueInput } from './issue-input';
export { issuePapers, issueSample } from './issue-papers';
export { findIssueWarnings } from './issue-warnings';
export type { Lease } from './lease';
export { leaseLeft, parseLease, takeLease } from './lease';
export type { MailPart } from './mail-plan';
export { readyRecipients, splitBySize } from './mail-plan';
export type { MailText } from './mail-text';
export { mailText } from './mail-text';
export type {
  Paper,
  PaperKind,
  PaperState,
  PaperWithText,
  PrintedPaper,
  PrintedUnit,
  SignatureState,
} from './model';
export { PAPER_KINDS } from './model';
export type { NewVersion, VersionChange } from './new-version';
export { newVersion } from './new-version';
export type { Work } from './next-step';
export {
  belongsToOther,
  COPYING,
  countStates,
  frozenDrafts,
  MAKING,
  papersInDoubt,
  stateToRetry,
  workOf,
} from './next-step';
export type { LostNumber, NumberMarks } from './number-series';
export {
  findLostNumbers,
  lostNumberProblems,
  markNumbers,
  parseNumberMarks,
} from './number-series';
export { withQrCode } from './pdf/with-qr-code';
export { withText } from './printed-paper';
export { sampleEdits } from './sample-edits';
export { shrinkEdits } from './shrink-edits';
export type { SigningWay } from './signature/change-signing';
export { changeSigning, maySignOtherwise } from './signature/change-signing';
export { inspectPdf, MAX_SIGNED_BYTES } from './signature/inspect-pdf';
export { matchSigned } from './signature/match-signed';
export { fileOf, isUnsigned } from './signature/paper-file';
export { papersToSign, signingName } from './signature/signing-order';
export type { DocsEdit } from './template/docs-edit';
export { docxObstacle } from './template/docx-file';
export { isQrInFoot, lintQrCorner } from './template/lint-qr-corner';
export { lintSignatures } from './template/lint-signatures';
export { lintTemplate } from './template/lint-template';
export { repeatsUnits, shapeEdits } from './template/shape-edits';
export type { TemplateKind } from './template/template-for';
export { anyCountKey, templateEdits, templateKey, templateTitle } from './template/template-for';
export type { TemplateRecord } from './template/template-record';
export { parseTemplate, replaceTemplate, withoutTemplate } from './template/template-record';
export type { TemplateShape } from './template/template-shape';
export { mustBeRead, standardShape, templateShape } from './template/template-shape';
export type { FoundTemplate, TemplateStanding } from './template/template-standing';
export { templateOf, templateProblem, templatesOf } from './template/template-standing';
export { pendingRevocations } from './verify/revocations';
export type { Verifier } from './verify/verifier';
export {
  connectBody,
  isVerifierAddress,
  revocationBody,
  verifierKey,
} from './verify/verifier';
export type { Withdrawn } from './withdrawn';
export { isWithdrawn, replacedYetValid, withdraw } from './withdrawn';
export type { RecentWrites } from './write-budget';
export { noteWrites, parseWrites, writesLeft } from './write-budget';
