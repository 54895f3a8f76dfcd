export type { Demand, FollowUp, FollowUpOutcome } from './model';
