/** `SD kelas 3`, `kelas 2 SMP`, `SMA tidak tamat`: the school somebody left before its end. */
const UNFINISHED = [
  /^(sd|mi|smp|mts|sltp|sma|smk|smu|stm|ma|slta)[\s,]+(?:kelas|kls|kl)\b\.?\s*[\divx]{1,4}$/i,
  /^(?:kelas|kls|kl)\b\.?\s*[\divx]{1,4}[\s,]+(sd|mi|smp|mts|sltp|sma|smk|smu|stm|ma|slta)$/i,
  /^(sd|mi|smp|mts|sltp|sma|smk|smu|stm|ma|slta)[\s,(]+(?:tidak|tdk|tak|belum|blm)\s+(?:tamat|lulus|selesai)\)?$/i,
  /^(?:tidak|tdk|tak|belum|blm)\s+(?:tamat|lulus|selesai)\s+(sd|mi|smp|mts|sltp|sma|smk|smu|stm|ma|slta)$/i,
];
/** `tamat SD`, `lulus SMA`. */
const FINISHED = /^(?:tamat|lulus|lulusan|tamatan)\s+(\S+)$/i;

/** Whether a text tells of a school that was left before its end: what counts is less than what stands there. */
export function isUnfinished(typed: string): boolean {
  return schoolLeft(typed) !== null;
}

/** The school that somebody left, in small letters; null where a text tells of none. */
export function schoolLeft(typed: string): string | null {
  if (typed.length > 40) return null;
  for (const pattern of UNFINISHED) {
    const school = pattern.exec(typed.trim())?.[1];
    if (school !== undefined) return school.toLowerCase();
  }
  return null;
}

/** Without the words that somebody finished it. */
export function schoolFinished(typed: string): string {
  return FINISHED.exec(typed.trim())?.[1] ?? typed;
}
