import type { Action } from '../../../ports/action';
import { decideSamePersonAction } from './decide-same-person';
import { enrolAction } from './enrol';
import { findSamePeopleAction } from './find-same-people';
import { fixRosterAction } from './fix-roster';
import { findAlikeAction } from './import-alike';
import { readForImportAction } from './import-read';
import { importRowsAction } from './import-rows';
import { rememberSenderAction } from './import-senders';
import { undoImportAction } from './import-undo';
import { mergePeopleAction } from './merge-people';
import { readEntryAction } from './read-entry';
import { searchRosterAction } from './search-roster';
import { setCheckAction } from './set-check';
import { undoFixAction } from './undo-fix';
import { undoMergeAction } from './undo-merge';
import { validateRosterAction } from './validate-roster';

export const rosterActions: readonly Action[] = [
  readForImportAction,
  findAlikeAction,
  importRowsAction,
  undoImportAction,
  rememberSenderAction,
  validateRosterAction,
  searchRosterAction,
  readEntryAction,
  enrolAction,
  fixRosterAction,
  undoFixAction,
  findSamePeopleAction,
  decideSamePersonAction,
  mergePeopleAction,
  undoMergeAction,
  setCheckAction,
];
