import type { Problem } from '../../../../kernel/problem';
import {
  afterIsNoCircle,
  capacityRange,
  institutionTakesPeople,
  jpOfUnits,
  mailAddresses,
  packagesHaveTrainers,
  packagesHaveUnits,
  unitsHaveJp,
} from './package-checks';
import {
  fridayPrayerIsFree,
  periodsAgree,
  periodsAreWhole,
  periodsNameSomething,
} from './period-checks';
import type { ProgrammeCheck, ProgrammeFacts } from './programme-check';
import { offDaysAreWeekdays, references } from './reference-checks';
import {
  agreementsInForce,
  endIsNoFreeDay,
  eventsOnFreeDays,
  issuerExists,
  patternExists,
  slotsLastOneJp,
  weekendHasSlots,
  yearsHaveDaysOff,
} from './setting-checks';
import { slotsFollowOneAnother } from './slot-checks';

/** All checks of the programme; a new one is one line here. */
const programmeChecks: readonly ProgrammeCheck[] = [
  references,
  afterIsNoCircle,
  capacityRange,
  institutionTakesPeople,
  jpOfUnits,
  unitsHaveJp,
  mailAddresses,
  packagesHaveUnits,
  packagesHaveTrainers,
  offDaysAreWeekdays,
  patternExists,
  issuerExists,
  slotsFollowOneAnother,
  slotsLastOneJp,
  weekendHasSlots,
  yearsHaveDaysOff,
  endIsNoFreeDay,
  fridayPrayerIsFree,
  periodsAreWhole,
  periodsAgree,
  periodsNameSomething,
  eventsOnFreeDays,
  agreementsInForce,
];

/** Everything that does not fit together, sheet by sheet. */
export function checkProgramme(facts: ProgrammeFacts): readonly Problem[] {
  return programmeChecks.flatMap(({ check }) => check(facts));
}
