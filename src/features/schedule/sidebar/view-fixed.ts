import { cellName } from '../../../kernel/a1';
import { formatDateShort } from '../../../kernel/plain-date';
import type { CellAddress, Language } from '../../../kernel/problem';
import type { ProblemReply } from '../contract';
import type { EditColumn, HeldBy, ScheduleFacts, Session } from '../core';
import { factsOf, heldBy } from '../core';
import { scheduleWords } from './schedule-words';

const SHEET = 'Jadwal';

/** Headers of Jadwal, as staff see them in either language. */
const HEADERS: Readonly<Record<EditColumn, string>> = {
  date: 'Tanggal',
  start: 'Mulai',
  end: 'Selesai',
  firstJp: 'JP Ke',
  jp: 'JP',
  class: 'Kelas',
  package: 'Kode Paket',
  unit: 'Kode Unit',
  trainer: 'ID Instruktur',
  room: 'ID Ruang',
};

/** Sessions that no planning moves, counted by what holds them. */
export function viewFixed(
  facts: Pick<ScheduleFacts, 'sessions' | 'today' | 'edited' | 'recorded' | 'scope'>,
  language: Language,
): readonly (readonly [string, number])[] {
  const words = scheduleWords[language];
  const reasons = facts.sessions.map((session) => heldBy(session, facts));
  const count = (wanted: HeldBy): number => reasons.filter((one) => one === wanted).length;
  return [
    [words.locked, count('lock')],
    [words.edited, count('edit')],
    [words.held, count('record')],
    [words.past, count('past')],
  ];
}

/** A session that stays, and the cell to look at. */
export interface FixedLine {
  /** Id of the session. */
  readonly key: string;
  readonly text: string;
  /** Whether giving its edit free would let it move. */
  readonly isEdit: boolean;
  readonly at: CellAddress;
}

/** Locked and edited sessions, with the cell to look at: the lock, or the first cell that differs. */
export function fixedLines(
  { problem, sessionRows, positions, edits }: ProblemReply,
  language: Language,
): readonly FixedLine[] {
  const words = scheduleWords[language];
  const facts = factsOf(problem);
  const columnsOf = new Map(edits.edited.map(({ id, columns }) => [id, columns]));
  return problem.sessions.flatMap((session, index) => {
    const held = heldBy(session, facts);
    if (held !== 'lock' && held !== 'edit') return [];
    const columns = (columnsOf.get(session.id) ?? []).map((column) => HEADERS[column]);
    const why = held === 'lock' ? words.locked : [words.edited, ...columns].join(' · ');
    const column = held === 'lock' ? 'isLocked' : (columnsOf.get(session.id)?.[0] ?? 'id');
    const row = sessionRows[index] ?? 1;
    const at = { sheet: SHEET, row, column, cell: cellName(row, positions[column] ?? 1) };
    const text = `${sessionLine(session)} (${why})`;
    return [{ key: session.id, text, isEdit: held === 'edit', at }];
  });
}

function sessionLine({ id, date, start, end, class: className, unit }: Session): string {
  return `${id}: ${formatDateShort(date)} ${start}-${end}, ${className}, ${unit}`;
}
