import { formatDateShort } from '../../../kernel/plain-date';
import type { Message } from '../../../kernel/problem';
import type { AttendanceCount } from '../../attendance/core';
import { canStillReach, formatPercent, reachesThreshold } from '../../attendance/core';
import type { Competence, PassOutcome, StaffDecision } from './model';

/** The latest result of a unit; null when it was not assessed yet. */
export interface UnitVerdict {
  readonly unit: string;
  readonly isCritical: boolean;
  readonly result: Competence | null;
  readonly attemptsLeft: number;
}

/** All that the judgement looks at. */
export interface PassFacts {
  readonly attendance: Pick<
    AttendanceCount,
    | 'jpHeld'
    | 'jpPresent'
    | 'jpPlanned'
    | 'jpForgone'
    | 'jpUnrecorded'
    | 'unrecorded'
    | 'leftOn'
    | 'ending'
  >;
  readonly units: readonly UnitVerdict[];
  /** Percent. */
  readonly threshold: number;
  readonly decision: StaffDecision | null;
  /** Presence was typed into Kelulusan and not counted from codes; not when absent. */
  readonly isTyped?: boolean;
}

/** The outcome and every reason for it. */
export interface Judgement {
  readonly outcome: PassOutcome;
  readonly reasons: readonly Message[];
  /** Presence is too low although all critical units are competent: the regulation is silent, a person decides. */
  readonly needsDecision: boolean;
}

/**
 * The one pass rule, used by list, preview and paper. Permenaker 6/2025 art. 33: passed when presence reaches the
 * threshold and every critical unit is competent; otherwise not passed. Missing facts leave it open.
 */
export function judgePass(facts: PassFacts): Judgement {
  const judgement = judgeFacts(facts);
  const isUnused = facts.decision !== null && !isDecidedByHand(judgement);
  const reasons = [
    ...judgement.reasons,
    ...(isUnused ? [because('assessment.decision_unused')] : []),
    ...(facts.isTyped === true ? [because('assessment.presence_typed')] : []),
  ];
  return { ...judgement, reasons };
}

function judgeFacts(facts: PassFacts): Judgement {
  const { jpHeld, jpPresent, jpPlanned, jpForgone, unrecorded, ending } = facts.attendance;
  if (ending === 'dropped') return judged('not_passed', leaving(facts));
  if (jpHeld === 0 || unrecorded.length > 0) return judged('open', openAttendance(facts));
  if (ending === 'partial') {
    return judged('not_passed', [...leaving(facts), presence('assessment.present', facts)]);
  }
  const reaches = reachesThreshold(jpPresent, jpHeld, facts.threshold);
  if (jpPlanned === 0) return reaches ? judgeUnits(facts) : judgeBelowThreshold(facts);
  if (jpForgone < jpPlanned) return judged('open', openAttendance(facts));
  // Who has left attends nothing any more: what is planned can only lower his share, or be cancelled.
  if (!reaches) return judgeBelowThreshold(facts);
  return reachesThreshold(jpPresent, jpHeld + jpPlanned, facts.threshold)
    ? judgeUnits(facts)
    : judged('open', openAttendance(facts));
}

function judgeUnits(facts: PassFacts): Judgement {
  if (facts.units.length === 0) return judged('open', [because('assessment.no_units')]);
  const missing = facts.units.filter((unit) => unit.result === null);
  if (missing.length > 0) return judged('open', openUnits(facts, missing));
  const notYet = facts.units.filter((unit) => unit.isCritical && unit.result === 'not_yet');
  if (notYet.length === 0) {
    return judged('passed', [presence('assessment.passed', facts), ...leaving(facts)]);
  }
  const attempts = Math.max(...notYet.map((unit) => unit.attemptsLeft));
  return judged('not_passed', [
    because('assessment.not_competent', { units: codes(notYet) }),
    ...(attempts > 0 ? [because('assessment.attempts_left', { attempts })] : []),
    ...leaving(facts),
  ]);
}

/** No result yet is never a fail; of somebody who has left, staff may say how it ended. */
function openUnits(facts: PassFacts, missing: readonly UnitVerdict[]): Message[] {
  const left = leaving(facts);
  return [
    because('assessment.results_missing', { units: codes(missing) }),
    ...left,
    ...(left.length > 0 ? [because('assessment.ending_due')] : []),
  ];
}

function judgeBelowThreshold(facts: PassFacts): Judgement {
  const reasons = [presence('assessment.below_threshold', facts), ...leaving(facts)];
  const critical = facts.units.filter((unit) => unit.isCritical);
  const isCompetent = critical.length > 0 && critical.every((unit) => unit.result === 'competent');
  if (!isCompetent) return judged('not_passed', reasons);
  if (facts.decision === null) {
    return {
      outcome: 'not_passed',
      reasons: [...reasons, because('assessment.decide_by_hand')],
      needsDecision: true,
    };
  }
  return judged(facts.decision, [...reasons, because('assessment.decided_by_hand')]);
}

function openAttendance(facts: PassFacts): Message[] {
  const { jpHeld, jpPresent, jpPlanned, jpForgone, jpUnrecorded, unrecorded } = facts.attendance;
  if (jpHeld + jpPlanned + jpUnrecorded === 0) return [because('assessment.nothing_held')];
  const reach = {
    held: jpHeld + jpForgone,
    present: jpPresent,
    planned: jpPlanned + jpUnrecorded - jpForgone,
  };
  return [
    ...(unrecorded.length > 0
      ? [because('assessment.codes_missing', { sessions: unrecorded.length })]
      : []),
    ...(jpPlanned > 0 ? [because('assessment.still_running', { jp: jpPlanned })] : []),
    ...(canStillReach(reach, facts.threshold)
      ? []
      : [because('assessment.out_of_reach', { threshold: facts.threshold })]),
    ...leaving(facts),
  ];
}

const LEAVING = { dropped: 'assessment.dropped', partial: 'assessment.partial' } as const;

function leaving({ attendance: { leftOn, ending } }: PassFacts): Message[] {
  const date = leftOn === null ? '-' : formatDateShort(leftOn);
  if (ending !== null) return [because(LEAVING[ending], { date })];
  return leftOn === null ? [] : [because('assessment.left', { date })];
}

function presence(code: string, { attendance, threshold }: PassFacts): Message {
  const { jpHeld, jpPresent } = attendance;
  const percent = formatPercent(jpPresent, jpHeld);
  return because(code, { percent, present: jpPresent, held: jpHeld, threshold });
}

function judged(outcome: PassOutcome, reasons: readonly Message[]): Judgement {
  return { outcome, reasons, needsDecision: false };
}

function isDecidedByHand({ reasons }: Judgement): boolean {
  return reasons.some(({ code }) => code === 'assessment.decided_by_hand');
}

function because(code: string, values: Message['values'] = {}): Message {
  return { code, values };
}

function codes(units: readonly UnitVerdict[]): string {
  return units.map((unit) => unit.unit).join(', ');
}
