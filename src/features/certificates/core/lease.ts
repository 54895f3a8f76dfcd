/** Who runs the job now. Only the holder writes to papers and sends. */
export interface Lease {
  /** Id of the run, not of the person: two tabs of one person are two runs. */
  readonly run: string;
  readonly account: string;
  readonly untilMs: number;
}

/** Longer than any wave or mail takes; a run that was killed blocks the others no longer than this. */
const LEASE_MS = 90_000;

/** The lease to store, or null while somebody else holds a live one. Taking one's own again renews it. */
export function takeLease(
  stored: string | null,
  run: string,
  account: string,
  nowMs: number,
): Lease | null {
  const held = parseLease(stored);
  if (held !== null && held.run !== run && nowMs < held.untilMs) return null;
  return { run, account, untilMs: nowMs + LEASE_MS };
}

/** Milliseconds until a stored lease ends; 0 when there is none. */
export function leaseLeft(stored: string | null, nowMs: number): number {
  return Math.max(0, (parseLease(stored)?.untilMs ?? 0) - nowMs);
}

/** Reads a stored lease; anything unreadable is none. */
export function parseLease(stored: string | null): Lease | null {
  try {
    const parsed: unknown = JSON.parse(stored ?? 'null');
    return isLease(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isLease(value: unknown): value is Lease {
  return (
    typeof value === 'object' &&
    value !== null &&
    'run' in value &&
    typeof value.run === 'string' &&
    'account' in value &&
    typeof value.account === 'string' &&
    'untilMs' in value &&
    typeof value.untilMs === 'number'
  );
}
