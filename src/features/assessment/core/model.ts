import type { PlainDate } from '../../../kernel/plain-date';

/** *Kompeten* or *belum kompeten*. */
export type Competence = 'competent' | 'not_yet';

/** The results of one participant in one unit, sheet Nilai. At most three attempts (Permenaker 6/2025 art. 33). */
export interface ResultRow {
  /** `P-0001/UNIT` */
  readonly id: string;
  readonly participant: string;
  readonly name: string;
  readonly package: string;
  readonly unit: string;
  readonly attempt1: Competence | null;
  readonly attempt2: Competence | null;
  readonly attempt3: Competence | null;
  /** 0 to 100, where scores are used. */
  readonly score: number | null;
  readonly assessedOn: PlainDate | null;
  readonly assessor: string;
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
  readonly reason: string;
  /** Counts only where enough units are competent but presence is too low. */
  readonly decision: StaffDecision | null;
  readonly decisionReason: string;
}
