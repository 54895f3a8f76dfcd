export { courseEnd, dueFollowUps } from './due-follow-ups';
export type { Demand, FollowUp, FollowUpOutcome } from './model';
