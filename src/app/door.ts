import type { Action } from '../ports/action';
import type { Door } from './call-action';
import { features } from './features';
import { runLogTable } from './run-log';
import { sessionAction } from './session';
import { setUpSheetsAction } from './set-up-sheets';
import { showCellAction } from './show-cell';
import { workflowAction } from './workflow/workflow-action';

const tables = [...features.flatMap((feature) => feature.tables), runLogTable];

const actions: readonly Action[] = [
  sessionAction,
  showCellAction,
  setUpSheetsAction(tables),
  workflowAction,
  ...features.flatMap((feature) => feature.actions),
];

/** The door of the add-on: every sheet, and every action by its id. */
export const door: Door = {
  tables,
  actions: new Map(actions.map((action) => [action.id, action])),
};
