import { groupBy, indexBy } from '../../../kernel/ordering';
import type { AttendanceBook, AttendanceCount, CountingRules } from '../../attendance/core';
import { countAttendance, cutPercent } from '../../attendance/core';
import type { PlacementRow } from '../../placement/core';
import type { Program, Unit } from '../../programme/core';
import { assessedUnits, criticalUnits } from './assessed-units';
import { attemptsTaken, latestResult } from './attempts';
import type { Judgement, UnitVerdict } from './judge-pass';
import { judgePass } from './judge-pass';
import type { GraduationRow, ResultRow } from './model';
import { seenInCodes, typedPresence } from './typed-presence';

/** What the judgement of a whole programme looks at. */
export interface GraduationFacts {
  readonly program: Pick<Program, 'attendanceThreshold' | 'maxAttempts'>;
  readonly units: readonly Unit[];
  readonly placed: readonly PlacementRow[];
  readonly book: AttendanceBook;
  readonly rules: CountingRules;
  readonly results: readonly ResultRow[];
  /** Rows of Kelulusan as they are, for the decisions of the staff and the JP of an office that keeps codes on paper. */
  readonly former: readonly GraduationRow[];
}

/** A participant's row of Kelulusan, still without its sentence, and the judgement behind it. */
export interface JudgedParticipant {
  readonly row: Omit<GraduationRow, 'reason'>;
  readonly judgement: Judgement;
}

/**
 * Judges every placed participant. What list, sidebar and papers know of the outcome is what this wrote into Kelulusan;
 * `outdatedGraduates` finds rows that say something else by now.
 */
export function judgeAll(facts: GraduationFacts): readonly JudgedParticipant[] {
  const resultsOf = groupBy(facts.results, (row) => row.participant);
  const formerOf = indexBy(facts.former, (row) => row.id);
  const isSeen = seenInCodes(facts.book);
  return facts.placed.map((placement) => {
    const counted = countAttendance(facts.book, placement, facts.rules);
    const own = resultsOf.get(placement.participant) ?? [];
    const units = unitVerdicts(facts, placement.package, own);
    const former = formerOf.get(placement.id);
    const typed = isSeen(placement) ? null : typedPresence(counted, former);
    const attendance = typed ?? counted;
    const decision = former?.decision ?? null;
    const { attendanceThreshold: threshold } = facts.program;
    const judgement = judgePass({
      attendance,
      units,
      threshold,
      decision,
      isTyped: typed !== null,
    });
    const row = {
      ...figuresOf(placement, attendance, units),
      outcome: judgement.outcome,
      ending: attendance.ending,
      decision,
      decisionReason: former?.decisionReason ?? '',
    };
    return { row, judgement };
  });
}

/** The latest result of each assessed unit of a package, out of the results of one participant. */
export function unitVerdicts(
  facts: { readonly units: readonly Unit[]; readonly program: Pick<Program, 'maxAttempts'> },
  packageCode: string,
  results: readonly ResultRow[],
): readonly UnitVerdict[] {
  const assessed = assessedUnits(facts.units, packageCode);
  const critical = new Set(criticalUnits(assessed).map((unit) => unit.code));
  const byUnit = indexBy(results, (row) => row.unit);
  return assessed.map(({ code }) => {
    const row = byUnit.get(code);
    return {
      unit: code,
      isCritical: critical.has(code),
      result: row === undefined ? null : latestResult(row),
      attemptsLeft: facts.program.maxAttempts - (row === undefined ? 0 : attemptsTaken(row)),
    };
  });
}

function figuresOf(
  { id, participant, name, package: packageCode, class: className }: PlacementRow,
  { jpHeld, jpPresent }: AttendanceCount,
  units: readonly UnitVerdict[],
): Omit<GraduationRow, 'reason' | 'outcome' | 'ending' | 'decision' | 'decisionReason'> {
  return {
    id,
    participant,
    name,
    package: packageCode,
    class: className,
    jpHeld,
    jpPresent,
    attendancePercent: cutPercent(jpPresent, jpHeld),
    unitsCompetent: units.filter((unit) => unit.result === 'competent').length,
    unitsTotal: units.length,
  };
}
