import type { RowsReply } from '../contract';
import { shownText } from './edited-settings';

/** A row as the server lists it, or as it was typed. */
export type RowCells = Readonly<Record<string, string | boolean>>;

/** What a field of a row shows: what was typed, else what stands in the sheet. */
export function cellText(row: RowCells | null, typed: RowCells, key: string): string {
  const cell = typed[key] ?? row?.[key] ?? '';
  return typeof cell === 'boolean' ? (cell ? 'Ya' : 'Tidak') : shownText(cell);
}

/** Whether a tick box of a row is ticked. */
export function isTicked(row: RowCells | null, typed: RowCells, key: string): boolean {
  const cell = typed[key] ?? row?.[key] ?? false;
  return cell === true || cell === 'Ya';
}

/** What is sent: only the cells that differ from the sheet, and what stood there. */
export function rowToSave(
  row: RowCells | null,
  typed: RowCells,
): { readonly cells: RowCells; readonly was: RowCells } {
  const changed = Object.keys(typed).filter(
    (key) => cellText(row, typed, key) !== cellText(row, {}, key),
  );
  return {
    cells: Object.fromEntries(changed.map((key) => [key, typed[key] ?? ''])),
    was: Object.fromEntries(changed.map((key) => [key, row?.[key] ?? ''])),
  };
}

/** The key after the highest of those that end in a number: `I-03` gives `I-04`; empty when there is no such, or it is a date. */
export function suggestKey(rows: readonly RowCells[], key: string): string {
  const numbered = rows.flatMap((row) => {
    const match = /^(.*?)(\d+)$/.exec(String(row[key] ?? ''));
    return match === null || /^\d{4}-\d{2}-$/.test(match[1] ?? '')
      ? []
      : [{ prefix: match[1] ?? '', digits: match[2] ?? '' }];
  });
  const last = numbered.reduce<(typeof numbered)[number] | null>(
    (best, next) => (best === null || Number(next.digits) > Number(best.digits) ? next : best),
    null,
  );
  if (last === null) return '';
  return `${last.prefix}${String(Number(last.digits) + 1).padStart(last.digits.length, '0')}`;
}

/** What the form of a new row begins with: the next key, and that a day off counts. */
export function newRow({ rows, key, columns }: RowsReply): RowCells {
  const counts = columns.some((column) => column.key === 'isActive') ? { isActive: true } : {};
  return { [key]: suggestKey(rows, key), ...counts };
}

/** What a row is called in the list. */
export function rowTitle(row: RowCells, key: string): string {
  const name = String(row['name'] ?? row['title'] ?? row['kind'] ?? '');
  const id = cellText(row, {}, key);
  return name === '' ? id : `${id} · ${name}`;
}
