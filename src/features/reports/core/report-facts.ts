import type { PlainDate } from '../../../kernel/plain-date';
import type { GraduationRow } from '../../assessment/core';
import type { GuestEntry, Paper } from '../../certificates/core';
import type { EligibilityRow, Override } from '../../eligibility/core';
import type { Demand, FollowUp } from '../../followup/core';
import type { PlacementRow } from '../../placement/core';
import type { Package } from '../../programme/core';
import type { Participant } from '../../roster/core';
import type { Session } from '../../schedule/core';

/** What the dashboard counts. */
export interface ReportFacts {
  readonly participants: readonly Pick<Participant, 'id'>[];
  readonly eligibility: readonly (Override &
    Pick<EligibilityRow, 'participant' | 'verdict' | 'ruleVerdict' | 'firstFailing'>)[];
  /** Decides which decisions of staff are in force. */
  readonly today: PlainDate;
  readonly packages: readonly Pick<Package, 'code' | 'name'>[];
  readonly placements: readonly Pick<PlacementRow, 'participant' | 'status' | 'package'>[];
  readonly sessions: readonly Pick<Session, 'jp' | 'isHeld' | 'package'>[];
  readonly graduation: readonly Pick<GraduationRow, 'jpHeld' | 'jpPresent' | 'outcome'>[];
  readonly papers: readonly Pick<Paper, 'kind' | 'number' | 'state' | 'mailTo' | 'mailedAt'>[];
  readonly guests: readonly Pick<GuestEntry, 'talk' | 'standing'>[];
  readonly demands: readonly Pick<Demand, 'people'>[];
  readonly followUps: readonly Pick<FollowUp, 'outcome'>[];
}
