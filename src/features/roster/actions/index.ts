import type { Action } from '../../../ports/action';
import { enrolAction } from './enrol';
import { fixRosterAction } from './fix-roster';
import { readEntryAction } from './read-entry';
import { searchRosterAction } from './search-roster';
import { undoFixAction } from './undo-fix';
import { validateRosterAction } from './validate-roster';

export const rosterActions: readonly Action[] = [
  validateRosterAction,
  searchRosterAction,
  readEntryAction,
  enrolAction,
  fixRosterAction,
  undoFixAction,
];
