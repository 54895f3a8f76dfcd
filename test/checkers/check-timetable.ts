/*
 * Judges a timetable from the plain rows of the sheets. It shares no code and no types with the add-on, and works by
 * brute force on single lesson hours, so that a mistake of the planner cannot hide in a mistake of the judge.
 */

import type { CheckedSession, CheckedSheets } from './checked-sheets';

type CheckedStage = CheckedSheets['stages'][number];

const WEEKDAYS = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'];

/** Every complaint about the timetable, one sentence each; none means that it is right. Cancelled sessions do not count. */
export function checkTimetable(sheets: CheckedSheets): string[] {
  const sessions = sheets.sessions.filter((session) => session.isHeld !== false);
  return [
    ...repeatedIds(sheets.sessions),
    ...doubleBookings(sessions),
    ...sessions.flatMap((session) => wrongTimes(sheets, session)),
    ...sessions.flatMap((session) => wrongPeople(sheets, session)),
    ...overloadedTrainers(sheets, sessions),
    ...wrongAmounts(sheets, sessions),
    ...wrongOrder(sheets, sessions),
  ];
}

function repeatedIds(sessions: readonly CheckedSession[]): string[] {
  const ids = sessions.map((session) => session.id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} occurs twice`);
}

function hoursOf(session: CheckedSession): number[] {
  return Array.from({ length: session.jp }, (_, index) => session.firstJp + index);
}

function doubleBookings(sessions: readonly CheckedSession[]): string[] {
  const complaints: string[] = [];
  const taken = new Map<string, string>();
  for (const session of sessions) {
    for (const who of [
      `class ${session.class}`,
      `trainer ${session.trainer}`,
      `room ${session.room}`,
    ]) {
      if (who.endsWith(' ')) continue;
      for (const hour of hoursOf(session)) {
        const key = `${who} on ${session.date} hour ${hour}`;
        const other = taken.get(key);
        if (other !== undefined) complaints.push(`${key}: both ${other} and ${session.id}`);
        taken.set(key, session.id);
      }
    }
  }
  return complaints;
}

function weekdayIndex(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function wrongTimes(sheets: CheckedSheets, session: CheckedSession): string[] {
  const complaints: string[] = [];
  const say = (text: string): void => {
    complaints.push(`${session.id} on ${session.date}: ${text}`);
  };
  const weekday = weekdayIndex(session.date) === 0 ? 7 : weekdayIndex(session.date);
  if (weekday > sheets.workingWeek) say('outside the working week');
  if (sheets.daysOff.includes(session.date)) say('a day off');
  const slots = hoursOf(session).map((hour) =>
    sheets.slots.find((slot) => slot.weekday === weekday && slot.jpNumber === hour),
  );
  if (session.jp < 1 || slots.includes(undefined)) say('lesson hours that the day does not have');
  if (slots[0]?.start !== session.start) say('begins at another time than its first hour');
  if (slots[slots.length - 1]?.end !== session.end) say('ends at another time than its last hour');
  const windows = stagesOfClass(sheets, session.class).filter(
    (stage) =>
      stage.package === session.package && stage.start <= session.date && session.date <= stage.end,
  );
  if (!windows.some((stage) => stage.number === session.stage)) say('outside its stage');
  return complaints;
}

/** What Tahap says of a class: the lines that name it, when one of them is its own package; else those of its package. */
function stagesOfClass(sheets: CheckedSheets, id: string): readonly CheckedStage[] {
  const own = sheets.classes.find((one) => one.id === id)?.package;
  const naming = sheets.stages.filter((stage) =>
    (stage.class ?? '').split(', ').some((name) => name === id),
  );
  return naming.some((stage) => stage.package === own)
    ? naming
    : sheets.stages.filter((stage) => stage.package === own);
}

function packagesOfClass(sheets: CheckedSheets, id: string): string[] {
  return [...new Set(stagesOfClass(sheets, id).map((stage) => stage.package))];
}

function wrongPeople(sheets: CheckedSheets, session: CheckedSession): string[] {
  const isInClass = packagesOfClass(sheets, session.class).includes(session.package);
  return [
    ...(isInClass ? [] : [`class ${session.class} is not in its package`]),
    ...wrongTrainer(sheets, session),
    ...wrongRoom(sheets, session),
  ].map((text) => `${session.id}: ${text}`);
}

function wrongTrainer(sheets: CheckedSheets, session: CheckedSession): string[] {
  const unit = sheets.units.find(
    (one) => one.code === session.unit && one.package === session.package,
  );
  const trainer = sheets.trainers.find((one) => one.id === session.trainer);
  if (unit === undefined) return [`no unit ${session.unit}`];
  const dates = unit.dates ?? [];
  if (dates.length > 0 && !dates.includes(session.date)) {
    return [`${session.unit} is not taught on ${session.date}`];
  }
  if (trainer === undefined) return unit.kind === 'guest' ? [] : [`no trainer ${session.trainer}`];
  const byPackage = trainer.packages.length === 0 || trainer.packages.includes(session.package);
  const byUnit =
    trainer.units.includes(session.unit) ||
    (trainer.units.length === 0 &&
      unit.kind !== 'guest' &&
      trainer.packages.includes(session.package));
  const today = [WEEKDAYS[weekdayIndex(session.date)], session.date];
  const isAway = trainer.offDays.some((day) => today.includes(day.toLowerCase()));
  return [
    ...(byPackage && byUnit ? [] : [`trainer ${trainer.id} does not teach ${session.unit}`]),
    ...(isAway ? [`trainer ${trainer.id} is away on ${session.date}`] : []),
  ];
}

function wrongRoom(sheets: CheckedSheets, session: CheckedSession): string[] {
  const room = sheets.rooms.find((one) => one.id === session.room);
  if (room === undefined) return [`no room ${session.room}`];
  const people = sheets.classes.find((one) => one.id === session.class)?.size ?? 0;
  const training = sheets.packages.find((one) => one.code === session.package);
  const fields = room.fields.map((field) => field.toLowerCase());
  const isMadeForIt =
    fields.length === 0 ||
    room.id === training?.room ||
    fields.includes((training?.field ?? '').toLowerCase());
  return [
    ...(room.capacity !== null && room.capacity < people ? [`${room.id} is too small`] : []),
    ...(isMadeForIt ? [] : [`${room.id} is not made for ${training?.field}`]),
  ];
}

function overloadedTrainers(sheets: CheckedSheets, sessions: readonly CheckedSession[]): string[] {
  return sheets.trainers.flatMap((trainer) => {
    const own = sessions.filter((session) => session.trainer === trainer.id);
    const day = sumBy(own, (session) => session.date);
    const week = sumBy(own, (session) => mondayOf(session.date));
    return [
      ...over(day, trainer.maxJpPerDay).map((date) => `${trainer.id} teaches too much on ${date}`),
      ...over(week, trainer.maxJpPerWeek).map(
        (date) => `${trainer.id} teaches too much in the week of ${date}`,
      ),
    ];
  });
}

function sumBy(
  sessions: readonly CheckedSession[],
  keyOf: (session: CheckedSession) => string,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const session of sessions) {
    sums.set(keyOf(session), (sums.get(keyOf(session)) ?? 0) + session.jp);
  }
  return sums;
}

function over(sums: ReadonlyMap<string, number>, limit: number | null): string[] {
  return [...sums].filter(([, jp]) => limit !== null && jp > limit).map(([key]) => key);
}

function mondayOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}

function wrongAmounts(sheets: CheckedSheets, sessions: readonly CheckedSession[]): string[] {
  return sheets.classes.flatMap((group) =>
    sheets.units
      .filter((unit) => packagesOfClass(sheets, group.id).includes(unit.package))
      .flatMap((unit) => {
        const own = sessions.filter(
          (session) => session.class === group.id && session.unit === unit.code,
        );
        const jp = own.reduce((sum, session) => sum + session.jp, 0);
        return jp === unit.jp ? [] : [`${group.id} gets ${jp} JP of ${unit.code}, not ${unit.jp}`];
      }),
  );
}

/** Only between sessions that the planner was free to place: people may lock what they like. */
function wrongOrder(sheets: CheckedSheets, sessions: readonly CheckedSession[]): string[] {
  const loose = sessions.filter((session) => !session.isLocked && session.isHeld === null);
  const unitOf = (session: CheckedSession): CheckedSheets['units'][number] | undefined =>
    sheets.units.find((unit) => unit.code === session.unit && unit.package === session.package);
  const comesOnItsOwnDays = (session: CheckedSession): boolean => {
    const unit = unitOf(session);
    return unit?.kind === 'guest' && (unit.dates ?? []).length > 0;
  };
  /** Units follow their order; where that is the same, practice follows theory. */
  const mustFollow = (late: CheckedSession, early: CheckedSession): boolean => {
    const [later, earlier] = [unitOf(late), unitOf(early)];
    if (comesOnItsOwnDays(late) || comesOnItsOwnDays(early)) return false;
    if ((later?.order ?? 0) !== (earlier?.order ?? 0)) {
      return (later?.order ?? 0) > (earlier?.order ?? 0);
    }
    const isBound = (sheets.theoryFirst ?? 'always') === 'always';
    return isBound && later?.kind === 'practice' && earlier?.kind === 'theory';
  };
  return loose.flatMap((session) =>
    loose
      .filter(
        (other) =>
          other.class === session.class &&
          other.package === session.package &&
          mustFollow(other, session) &&
          (other.date < session.date ||
            (other.date === session.date && other.firstJp < session.firstJp)),
      )
      .map((other) => `${other.id} comes before ${session.id}, which has to come first`),
  );
}
