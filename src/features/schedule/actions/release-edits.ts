import { updateRows, writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit } from '../../../ports/tables';
import type { ReleaseInput } from '../contract';
import { releaseInput } from '../contract';
import { nextLastPlan } from '../core';
import { readVersions } from '../plan-versions';
import { keepHighestNumber, readJadwal, withGivenIds } from '../read-jadwal';

/**
 * Gives edited sessions free: they count as planned the way they stand now, so that the next planning may move them.
 * Nothing in Jadwal changes but the ids of rows that had none.
 */
export const releaseEditsAction: Action<ReleaseInput, { readonly released: number }> = {
  id: 'schedule.release',
  input: releaseInput,
  writes: true,
  run(ports, { ids }) {
    const jadwal = readJadwal(ports);
    const versions = readVersions(ports);
    const missing = [jadwal.lastPlanRead, versions.versionsRead]
      .flatMap(({ problems }) => problems)
      .filter(({ at }) => at?.cell === undefined);
    const problems = [...jadwal.problems, ...missing];
    if (problems.length > 0) return refused(problems);
    const edited = new Set(jadwal.edits.edited.map(({ id }) => id));
    const wanted = ids.length === 0 ? edited : new Set(ids.filter((id) => edited.has(id)));
    const kept = new Set([...edited].filter((id) => !wanted.has(id)));
    const rows = nextLastPlan(jadwal.sessions, jadwal.lastPlan, kept, versions.newest);
    const patches = jadwal.sessionsRead.rows
      .filter(({ value }) => jadwal.given.has(value.id))
      .map(({ row, value }) => ({ row, values: { id: value.id } }));
    const { conflicts } = commit(
      ports,
      // What was deleted by hand stays in the last plan: it is still to be told of.
      writeRows(jadwal.lastPlanRead, rows),
      withGivenIds(updateRows(jadwal.sessionsRead, patches), jadwal),
    );
    keepHighestNumber(ports, jadwal.sessions);
    const message = { code: 'schedule.released', values: { count: wanted.size } };
    return done({ released: wanted.size }, message, conflicts);
  },
};
