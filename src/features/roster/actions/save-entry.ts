import type { Problem } from '../../../kernel/problem';
import type { Columns, RawCell, TableChange, TableRead } from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import { writeChanges } from '../../../ports/tables';
import type { EnrolInput } from '../contract';
import type { EntryCells } from '../core';
import { assignIds, tidyCell } from '../core';
import { highestIdEver, keepHighestId } from './highest-id';
import { idOfRequest, keepRequest } from './request-log';

interface Sheets {
  readonly participants: TableRead<Columns>;
  readonly restricted: TableRead<Columns>;
  readonly packages: readonly string[];
}

/** Writes one person; null when the lock was not free. A request that comes twice finds its first row and adds none. */
export function saveEntry(
  ports: Ports,
  input: EnrolInput,
  sheets: Sheets,
): { readonly id: string; readonly conflicts: readonly Problem[] } | null {
  const { participants, restricted, packages } = sheets;
  const held = ports.lock.during(() => {
    const id = input.id ?? idForRequest(ports, input.requestId, sheets);
    const change = (sheet: TableRead<Columns>, part: 'participant' | 'restricted'): TableChange =>
      changeOf(sheet, id, { after: input[part], before: input.before[part], packages });
    const { conflicts } = writeChanges(
      ports,
      [change(participants, 'participant'), change(restricted, 'restricted')].filter(
        ({ edits, appended }) => edits.length + appended.length > 0,
      ),
    );
    // His row is there: the first of two equal requests has written it.
    return { id, conflicts: conflicts.filter(({ code }) => code !== 'commit.key_taken') };
  });
  return held?.value ?? null;
}

/** The id is kept before the row is written: a run that is cut off between the two is repeated under the same id. */
function idForRequest(
  ports: Ports,
  requestId: string,
  { participants, restricted }: Sheets,
): string {
  const known = idOfRequest(ports.store.user, requestId);
  if (known !== null) return known;
  const highest = highestIdEver(ports, participants.raw.concat(restricted.raw));
  const id = assignIds([{ row: 0, key: '' }], highest)[0]?.id ?? '';
  keepRequest(ports.store.user, requestId, id);
  keepHighestId(ports, highest + 1);
  return id;
}

function changeOf(
  { table, raw }: TableRead<Columns>,
  id: string,
  entry: {
    readonly after: EntryCells;
    readonly before: EntryCells;
    readonly packages: readonly string[];
  },
): TableChange {
  const standing = raw.find(({ key }) => key === id);
  const cells: Record<string, { expected: RawCell; wanted: RawCell }> = {};
  for (const [column, typed] of Object.entries(entry.after)) {
    const type = table.columns[column]?.type;
    if (type === undefined || column === table.key) continue;
    const wanted = tidyCell(column, type, typed, entry.packages);
    cells[column] = { expected: entry.before[column] ?? '', wanted };
  }
  const isTyped = Object.values(cells).some(({ wanted }) => wanted !== '');
  if (standing !== undefined) {
    const edit = { row: standing.row, key: id, cells, isRemoval: false };
    return { table, edits: Object.keys(cells).length > 0 ? [edit] : [], appended: [] };
  }
  const row = Object.fromEntries(Object.entries(cells).map(([key, { wanted }]) => [key, wanted]));
  return { table, edits: [], appended: isTyped ? [{ ...row, [table.key]: id }] : [] };
}
