import type { AttendanceRules, CodeEffect, Program } from '../../programme/core';
import type { AttendanceCode } from './model';

export type CodeEffects = Readonly<Record<AttendanceCode, CodeEffect>>;

/** How presence is counted in one programme. */
export interface CountingRules {
  /** Minutes of one JP. */
  readonly jpMinutes: number;
  /** Minutes after the start of a JP at which it still counts as attended. */
  readonly lateTolerance: number;
  readonly effects: CodeEffects;
  /** What the sessions before somebody joined do. */
  readonly beforeJoining: AttendanceRules['beforeJoining'];
}

/** The counting rules of a programme: what sheet Program says, and *hadir* is always present. */
export function countingRulesOf({
  jpMinutes,
  attendance,
}: Pick<Program, 'jpMinutes' | 'attendance'>): CountingRules {
  return { jpMinutes, ...attendance, effects: { H: 'present', ...attendance.effects } };
}
