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
import type { Feature } from '../ports/feature';

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
