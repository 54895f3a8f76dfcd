import type { PlainDate } from '../../../kernel/plain-date';

/**
 * *Hadir, sakit, izin, alpa, terlambat, sidang, kunjungan, strapsel, bebas, pindah*: the letters staff write. What each
 * does to the percentage is decided in `code-effects.ts`.
 */
export const ATTENDANCE_CODES = ['H', 'S', 'I', 'A', 'T', 'SD', 'KJ', 'ST', 'BB', 'PD'] as const;

export type AttendanceCode = (typeof ATTENDANCE_CODES)[number];

/** One participant in one session, sheet Presensi. */
export interface AttendanceRow {
  /** `S-0001/P-0001` */
  readonly id: string;
  readonly session: string;
  readonly date: PlainDate | null;
  readonly class: string;
  readonly participant: string;
  readonly name: string;
  readonly code: AttendanceCode | null;
  readonly lateMinutes: number | null;
  readonly note: string;
}

/** Somebody who belongs to a class. */
export interface Member {
  /** That of the row of Penempatan. */
  readonly id: string;
  readonly participant: string;
  readonly name: string;
  readonly class: string;
}
