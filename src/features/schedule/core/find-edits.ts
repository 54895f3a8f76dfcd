import { indexBy } from '../../../kernel/ordering';
import type { Session } from './model';
import type { EditColumn, PlannedRow } from './planned-row';
import { editedColumns } from './planned-row';

/** A session that a person changed since planning wrote it, or typed. */
export interface SessionEdit {
  readonly id: string;
  /** Empty for a row that planning never wrote. */
  readonly columns: readonly EditColumn[];
}

/** What people did to Jadwal by hand since the last plan was written. */
export interface HandEdits {
  readonly edited: readonly SessionEdit[];
  /** What planning wrote and nobody finds any more. Their JP are planned again. */
  readonly deleted: readonly PlannedRow[];
}

/** Compares Jadwal with what planning wrote, row by row and by id: sorted rows and own columns change nothing. */
export function findEdits(
  sessions: readonly Session[],
  lastPlan: readonly PlannedRow[],
): HandEdits {
  const planned = indexBy(lastPlan, ({ id }) => id);
  const present = new Set(sessions.map(({ id }) => id));
  const edited = sessions.flatMap((session): readonly SessionEdit[] => {
    const row = planned.get(session.id);
    if (row === undefined) return [{ id: session.id, columns: [] }];
    const columns = editedColumns(session, row);
    return columns.length === 0 ? [] : [{ id: session.id, columns }];
  });
  return { edited, deleted: lastPlan.filter(({ id }) => !present.has(id)) };
}

/**
 * What to keep as the last plan once these sessions stand in Jadwal. An edited one that was kept stays as planning wrote
 * it, so that it still counts as edited; one that a person typed has no row.
 */
export function nextLastPlan(
  sessions: readonly Session[],
  lastPlan: readonly PlannedRow[],
  edited: ReadonlySet<string>,
  version: number,
): PlannedRow[] {
  const planned = indexBy(lastPlan, ({ id }) => id);
  return sessions.flatMap((session) => {
    const known = planned.get(session.id);
    if (edited.has(session.id)) return known === undefined ? [] : [known];
    const isSame = known !== undefined && editedColumns(session, known).length === 0;
    return [isSame ? known : { ...plannedPart(session), version }];
  });
}

function plannedPart({
  stage: _stage,
  isLocked: _isLocked,
  isHeld: _isHeld,
  ...rest
}: Session): Omit<PlannedRow, 'version'> {
  return rest;
}
