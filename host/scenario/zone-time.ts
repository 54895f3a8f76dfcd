const OFFSET_HOURS = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 } as const;

/** The zones of Indonesia; none has summer time. */
export type IndonesianZone = keyof typeof OFFSET_HOURS;

/** Milliseconds since the epoch of `2021-06-10T08:00` in the zone. */
export function instantOf(local: string, zone: IndonesianZone): number {
  const instant = Date.parse(`${local}:00Z`) - OFFSET_HOURS[zone] * 3_600_000;
  if (Number.isNaN(instant)) throw new Error(`${local} is no time`);
  return instant;
}
