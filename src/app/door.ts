import type { Result } from '../kernel/result';
import { accept } from '../kernel/result';
import type { Table } from '../kernel/table';
import type { Action } from '../ports/action';
import type { PartName } from '../ports/feature';
import { features } from './features';
import { runLogTable } from './run-log';
import { sessionAction } from './session';
import { setUpSheetsAction } from './set-up-sheets';
import { showCellAction } from './show-cell';
import { workflowAction } from './workflow/workflow-action';

/** Every sheet, and the way to every action. */
export interface Door {
  readonly tables: readonly Table[];
  /** The action with this id, undefined when nobody answers to it; refused when its part cannot be opened. */
  readonly find: (id: string) => Result<Action | undefined>;
}

/** The actions of one part; refused when they cannot be had. */
export type OpenPart = (part: PartName) => Result<readonly Action[]>;

const tables = [...features.flatMap((feature) => feature.tables), runLogTable];

const ownActions: readonly Action[] = [
  sessionAction,
  showCellAction,
  setUpSheetsAction(tables),
  workflowAction,
];

/** The door of the add-on. What the first word of an id is not a feature of, it answers itself, without any part. */
export function openDoor(openPart: OpenPart): Door {
  return {
    tables,
    find(id) {
      const feature = features.find((known) => id.startsWith(`${known.id}.`));
      const among =
        feature === undefined
          ? accept(ownActions)
          : openPart(feature.elsewhere?.[id] ?? feature.part);
      return among.ok ? accept(among.value.find((action) => action.id === id)) : among;
    },
  };
}
