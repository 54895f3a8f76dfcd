import { assessmentFeature } from '../features/assessment';
import { attendanceFeature } from '../features/attendance';
import { certificatesFeature } from '../features/certificates';
import { eligibilityFeature } from '../features/eligibility';
import { followupFeature } from '../features/followup';
import { placementFeature } from '../features/placement';
import { programmeFeature } from '../features/programme';
import { reportsFeature } from '../features/reports';
import { rosterFeature } from '../features/roster';
import { scheduleFeature } from '../features/schedule';
import type { Messages } from '../kernel/problem';
import type { Feature } from '../ports/feature';
import { appMessages } from './messages';

/** The features in their order: the order of the work, of the sheets, and of who may import whom. */
export const features: readonly Feature[] = [
  programmeFeature,
  rosterFeature,
  eligibilityFeature,
  placementFeature,
  scheduleFeature,
  attendanceFeature,
  assessmentFeature,
  certificatesFeature,
  followupFeature,
  reportsFeature,
];

/** Every sentence of the add-on by its code. */
export const allMessages: Messages = Object.assign(
  {},
  appMessages,
  ...features.map((feature) => feature.messages),
);
