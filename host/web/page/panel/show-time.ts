const DAY_AND_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/;
const OFFSET = /([+-])(\d{2}):(\d{2})$/;

/** `2024-06-14T09:05:00+07:00` -> `14/06/2024 09:05`, as it stands in its own zone. */
export function localTime(iso: string): string {
  const parts = DAY_AND_TIME.exec(iso);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]} ${parts[4]}` : iso;
}

/** An instant in any zone, shown in the zone of the workbench's clock. */
export function timeByClock(instant: string, clock: string): string {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) return instant;
  return localTime(new Date(milliseconds + offsetMinutes(clock) * 60_000).toISOString());
}

function offsetMinutes(clock: string): number {
  const parts = OFFSET.exec(clock);
  const minutes = Number(parts?.[2] ?? 0) * 60 + Number(parts?.[3] ?? 0);
  return parts?.[1] === '-' ? -minutes : minutes;
}

/** `95400` -> `1 menit 35 detik`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = Math.round(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  return minutes > 0 ? `${minutes} menit ${seconds % 60} detik` : `${seconds} detik`;
}
