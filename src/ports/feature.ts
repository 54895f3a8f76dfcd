import type { Table } from '../kernel/table';
import type { Action } from './action';

/** One thing the staff do: its sheets, its actions, its entries in the menu. */
export interface Feature {
  readonly id: string;
  readonly tables: readonly Table[];
  readonly actions: readonly Action[];
  readonly menu: readonly MenuEntry[];
}

/** A line in the menu that runs an action with the given input. */
export interface MenuEntry {
  /** The global function of `google/main.ts` that the line calls. */
  readonly target: string;
  /** Indonesian: the menu is drawn before the language setting may be read. */
  readonly label: string;
  readonly action: string;
  readonly input: unknown;
  /** A job: this action is repeated after the first until its value says `finished`. See `JobProgress`. */
  readonly step?: string;
}
