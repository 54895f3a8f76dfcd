const DAYS_AND_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/;

/** `2024-06-14T09:05:00...` as it stands in its zone -> `14/06/2024 09:05`. */
export function localTime(iso: string): string {
  const parts = DAYS_AND_TIME.exec(iso);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]} ${parts[4]}` : iso;
}

/** The same for an instant in UTC or in words, shown in this machine's zone. */
export function whenSent(text: string): string {
  if (DAYS_AND_TIME.test(text) && !text.endsWith('Z')) return localTime(text);
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) return text;
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${two(instant.getDate())}/${two(instant.getMonth() + 1)}/${instant.getFullYear()}`;
  return `${day} ${two(instant.getHours())}:${two(instant.getMinutes())}`;
}

/** `95400` -> `1 menit 35 detik`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = Math.round(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  return minutes > 0 ? `${minutes} menit ${seconds % 60} detik` : `${seconds} detik`;
}
