import { assessmentLooks } from '../features/assessment/looks';
import { attendanceLooks } from '../features/attendance/looks';
import { certificatesLooks } from '../features/certificates/looks';
import { eligibilityLooks } from '../features/eligibility/looks';
import { eligibilitySeeds } from '../features/eligibility/seeds';
import { followupLooks } from '../features/followup/looks';
import { placementLooks } from '../features/placement/looks';
import { programmeLooks } from '../features/programme/looks';
import { programmeSeeds } from '../features/programme/seeds';
import { reportsLooks } from '../features/reports/looks';
import { rosterLooks } from '../features/roster/looks';
import { rosterSeeds } from '../features/roster/seeds';
import { scheduleLooks } from '../features/schedule/looks';
import type { SheetSupplies } from '../ports/supplies';
import { lookOf } from '../ports/supplies';
import { runLogTable } from './run-log';

/** Looks and first rows of all sheets. Only the build and the tests read them: setting up gets them through a port. */
export const supplies: SheetSupplies = {
  looks: [
    ...programmeLooks,
    ...rosterLooks,
    ...eligibilityLooks,
    ...placementLooks,
    ...scheduleLooks,
    ...attendanceLooks,
    ...assessmentLooks,
    ...certificatesLooks,
    ...followupLooks,
    ...reportsLooks,
    lookOf(runLogTable, '#5f6368', { at: 150, account: 200, action: 180, outcome: 100, note: 420 }),
  ],
  seeds: [...programmeSeeds, ...rosterSeeds, ...eligibilitySeeds],
};
