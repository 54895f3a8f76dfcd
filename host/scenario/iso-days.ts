const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of an ISO date. */
export function dayOf(isoDate: string): number {
  const instant = Date.parse(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(instant)) throw new Error(`${isoDate} is no date`);
  return instant / DAY_MS;
}

/** The ISO date of a day number. */
export function isoOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** `2021-06-10` as staff type it: `10/06/2021`. */
export function typedDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-');
  return `${day}/${month}/${year}`;
}
