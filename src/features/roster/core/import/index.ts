export type { FieldChange } from './compare-cells';
export { findTable } from './find-table';
export type { MergedIds } from './follow-merged';
export { followMerged } from './follow-merged';
export type { FoundTable, SkippedRow, SkipReason } from './found-table';
export type { Grid } from './grid';
export { findExcess, MOST_ROWS, shownText } from './grid';
export type {
  ChangedPerson,
  DoubtfulPerson,
  ImportReview,
  ReviewCandidate,
  UnreadableRow,
} from './import-review';
export type { ImportTarget } from './import-targets';
export { importTargets } from './import-targets';
export type { ImportChoices, ImportRow } from './plan-import';
export { NEW_PERSON, planImport } from './plan-import';
export type { Confidence, MappedColumn, SenderColumns } from './propose-mapping';
export { headingSign, proposeMapping } from './propose-mapping';
export type { DateOrder } from './read-date-column';
export { readDelimited } from './read-delimited';
export type { NamedPackage } from './read-import-cell';
export type { CellNote, ImportedPerson, ImportReading } from './read-people';
export { dateOrders, readPeople } from './read-people';
export type { AlikePair } from './review-import';
export { findStrangers, reviewImport } from './review-import';
export type { MatchedBy, RosterPerson } from './roster-index';
export { findMatches, indexPeople } from './roster-index';
