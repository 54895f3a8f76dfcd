import type { KeyValues } from '../../../ports/ports';

/** Requests of this user that were carried out, and the id that each got. */
const REQUESTS_KEY = 'roster.requests';
const REQUESTS_KEPT = 30;

type Kept = readonly (readonly [request: string, id: string])[];

/** The id that a request got before; null when it is new. */
export function idOfRequest(store: KeyValues, request: string): string | null {
  return keptIn(store).find(([known]) => known === request)?.[1] ?? null;
}

/** Remembers the id that a request gets. */
export function keepRequest(store: KeyValues, request: string, id: string): void {
  const kept = [...keptIn(store), [request, id]].slice(-REQUESTS_KEPT);
  store.set(REQUESTS_KEY, JSON.stringify(kept));
}

function keptIn(store: KeyValues): Kept {
  return JSON.parse(store.get(REQUESTS_KEY) ?? '[]') as Kept;
}
