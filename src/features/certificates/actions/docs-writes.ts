import type { Ports } from '../../../ports/ports';
import { noteWrites, parseWrites, writesLeft } from '../core';

/** Every step is a new execution, so the account's writes of the last minute are kept in its store. */
const WRITES_KEY = 'certificates.docsWrites';

/** How many Docs writes this account may make now, and how long to wait when there are none. */
export function docsWritesLeft(ports: Ports): { readonly count: number; readonly waitMs: number } {
  const recent = parseWrites(ports.store.user.get(WRITES_KEY));
  return writesLeft(recent, ports.clock.milliseconds());
}

/** Notes writes before they go out, so that a run that breaks off has counted them. */
export function noteDocsWrites(ports: Ports, count: number): void {
  if (count === 0) return;
  const recent = parseWrites(ports.store.user.get(WRITES_KEY));
  const noted = noteWrites(recent, ports.clock.milliseconds(), count);
  ports.store.user.set(WRITES_KEY, JSON.stringify(noted));
}
