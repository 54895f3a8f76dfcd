import type { Columns, TableRead } from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import { highestId } from '../core';

/** Ids are never given twice, even when the row with the highest one was deleted. */
const HIGHEST_ID_KEY = 'roster.highestId';

/** The highest number that any id has or had, rows that were set aside included. */
export function highestIdEver(ports: Ports, ...sheets: readonly TableRead<Columns>[]): number {
  const kept = Number(ports.store.document.get(HIGHEST_ID_KEY) ?? '0') || 0;
  const keys = sheets.flatMap(({ raw, aside }) => [...raw, ...aside].map(({ key }) => key));
  return Math.max(highestId(keys), kept);
}

/** Remembers the highest number that was given. */
export function keepHighestId(ports: Ports, highest: number): void {
  ports.store.document.set(HIGHEST_ID_KEY, String(highest));
}
