import type { PlainDate } from '../../../kernel/plain-date';

/**
 * *Hadir, sakit, izin, alpa, terlambat, sidang, kunjungan, strapsel, bebas, pindah*: the letters staff write. What each
 * does to the percentage is decided in `count-attendance.ts`.
 */
export type AttendanceCode = 'H' | 'S' | 'I' | 'A' | 'T' | 'SD' | 'KJ' | 'ST' | 'BB' | 'PD';

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
