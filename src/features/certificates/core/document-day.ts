/** Documents that one account made since the first of the day; Google's day begins with the first request. */
export interface DocumentDay {
  readonly sinceMs: number;
  readonly made: number;
  /** An organisation's account; known once it could write to more recipients than an ordinary one. */
  readonly isWorkspace: boolean;
}

const DAY_MS = 86_400_000;
/**
 * Documents created a day (Google's quota page). Whether copies over REST count is not said there, so they do. Ten stay
 * free for templates, samples, and people who make documents by hand.
 */
const ORDINARY = 250 - 10;
const WORKSPACE = 1_500 - 10;
/** Recipients a day of an ordinary account. */
const ORDINARY_MAILS = 100;

/** Reads what was kept in the store; anything else is an account that has made none. */
export function parseDocumentDay(stored: string | null): DocumentDay {
  try {
    const parsed: unknown = JSON.parse(stored ?? 'null');
    if (isDay(parsed)) return parsed;
  } catch {
    // What nobody can read says nothing.
  }
  return { sinceMs: 0, made: 0, isWorkspace: false };
}

/** The same on this day, with the kind of account that its quota of mails tells. */
export function today(day: DocumentDay, nowMs: number, mailsLeft: number): DocumentDay {
  const isWorkspace = day.isWorkspace || mailsLeft > ORDINARY_MAILS;
  const isSameDay = day.sinceMs <= nowMs && nowMs < day.sinceMs + DAY_MS;
  return isSameDay ? { ...day, isWorkspace } : { sinceMs: nowMs, made: 0, isWorkspace };
}

/** Documents that may still be made today. */
export function documentsLeft(day: DocumentDay): number {
  return Math.max(0, documentsPerDay(day) - day.made);
}

/** Documents that may be made on every further day. */
export function documentsPerDay({ isWorkspace }: DocumentDay): number {
  return isWorkspace ? WORKSPACE : ORDINARY;
}

function isDay(value: unknown): value is DocumentDay {
  return (
    typeof value === 'object' &&
    value !== null &&
    'sinceMs' in value &&
    typeof value.sinceMs === 'number' &&
    'made' in value &&
    typeof value.made === 'number' &&
    'isWorkspace' in value &&
    typeof value.isWorkspace === 'boolean'
  );
}
