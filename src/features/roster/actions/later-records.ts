import { textOf } from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import { factSheets, PARTICIPANT_HEADER, rebuiltSheets } from '../core';

/** Sheets of later steps in which each of some people stands. */
export interface LaterRecords {
  /** Sheets of what happened, by id. */
  readonly facts: ReadonlyMap<string, readonly string[]>;
  /** Sheets that are made again when their step runs, by id. */
  readonly rebuilt: ReadonlyMap<string, readonly string[]>;
}

/** Looks where people stand after the roster; one reading a sheet. */
export function findLaterRecords(ports: Ports, ids: readonly string[]): LaterRecords {
  const facts = new Map<string, string[]>(ids.map((id) => [id, []]));
  const rebuilt = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const [sheets, found] of [
    [factSheets, facts],
    [rebuiltSheets, rebuilt],
  ] as const) {
    for (const sheet of sheets) {
      const named = participantsIn(ports, sheet);
      for (const id of ids) if (named.has(id)) found.get(id)?.push(sheet);
    }
  }
  return { facts, rebuilt };
}

function participantsIn(ports: Ports, sheet: string): ReadonlySet<string> {
  const found = ports.workbook.read(sheet);
  const position = found?.header.findIndex((cell) => textOf(cell) === PARTICIPANT_HEADER) ?? -1;
  return new Set(found?.rows.map((cells) => textOf(cells[position] ?? '')) ?? []);
}
