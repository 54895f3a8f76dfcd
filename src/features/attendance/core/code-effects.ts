import type { Program } from '../../programme/core';
import type { AttendanceCode } from './model';

/**
 * What a code does to the percentage: `present` counts in full, `late` less the JP missed, `missed` counts as held
 * but not attended, `exempt` takes the session out of the count, `left` is missed and so is all that follows.
 */
export type CodeEffect = 'present' | 'late' | 'missed' | 'exempt' | 'left';

export type CodeEffects = Readonly<Record<AttendanceCode, CodeEffect>>;

/** How presence is counted in one programme. */
export interface CountingRules {
  /** Minutes of one JP. */
  readonly jpMinutes: number;
  /** Minutes after the start of a JP at which it still counts as attended. */
  readonly lateTolerance: number;
  readonly effects: CodeEffects;
}

const LATE_TOLERANCE = 15;

const EFFECTS: CodeEffects = {
  H: 'present',
  T: 'late',
  S: 'missed',
  I: 'missed',
  SD: 'missed',
  KJ: 'missed',
  A: 'missed',
  ST: 'missed',
  BB: 'left',
  PD: 'left',
};

/**
 * The effects of all codes. *Sakit, izin, sidang, kunjungan* are excused, yet not attended: Permenaker 6/2025 art. 33
 * asks for presence. `excused: 'exempt'` takes them out of the denominator instead.
 */
export function codeEffects(excused: 'missed' | 'exempt' = 'missed'): CodeEffects {
  return { ...EFFECTS, S: excused, I: excused, SD: excused, KJ: excused };
}

/** The counting rules of a programme. */
export function countingRulesOf(program: Pick<Program, 'jpMinutes'>): CountingRules {
  return {
    jpMinutes: program.jpMinutes,
    lateTolerance: LATE_TOLERANCE,
    effects: codeEffects(),
  };
}
