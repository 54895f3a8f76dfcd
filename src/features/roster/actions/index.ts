import type { Action } from '../../../ports/action';
import { enrolAction } from './enrol';
import { fixRosterAction } from './fix-roster';
import { readForImportAction } from './import-read';
import { importRowsAction } from './import-rows';
import { rememberSenderAction } from './import-senders';
import { undoImportAction } from './import-undo';
import { readEntryAction } from './read-entry';
import { searchRosterAction } from './search-roster';
import { undoFixAction } from './undo-fix';
import { validateRosterAction } from './validate-roster';

export const rosterActions: readonly Action[] = [
  readForImportAction,
  importRowsAction,
  undoImportAction,
  rememberSenderAction,
  validateRosterAction,
  searchRosterAction,
  readEntryAction,
  enrolAction,
  fixRosterAction,
  undoFixAction,
];
