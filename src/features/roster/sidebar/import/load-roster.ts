import type { Language } from '../../../../kernel/problem';
import type { RawCell } from '../../../../kernel/table';
import type { Answer } from '../../../../sidebar/call';
import { call } from '../../../../sidebar/call';
import type { ReadForImportReply } from '../../contract/import';
import type { EntryCells, EntryPart, RosterPerson } from '../../core';

/** The roster as it was when the dialog read it. */
export interface LoadedRoster {
  readonly people: readonly RosterPerson[];
  readonly reply: ReadForImportReply;
}

/** Reads the roster share by share; the first that fails is the answer. */
export async function loadRoster(language: Language): Promise<Answer<LoadedRoster>> {
  const replies: ReadForImportReply[] = [];
  let from = 0;
  for (;;) {
    const answer = await call<ReadForImportReply>('roster.readForImport', { from }, language);
    if (answer.status !== 'done') return answer;
    replies.push(answer.value);
    const { rows, total } = answer.value;
    const more = Math.max(rows.participant.length, rows.restricted.length);
    from += more;
    if (more === 0 || from >= total) {
      return { ...answer, value: { people: peopleOf(replies), reply: answer.value } };
    }
  }
}

/** The people of the shares, each with his restricted part. */
export function peopleOf(replies: readonly ReadForImportReply[]): readonly RosterPerson[] {
  const cellsOf = (part: EntryPart): readonly EntryCells[] =>
    replies.flatMap(({ columns, rows }) =>
      rows[part].map((cells) => namedCells(columns[part], cells)),
    );
  const secrets = new Map(cellsOf('restricted').map((cells) => [String(cells['id']), cells]));
  return cellsOf('participant').map((participant) => {
    const id = String(participant['id'] ?? '').trim();
    return { id, participant, restricted: id === '' ? null : (secrets.get(id) ?? null) };
  });
}

function namedCells(columns: readonly string[], cells: readonly RawCell[]): EntryCells {
  return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
}
