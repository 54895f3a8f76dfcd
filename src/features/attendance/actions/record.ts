import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import { updateRows, writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit } from '../../../ports/tables';
import type { RecordReply, RecordRequest, SessionEntries } from '../contract';
import { recordRequest } from '../contract';
import type { AttendanceEntry, AttendanceRow } from '../core';
import { recordSession } from '../core';
import type { AttendanceSheets } from '../read-attendance';
import { readAttendance } from '../read-attendance';

/**
 * Writes the codes of one session or of several, and that they were held. A session whose last code was taken away was
 * not held as far as anybody knows: somebody typed into the wrong one.
 */
export const recordAction: Action<RecordRequest, RecordReply> = {
  id: 'attendance.record',
  input: recordRequest,
  writes: true,
  run(ports, request) {
    const sheets = readAttendance(ports);
    if (!sheets.ok) return refused(sheets.problems);
    const { attendanceRead, sessionsRead, warnings } = sheets.value;
    const asked = 'sessions' in request ? request.sessions : [request];
    const plan = planRecords(sheets.value, asked);
    if (plan.errors.length > 0) return refused(plan.errors);
    const held = plan.sessionRows.map(({ row, isHeld }) => ({ row, values: { isHeld } }));
    const { conflicts } = commit(
      ports,
      writeRows(attendanceRead, plan.rows, { owned: ['code', 'lateMinutes', 'note'] }),
      updateRows(sessionsRead, held),
    );
    const sessions = asked.map(({ session }) => session);
    const cleared = plan.rows.filter(({ code }) => code === null).length;
    const recorded = plan.rows.length - cleared;
    const code = cleared > 0 ? 'attendance.recorded_and_cleared' : 'attendance.recorded';
    const values = { session: sessions.join(', '), count: recorded, cleared };
    return done({ sessions, recorded, cleared }, { code, values }, [
      ...warnings,
      ...plan.leftAlone,
      ...conflicts,
    ]);
  },
};

interface RecordPlan {
  readonly rows: AttendanceRow[];
  readonly sessionRows: { readonly row: number; readonly isHeld: true | null }[];
  readonly errors: Problem[];
  readonly leftAlone: Problem[];
}

function planRecords(
  { sessionsRead, members, rows }: AttendanceSheets,
  asked: readonly SessionEntries[],
): RecordPlan {
  const plan: RecordPlan = { rows: [], sessionRows: [], errors: [], leftAlone: [] };
  const seen = new Set<string>();
  for (const { session: id, entries } of asked) {
    if (seen.has(id)) plan.errors.push(problem('attendance.session_twice', { session: id }));
    seen.add(id);
    const located = sessionsRead.rows.find(({ value }) => value.id === id);
    if (located === undefined) {
      plan.errors.push(problem('attendance.session_unknown', { session: id }));
      continue;
    }
    const recorded = recordSession(located.value, members, rows, entries.map(entryOf));
    if (!recorded.ok) {
      plan.errors.push(...recorded.problems);
      continue;
    }
    plan.rows.push(...recorded.value.rows);
    const changed = new Map(recorded.value.rows.map((row) => [row.participant, row.code]));
    const others = rows.filter((row) => row.session === id && !changed.has(row.participant));
    const codes = [...changed.values(), ...others.map(({ code }) => code)];
    if (codes.some((code) => code !== null)) {
      plan.sessionRows.push({ row: located.row, isHeld: true });
    } else if (changed.size > 0) {
      plan.sessionRows.push({ row: located.row, isHeld: null });
    }
    plan.leftAlone.push(...recorded.value.leftAlone);
  }
  if (plan.rows.length === 0) {
    const missed = plan.leftAlone.filter(isMissed);
    plan.errors.push(...missed.map((one) => ({ ...one, severity: 'error' as const })));
  }
  return plan;
}

/** Nothing of what was typed has a place any more; a code that a colleague wrote is in its place. */
function isMissed({ code }: Problem): boolean {
  return code !== 'attendance.code_changed';
}

function entryOf(entry: SessionEntries['entries'][number]): AttendanceEntry {
  const { participant, code, seen, seenMinutes } = entry;
  return {
    participant,
    code,
    lateMinutes: entry.lateMinutes ?? null,
    note: entry.note ?? null,
    seen,
    seenMinutes,
  };
}
