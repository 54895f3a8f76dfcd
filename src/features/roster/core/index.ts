export { assignIds, highestId } from './assign-ids';
export type { EntryCells, EntryFinding, EntryPart, RosterEntry } from './check-entry';
export { checkEntry, contextAlone } from './check-entry';
export type { CheckKind, CheckSettings } from './checks/check-catalogue';
export { checkKinds, kindOf } from './checks/check-catalogue';
export type { CellFix, FixKind } from './find-fixes';
export { findFixes } from './find-fixes';
export type { FoundBy, KnownPerson, PersonHit } from './find-people';
export { knownPersonOf, searchPeople } from './find-people';
export { printedName } from './formal-name';
export type {
  AlikePair,
  CellNote,
  ChangedPerson,
  Confidence,
  DateOrder,
  DoubtfulPerson,
  FieldChange,
  FoundTable,
  Grid,
  ImportChoices,
  ImportedPerson,
  ImportReading,
  ImportReview,
  ImportRow,
  ImportTarget,
  MappedColumn,
  MatchedBy,
  MergedIds,
  NamedPackage,
  ReviewCandidate,
  RosterPerson,
  SenderColumns,
  SkippedRow,
  SkipReason,
  UnreadableRow,
} from './import';
export {
  dateOrders,
  findExcess,
  findMatches,
  findStrangers,
  findTable,
  followMerged,
  headingSign,
  importTargets,
  indexPeople,
  MOST_ROWS,
  NEW_PERSON,
  planImport,
  proposeMapping,
  readDelimited,
  readPeople,
  reviewImport,
  shownText,
} from './import';
export type {
  Citizenship,
  CourseOutcome,
  CourseRecord,
  Education,
  Fitness,
  LegalStatus,
  Participant,
  RestrictedRecord,
  Sex,
  TppOutcome,
} from './model';
export { meansNoNumber } from './no-number';
export { showPhones } from './phone-number';
export { hasControlCharacters } from './risky-text';
export { participantColumns, restrictedColumns } from './roster-columns';
export { severityType } from './roster-words';
export type {
  CellChange,
  LookAlike,
  PairField,
  PersonCells,
  PersonProfile,
  SameCode,
  SamePair,
  SamePeople,
  SameReason,
  SameVerdict,
  TakenCell,
} from './same-person';
export {
  factSheets,
  fieldsOfPair,
  findLookAlikes,
  findSamePeople,
  findTakeFault,
  PARTICIPANT_HEADER,
  pairId,
  planMerge,
  profileOf,
  profilesOf,
  rebuiltSheets,
} from './same-person';
export { readSentenceLength } from './sentence-length';
export type { Survivors } from './survivors';
export { countUnderSurvivors, findLostRows, survivorsOf } from './survivors';
export { tidyCell } from './tidy-cells';
export type { RosterFacts } from './validate-roster';
export { rosterContext, validateRoster } from './validate-roster';
