import { indexBy } from '../../../../kernel/ordering';
import { formatDateShort } from '../../../../kernel/plain-date';
import type { Calendar, DaySlot, Stage, Unit } from '../../../programme/core';
import { visitsOf } from '../class-visits';
import type { ScheduleFacts } from '../facts';
import type { Session } from '../model';
import { shortList } from '../short-list';
import type { SessionFinding } from './session-finding';

/** Sessions on a day off, outside the stage of their package, or beside the JP slots of the day. */
export function checkCalendar(
  facts: ScheduleFacts,
  sessions: readonly Session[],
): SessionFinding[] {
  const visits = new Map(
    visitsOf(facts).map((visit) => [`${visit.class.id}\n${visit.training.code}`, visit]),
  );
  const units = indexBy(facts.units, (unit) => `${unit.package}\n${unit.code}`);
  return sessions.flatMap((session) => {
    const ofPackage = facts.stages.filter((stage) => stage.package === session.package);
    const visit = visits.get(`${session.class}\n${session.package}`);
    return [
      ...dayFindings(visit?.calendar ?? facts.calendar, session),
      ...windowFindings(visit?.windows ?? ofPackage, session),
      ...dateFindings(units.get(`${session.package}\n${session.unit}`), session),
    ];
  });
}

function dayFindings(calendar: Calendar, session: Session): SessionFinding[] {
  const values = { session: session.id, date: formatDateShort(session.date) };
  if (!calendar.isTrainingDay(session.date)) {
    const name = calendar.dayOffName(session.date) ?? '';
    const code = name === '' ? 'schedule.free_weekday' : 'schedule.day_off';
    return [{ code, severity: 'error', values: { ...values, name }, session, column: 'date' }];
  }
  const lastJp = session.firstJp + session.jp - 1;
  const slots = calendar
    .slotsOn(session.date)
    .filter(({ jpNumber }) => jpNumber >= session.firstJp && jpNumber <= lastJp);
  if (session.jp < 1 || slots.length !== session.jp) {
    const jp = { ...values, first: session.firstJp, last: lastJp };
    const code = 'schedule.no_such_jp';
    return [{ code, severity: 'error', values: jp, session, column: 'firstJp' }];
  }
  const start = slots[0]?.start ?? session.start;
  const end = slots[slots.length - 1]?.end ?? session.end;
  if (start === session.start && end === session.end) return [];
  const times = { ...values, start, end };
  const meant = calendar
    .slotsOn(session.date)
    .filter((slot) => slot.start < session.end && session.start < slot.end);
  const isOther = jpNumbers(meant) !== jpNumbers(slots);
  if (isOther && session.isHeld === null) {
    const typed = { ...times, first: session.firstJp, last: lastJp };
    const clock = { typedStart: session.start, typedEnd: session.end };
    const code = 'schedule.clock_differs';
    return [{ code, severity: 'error', values: { ...typed, ...clock }, session, column: 'start' }];
  }
  return [
    { code: 'schedule.times_differ', severity: 'warning', values: times, session, column: 'start' },
  ];
}

function jpNumbers(slots: readonly DaySlot[]): string {
  return slots.map(({ jpNumber }) => jpNumber).join();
}

function windowFindings(windows: readonly Stage[], session: Session): SessionFinding[] {
  const isInside = windows.some(({ start, end }) => start <= session.date && session.date <= end);
  if (isInside) return [];
  const values = {
    session: session.id,
    date: formatDateShort(session.date),
    package: session.package,
    windows: windows
      .map(({ start, end }) => `${formatDateShort(start)}-${formatDateShort(end)}`)
      .join(', '),
  };
  const code = windows.length === 0 ? 'schedule.no_window' : 'schedule.outside_window';
  return [{ code, severity: 'error', values, session, column: 'date' }];
}

/** A unit with days of its own, such as those of a guest, on another day. */
function dateFindings(unit: Unit | undefined, session: Session): SessionFinding[] {
  if (unit === undefined || unit.dates.length === 0 || unit.dates.includes(session.date)) return [];
  const values = {
    session: session.id,
    unit: unit.code,
    date: formatDateShort(session.date),
    dates: shortList(unit.dates.map(formatDateShort)),
  };
  return [{ code: 'schedule.other_date', severity: 'error', values, session, column: 'date' }];
}
