import type { Problem } from '../../../kernel/problem';
import type { Columns, RawCell, TableChange, TableRead } from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import { writeChanges } from '../../../ports/tables';
import type { EnrolInput } from '../contract';
import type { EntryCells } from '../core';
import { assignIds } from '../core';
import { highestIdEver, keepHighestId } from './highest-id';
import { idOfRequest, keepRequest } from './request-log';

interface Sheets {
  readonly participants: TableRead<Columns>;
  readonly restricted: TableRead<Columns>;
}

/** Writes one person; null when the lock was not free. A request that comes twice finds its first row and adds none. */
export function saveEntry(
  ports: Ports,
  input: EnrolInput,
  sheets: Sheets,
): { readonly id: string; readonly conflicts: readonly Problem[] } | null {
  const { participants, restricted } = sheets;
  const held = ports.lock.during(() => {
    const id = input.id ?? idForRequest(ports, input.requestId, sheets);
    // The locked sheet first: whoever may not write there has then written nothing at all.
    const changes = [
      changeOf(restricted, id, input.restricted, input.before.restricted),
      changeOf(participants, id, input.participant, input.before.participant),
    ];
    const { conflicts } = writeChanges(
      ports,
      changes.filter(({ edits, appended }) => edits.length + appended.length > 0),
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
  const highest = highestIdEver(ports, participants, restricted);
  const id = assignIds([{ row: 0, key: '' }], highest)[0]?.id ?? '';
  keepRequest(ports.store.user, requestId, id);
  keepHighestId(ports, highest + 1);
  return id;
}

function changeOf(
  { table, raw }: TableRead<Columns>,
  id: string,
  after: EntryCells,
  before: EntryCells,
): TableChange {
  const standing = raw.find(({ key }) => key === id);
  if (standing !== undefined) {
    const cells: Record<string, { expected: RawCell; wanted: RawCell }> = {};
    for (const [column, wanted] of Object.entries(after)) {
      cells[column] = { expected: before[column] ?? '', wanted };
    }
    return {
      table,
      edits: [{ row: standing.row, key: id, cells, isRemoval: false }],
      appended: [],
    };
  }
  const isTyped = Object.values(after).some((cell) => cell !== '');
  return { table, edits: [], appended: isTyped ? [{ ...after, [table.key]: id }] : [] };
}
