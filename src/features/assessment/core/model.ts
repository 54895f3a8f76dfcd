import type { PlainDate } from '../../../kernel/plain-date';
import type { Ending } from '../../attendance/core';

/** *Kompeten* or *belum kompeten*. */
export type Competence = 'competent' | 'not_yet';

/**
 * The results of one participant in one unit, sheet Nilai. At most three attempts (Permenaker 6/2025 art. 33), each with
 * its score, day and assessor: what an attempt came to stands for ever.
 */
export interface ResultRow {
  /** `P-0001/UNIT` */
  readonly id: string;
  readonly participant: string;
  readonly name: string;
  readonly package: string;
  readonly unit: string;
  readonly attempt1: Competence | null;
  /** 0 to 100, where scores are used; so are the others. */
  readonly score1: number | null;
  readonly assessedOn1: PlainDate | null;
  readonly assessor1: string;
  readonly attempt2: Competence | null;
  readonly score2: number | null;
  readonly assessedOn2: PlainDate | null;
  readonly assessor2: string;
  readonly attempt3: Competence | null;
  readonly score3: number | null;
  readonly assessedOn3: PlainDate | null;
  readonly assessor3: string;
  /** What the verdict rests on: a product, a portfolio, a file number. */
  readonly evidence: string;
}

export type PassOutcome = 'passed' | 'not_passed' | 'open';

/** What a person in charge decides where the regulation is silent; never `open`. */
export type StaffDecision = Exclude<PassOutcome, 'open'>;

/** Who passes and why, sheet Kelulusan; computed, except the decision, which belongs to the staff. */
export interface GraduationRow {
  /** That of the row of Penempatan. */
  readonly id: string;
  readonly participant: string;
  readonly name: string;
  readonly package: string;
  readonly class: string;
  readonly jpHeld: number | null;
  readonly jpPresent: number | null;
  /** Percent with two decimals, cut and not rounded, so that 79,996 never reads 80,00. */
  readonly attendancePercent: number | null;
  readonly unitsCompetent: number | null;
  readonly unitsTotal: number | null;
  readonly outcome: PassOutcome | null;
  /** *Gugur* or *selesai sebagian*, as in Keikutsertaan; null for everybody else. */
  readonly ending: Ending | null;
  readonly reason: string;
  /** Counts only where enough units are competent but presence is too low. */
  readonly decision: StaffDecision | null;
  readonly decisionReason: string;
}
