import type { Session } from './model';

/** A session as planning wrote it: what a person may have changed since. */
export interface PlannedRow extends Omit<Session, 'stage' | 'isLocked' | 'isHeld'> {
  /** The number of the version in which planning last changed it. */
  readonly version: number;
}

/** Columns of Jadwal in which a change is an edit. A lock, a stage number and *Terlaksana* are not. */
export const EDIT_COLUMNS = [
  'date',
  'start',
  'end',
  'firstJp',
  'jp',
  'class',
  'package',
  'unit',
  'trainer',
  'room',
] as const;

export type EditColumn = (typeof EDIT_COLUMNS)[number];

/** The columns in which a session differs from what planning wrote. */
export function editedColumns(session: Session, planned: PlannedRow): EditColumn[] {
  return EDIT_COLUMNS.filter((column) => session[column] !== planned[column]);
}
