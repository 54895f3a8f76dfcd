import type { Ports } from '../../../ports/ports';
import { highestId } from '../core';

/** Ids are never given twice, even when the row with the highest one was deleted. */
const HIGHEST_ID_KEY = 'roster.highestId';

/** The highest number that any id has or had. */
export function highestIdEver(ports: Ports, rows: readonly { readonly key: string }[]): number {
  const kept = Number(ports.store.document.get(HIGHEST_ID_KEY) ?? '0') || 0;
  return Math.max(highestId(rows.map(({ key }) => key)), kept);
}

/** Remembers the highest number that was given. */
export function keepHighestId(ports: Ports, highest: number): void {
  ports.store.document.set(HIGHEST_ID_KEY, String(highest));
}
