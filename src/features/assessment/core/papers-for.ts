import { reachesThreshold } from '../../attendance/core';
import type { Program } from '../../programme/core';
import type { GraduationRow } from './model';

/** *Sertifikat kelulusan* or *surat keterangan telah menyelesaikan pelatihan*. */
export type AwardedPaper = 'pass' | 'statement';

/** The settings of the programme that decide about papers. */
export interface PaperRules {
  readonly attendanceThreshold: Program['attendanceThreshold'];
  readonly certificates: Pick<
    Program['certificates'],
    'passGetsStatementToo' | 'partialGetsStatement'
  >;
}

/**
 * The papers somebody gets (Permenaker 6/2025 art. 33): a pass the certificate, and the statement too if the programme
 * says so; enough presence without competence the statement only; everybody else none. Who was dropped gets none, who
 * took part in a part the statement if the programme says so.
 */
export function papersFor(
  judged: Pick<GraduationRow, 'outcome' | 'jpHeld' | 'jpPresent' | 'ending'>,
  rules: PaperRules,
): readonly AwardedPaper[] {
  if (judged.outcome === 'passed') {
    return rules.certificates.passGetsStatementToo ? ['pass', 'statement'] : ['pass'];
  }
  if (judged.outcome !== 'not_passed' || judged.ending === 'dropped') return [];
  if (judged.ending === 'partial' && !rules.certificates.partialGetsStatement) return [];
  const present = judged.jpPresent ?? 0;
  return reachesThreshold(present, judged.jpHeld ?? 0, rules.attendanceThreshold)
    ? ['statement']
    : [];
}
