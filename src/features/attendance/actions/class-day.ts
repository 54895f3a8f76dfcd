import { compareText } from '../../../kernel/ordering';
import type { Action } from '../../../ports/action';
import { done, refused } from '../../../ports/action';
import { readProgramSheet } from '../../programme';
import type { Session } from '../../schedule/core';
import type { ClassDayReply, ClassDayRequest, DaySession } from '../contract';
import { classDayRequest } from '../contract';
import type { CountingRules } from '../core';
import {
  cancelledIn,
  countingRulesOf,
  dayNear,
  daysOf,
  peopleOn,
  sessionsIn,
  weekOf,
} from '../core';
import { readAttendance } from '../read-attendance';

/** A class on a day: its people, the sessions, and what is written so far. Without a class the first one. */
export const classDayAction: Action<ClassDayRequest, ClassDayReply> = {
  id: 'attendance.classDay',
  input: classDayRequest,
  writes: false,
  run(ports, { class: wanted, date, week = false }) {
    const programSheet = readProgramSheet(ports);
    const sheets = readAttendance(ports);
    if (!programSheet.ok) return refused(programSheet.problems);
    if (!sheets.ok) return refused(sheets.problems);
    const { book, members, warnings } = sheets.value;
    const classes = [...new Set(members.map((member) => member.class))].sort(compareText);
    const name = wanted !== null && classes.includes(wanted) ? wanted : (classes[0] ?? '');
    const days = daysOf(sheets.value.sessions, name);
    const day = date !== null && days.includes(date) ? date : dayNear(days, ports.clock.today());
    const range = day === null ? null : week ? weekOf(day) : { from: day, until: day };
    const going = range === null ? [] : sessionsIn(book, name, range);
    const cancelled = range === null ? [] : cancelledIn(sheets.value.sessions, name, range);
    const threshold = programSheet.value.attendanceThreshold;
    const rules = countingRulesOf(programSheet.value);
    const people = peopleOn(
      book,
      members.filter((member) => member.class === name),
      going,
      rules,
      threshold,
    );
    return done(
      {
        classes,
        class: name,
        days,
        date: day,
        sessions: going.map(shown),
        cancelled: cancelled.map(shown),
        people,
        threshold,
        late: lateRule(rules),
      },
      { code: 'attendance.day_read', values: { class: name, count: people.length } },
      warnings,
    );
  },
};

function lateRule({ effects, jpMinutes, lateTolerance }: CountingRules): ClassDayReply['late'] {
  return effects.T === 'late' ? { jpMinutes, lateTolerance } : null;
}

function shown({ id, date, start, end, unit, jp }: Session): DaySession {
  return { id, date, start, end, unit, jp };
}
