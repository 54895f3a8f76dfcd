import type { Action } from '../ports/action';
import { features } from './features';
import { menuLines } from './menu';
import { setUpSheetsAction } from './set-up-sheets';
import { workflowAction } from './workflow';

/** Every action by its id. */
export const actions: ReadonlyMap<string, Action> = new Map(
  [
    setUpSheetsAction(features),
    workflowAction(menuLines.filter((line) => line !== 'separator')),
    ...features.flatMap((feature) => feature.actions),
  ].map((action) => [action.id, action]),
);
