import { problem } from '../../../kernel/problem';
import { writeRows } from '../../../kernel/table';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { commit } from '../../../ports/tables';
import { readProgramme } from '../../programme';
import { keepHighestNumber, readJadwal } from '../../schedule';
import { sessionId } from '../../schedule/core';
import type { MakeUpReply, MakeUpRequest } from '../contract';
import { makeUpRequest } from '../contract';
import { planMakeUp } from '../core';

/** Adds a session to Jadwal that stands for a cancelled one. Planning keeps it, as it keeps every row typed by hand. */
export const makeUpAction: Action<MakeUpRequest, MakeUpReply> = {
  id: 'attendance.makeUp',
  input: makeUpRequest,
  writes: true,
  run(ports, { session: id, date, start }) {
    const programme = readProgramme(ports, 'calendar');
    const jadwal = readJadwal(ports);
    const unusable = [...(programme.ok ? [] : programme.problems), ...jadwal.problems];
    if (!programme.ok || unusable.length > 0) return refused(unusable);
    const cancelled = jadwal.sessions.find((session) => session.id === id);
    if (cancelled === undefined)
      return refused([problem('attendance.session_unknown', { session: id })]);
    const { calendar, program } = programme.value;
    const planned = planMakeUp(
      {
        cancelled,
        date,
        start,
        id: sessionId(jadwal.lastNumber + 1),
        slots: calendar.within(cancelled).slotsOn(date),
        jpMinutes: program.jpMinutes,
      },
      jadwal.sessions,
    );
    if (!planned.ok) return refused(planned.problems);
    const { conflicts } = commit(ports, writeRows(jadwal.sessionsRead, [planned.value]));
    if (conflicts.length === 0) keepHighestNumber(ports, [planned.value]);
    const { id: made, end } = planned.value;
    return done(
      { session: made, date, start, end },
      { code: 'attendance.made_up', values: { session: made, cancelled: id, start, end } },
      conflicts,
    );
  },
};
