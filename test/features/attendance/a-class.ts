import type {
  AttendanceRow,
  CodeEffects,
  CountingRules,
  Member,
  Participation,
} from '../../../src/features/attendance/core';
import type { Session } from '../../../src/features/schedule/core';
import type { PlainDate } from '../../../src/kernel/plain-date';

/** A session of class MJ-A on a day of June 2021, 4 JP from eight o'clock. */
export function aSession(day: number, changes: Partial<Session> = {}): Session {
  const date = `2021-06-${String(day).padStart(2, '0')}` as PlainDate;
  return {
    id: `S-${String(day).padStart(4, '0')}`,
    date,
    start: '08:00',
    end: '11:00',
    firstJp: 1,
    jp: 4,
    stage: 1,
    class: 'MJ-A',
    package: 'MJ',
    unit: 'MJ.01',
    trainer: 'I-01',
    room: 'R-01',
    isLocked: false,
    isHeld: null,
    ...changes,
  };
}

/** What stands in Presensi for a participant in a session. */
export function aRow(
  session: Session,
  participant: string,
  changes: Partial<AttendanceRow> = {},
): AttendanceRow {
  return {
    id: `${session.id}/${participant}`,
    session: session.id,
    date: session.date,
    class: session.class,
    participant,
    name: `Nama ${participant}`,
    code: 'H',
    lateMinutes: null,
    note: '',
    ...changes,
  };
}

export function aMember(participant: string, className = 'MJ-A'): Member {
  return { id: participant, participant, name: `Nama ${participant}`, class: className };
}

/** Somebody of MJ-A who took part from the first day to the last, still without a change. */
export function aStay(participant: string, className = 'MJ-A'): Participation {
  return {
    ...aMember(participant, className),
    from: null,
    until: null,
    ending: null,
    reason: '',
  };
}

/** What the codes do in a new programme. */
export const theEffects: CodeEffects = {
  H: 'present',
  T: 'late',
  S: 'missed',
  I: 'missed',
  A: 'missed',
  SD: 'missed',
  KJ: 'missed',
  ST: 'missed',
  BB: 'left',
  PD: 'left',
};

/** JP of 45 minutes, a quarter of an hour of delay free, excused is not attended, late joining neither. */
export function theRules(changes: Partial<CountingRules> = {}): CountingRules {
  return {
    jpMinutes: 45,
    lateTolerance: 15,
    effects: theEffects,
    beforeJoining: 'missed',
    ...changes,
  };
}
