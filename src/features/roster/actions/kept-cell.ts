import type { RawCell } from '../../../kernel/table';

/** A cell as a history keeps it: JSON, so that spaces at the ends and tick boxes come back as they were. */
export function keepCell(cell: RawCell): string {
  return JSON.stringify(cell);
}

/** A cell out of a history; what somebody else wrote there is text. */
export function parseKeptCell(json: string): RawCell {
  try {
    const cell: unknown = JSON.parse(json);
    return typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell);
  } catch {
    return json;
  }
}
