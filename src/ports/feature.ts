import type { Table } from '../kernel/table';

/** The parts of the code that are opened only by a click that needs them; `app/parts/` holds one file for each. */
export type PartName =
  | 'programme'
  | 'people'
  | 'selection'
  | 'teaching'
  | 'results'
  | 'papers'
  | 'issuing';

/** One thing the staff do: its sheets and its entries in the menu. Its actions, `id.verb`, lie in a part. */
export interface Feature {
  readonly id: string;
  readonly part: PartName;
  /** Ids of actions that lie in a part of their own, where one for all would be too large. */
  readonly elsewhere?: Readonly<Record<string, PartName>>;
  readonly tables: readonly Table[];
  readonly menu: readonly (MenuEntry | DialogEntry)[];
}

/** A line in the menu that opens a dialog of its own. */
export interface DialogEntry {
  /** The global function of `google/main.ts` that the line calls. */
  readonly target: string;
  /** Indonesian: the menu is drawn before the language setting may be read. */
  readonly label: string;
}

/** A line in the menu that runs an action with the given input. */
export interface MenuEntry extends DialogEntry {
  readonly action: string;
  readonly input: unknown;
  /** A job: this action is repeated after the first until its value says `finished`. See `JobProgress`. */
  readonly step?: string;
}
