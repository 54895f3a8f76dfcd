import { assessmentMessages } from '../features/assessment/messages';
import { attendanceMessages } from '../features/attendance/messages';
import { certificatesMessages } from '../features/certificates/messages';
import { eligibilityMessages } from '../features/eligibility/messages';
import { followupMessages } from '../features/followup/messages';
import { placementMessages } from '../features/placement/messages';
import { programmeMessages } from '../features/programme/messages';
import { reportsMessages } from '../features/reports/messages';
import { rosterMessages } from '../features/roster/messages';
import { scheduleMessages } from '../features/schedule/messages';
import type { Messages } from '../kernel/problem';
import { tableMessages } from '../kernel/table/messages';
import { appMessages } from './messages';

/** Words by their owner. Only the build and the tests read them: what runs at a click says sentences through a port. */
export const wordLists: readonly Messages[] = [
  tableMessages,
  appMessages,
  programmeMessages,
  rosterMessages,
  eligibilityMessages,
  placementMessages,
  scheduleMessages,
  attendanceMessages,
  assessmentMessages,
  certificatesMessages,
  followupMessages,
  reportsMessages,
];

/** Every sentence of the add-on by its code. */
export const sentences: Messages = Object.assign({}, ...wordLists);
