import { graduationPlace, resultsPlace } from '../../features/assessment/sidebar';
import { attendancePlace } from '../../features/attendance/sidebar';
import { certificatesPlace, guestsPlace } from '../../features/certificates/sidebar';
import { eligibilityPlace } from '../../features/eligibility/sidebar';
import { placementPlace } from '../../features/placement/sidebar';
import {
  daysOffPlace,
  programmePlace,
  settingsPlace,
  stagesPlace,
} from '../../features/programme/sidebar';
import { enrolmentPlace, problemsPlace, samePersonPlace } from '../../features/roster/sidebar';
import { schedulePlace } from '../../features/schedule/sidebar';
import type { Place } from '../place';
import { workflowPlace } from './workflow/workflow-place';

/** Every place of the sidebar in the order of its menu; the first is home. A feature adds its own in one line here and in a part. */
export const places: readonly Place[] = [
  workflowPlace,
  programmePlace,
  daysOffPlace,
  stagesPlace,
  enrolmentPlace,
  problemsPlace,
  samePersonPlace,
  eligibilityPlace,
  placementPlace,
  schedulePlace,
  attendancePlace,
  resultsPlace,
  graduationPlace,
  guestsPlace,
  certificatesPlace,
  settingsPlace,
];
