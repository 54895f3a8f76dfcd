/** Docs writes of one account in the last minute: when, and how many at once. */
export type RecentWrites = readonly (readonly [atMs: number, count: number])[];

/** Google allows 60 Docs writes a minute and user; five stay free for people who edit by hand. */
const WRITES_PER_MINUTE = 55;
const MINUTE_MS = 60_000;

/** How many writes may go out now, and after how many milliseconds the next ones may when there are none left. */
export function writesLeft(
  recent: RecentWrites,
  nowMs: number,
): { readonly count: number; readonly waitMs: number } {
  const open = withinMinute(recent, nowMs);
  const used = open.reduce((sum, [, count]) => sum + count, 0);
  const count = Math.max(0, WRITES_PER_MINUTE - used);
  const oldest = open[0];
  const waitMs = count > 0 || oldest === undefined ? 0 : oldest[0] + MINUTE_MS - nowMs;
  return { count, waitMs };
}

/** The record with new writes in it and those of more than a minute ago forgotten. */
export function noteWrites(recent: RecentWrites, nowMs: number, count: number): RecentWrites {
  return [...withinMinute(recent, nowMs), [nowMs, count]];
}

/** Reads what was kept in the store; anything else counts as none. */
export function parseWrites(stored: string | null): RecentWrites {
  try {
    const parsed: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(parsed) ? parsed.flatMap(readEntry) : [];
  } catch {
    return [];
  }
}

function readEntry(entry: unknown): RecentWrites {
  if (!Array.isArray(entry)) return [];
  const [at, count]: readonly unknown[] = entry;
  return typeof at === 'number' && typeof count === 'number' ? [[at, count]] : [];
}

/** A time in the future comes from another clock and counts as now long past. */
function withinMinute(recent: RecentWrites, nowMs: number): RecentWrites {
  return recent.filter(([at]) => at <= nowMs && nowMs - at < MINUTE_MS);
}
