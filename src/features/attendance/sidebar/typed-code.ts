import type { AttendanceCode } from '../core';
import { ATTENDANCE_CODES } from '../core';

/** A code as it is typed into one field, with the minutes of `T20`. */
export interface TypedCode {
  readonly code: AttendanceCode;
  readonly lateMinutes: number | null;
}

/** Reads `h`, ` SD `, `T`, `T20` or `t 20`; null when it is no code. */
export function readTypedCode(typed: string): TypedCode | null {
  const plain = typed.toUpperCase().replace(/\s/g, '');
  const late = /^T(\d{1,4})$/.exec(plain);
  if (late !== null) {
    const lateMinutes = Number(late[1]);
    return lateMinutes <= 1440 ? { code: 'T', lateMinutes } : null;
  }
  const code = ATTENDANCE_CODES.find((known) => known === plain);
  return code === undefined ? null : { code, lateMinutes: null };
}

/** The same the other way: `T20`, `SD`; empty for no code. */
export function formatTypedCode(mark: {
  readonly code: AttendanceCode | null;
  readonly lateMinutes: number | null;
}): string {
  if (mark.code === null) return '';
  return mark.code === 'T' && mark.lateMinutes !== null ? `T${mark.lateMinutes}` : mark.code;
}
