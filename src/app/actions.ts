import type { Action } from '../ports/action';
import { features } from './features';
import { sessionAction } from './session';
import { setUpSheetsAction } from './set-up-sheets';
import { showCellAction } from './show-cell';
import { workflowAction } from './workflow/workflow-action';

/** Every action by its id. */
export const actions: ReadonlyMap<string, Action> = new Map(
  [
    sessionAction,
    showCellAction,
    setUpSheetsAction(features),
    workflowAction,
    ...features.flatMap((feature) => feature.actions),
  ].map((action) => [action.id, action]),
);
