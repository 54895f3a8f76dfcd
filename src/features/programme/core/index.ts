export type { AttendanceRules, CodeEffect } from './attendance-rules';
export type { Calendar, CalendarFacts } from './calendar/calendar';
export { createCalendar } from './calendar/calendar';
export type {
  DayOff,
  DayOffKind,
  DaySlot,
  PeriodKind,
  ProgramEvent,
  SpecialPeriod,
  UsedJp,
} from './calendar/model';
export type { CalendarScope } from './calendar/scope';
export { datesCell, durationCell, usedJpCell, weekCell, weekdayCell } from './cells';
export { checkProgramme } from './checks/check-programme';
export { findMissing } from './checks/find-missing';
export type { Located, ProgrammeFacts } from './checks/programme-check';
export { findUnknownPattern } from './checks/setting-checks';
export { findSlotFaults } from './checks/slot-checks';
export { columnHints } from './column-hints';
export { readHours } from './day-hours';
export { dayPatternRows } from './day-patterns';
export type { PatternHours } from './edit-pattern';
export { editPattern, listPatterns } from './edit-pattern';
export { findBareYears } from './holidays/bare-years';
export type { ComparedDay } from './holidays/compare-days';
export { compareDays } from './holidays/compare-days';
export type { FoundDay, ReadDays } from './holidays/found-day';
export { holidayRows } from './holidays/holiday-rows';
export { readCalendarFile } from './holidays/read-calendar-file';
export { readDayList } from './holidays/read-day-list';
export type {
  CertificateSettings,
  DurationUnit,
  Institution,
  InstitutionRole,
  NumberScope,
  Package,
  PackageDuration,
  Population,
  Program,
  Room,
  ScoreWeights,
  StagePattern,
  TheoryFirst,
  TimeRange,
  Trainer,
  Unit,
  UnitKind,
  WorkingWeek,
} from './model';
export type { Official, SigningPlace } from './official';
export type { LeadBalance } from './rotation/lead-trainers';
export type { BoundReason } from './rotation/rotation';
export { checkEdited } from './settings/check-edited';
export type { SettingRow } from './settings/decode-settings';
export { missingForPlanning } from './settings/missing-for-planning';
export type { ProgramRow } from './settings/program-defaults';
export { programDefaults } from './settings/program-defaults';
export type { SettingKey } from './settings/program-settings';
export { programSettings, settingKeys } from './settings/program-settings';
export type { ProgramFindings } from './settings/read-program';
export { inspectProgram, readProgram } from './settings/read-program';
export { settingHints } from './settings/setting-hints';
export { classNamesOf, stagesOfPackage } from './stages/class-names';
export type { SeatedClass, VisitFinder } from './stages/class-visits';
export { classesOfStage, visitFinder } from './stages/class-visits';
export type { StageFacts, StagePlan } from './stages/plan-stages';
export { planStages } from './stages/plan-stages';
export type { SeatCourse, SeatFacts } from './stages/seats';
export { coursesBySeat, unitsBySeat } from './stages/seats';
export type { DayProof } from './stages/shorten-groups';
export type { Stage } from './stages/stage';
export type { StageSummary } from './stages/summarize-stages';
export { summarizeStages } from './stages/summarize-stages';
export type { TimetableWeights } from './timetable-weights';
export { weekdayOfWord } from './weekday-words';
