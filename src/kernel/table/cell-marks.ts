import { groupBy } from '../ordering';

/** Something to be shown on a cell. */
export interface CellFinding {
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  readonly isError: boolean;
  readonly sentence: string;
}

/** Notes and background colours by row and column, header row included. */
export interface MarksBefore {
  readonly notes: readonly (readonly string[])[];
  readonly backgrounds: readonly (readonly string[])[];
}

/** The note and colour a cell should have; a null colour means none. */
export interface MarkAfter {
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  readonly note: string;
  readonly background: string | null;
}

/** Our part of a note begins with this line; everything else in it belongs to the user. */
const OUR_LINE = 'Giliran:';
const FINDING = '- ';
/** The last line of our part where the user had coloured the cell: it moves with the cell when rows are sorted. */
const COLOR_BEFORE = /^\(warna semula (#[0-9a-f]{6})\)$/;
const ERROR_COLOR = '#fce8e6';
const WARNING_COLOR = '#fef7e0';
const NO_COLOR: ReadonlySet<string> = new Set(['', '#ffffff', '#fff', 'white', 'transparent']);

/**
 * The cells whose note or colour must change so that the sheet shows these findings and no older ones. The user's own
 * note stays above ours, and his own colour is kept in our part of the note until the finding is solved.
 */
export function planMarks(
  findings: readonly CellFinding[],
  before: MarksBefore,
): readonly MarkAfter[] {
  const byCell = groupBy(findings, ({ row, column }) => `${row},${column}`);
  return before.notes.flatMap((notes, rowIndex) =>
    notes.flatMap((note, columnIndex) => {
      const place = { row: rowIndex + 1, column: columnIndex + 1 };
      const found = byCell.get(`${place.row},${place.column}`) ?? [];
      const background = before.backgrounds[rowIndex]?.[columnIndex] ?? '';
      const after = lookAfter({ note, background: background.toLowerCase() }, found);
      return after === null ? [] : [{ ...place, ...after }];
    }),
  );
}

/** How a cell must look; null when it already does. */
function lookAfter(
  before: { readonly note: string; readonly background: string },
  found: readonly CellFinding[],
): Pick<MarkAfter, 'note' | 'background'> | null {
  const { users, color: kept } = readNote(before.note);
  const backgroundNow = NO_COLOR.has(before.background) ? null : before.background;
  // A colour that is not ours was chosen by the user, perhaps since we marked the cell.
  const usersColor = isOurs(before.background) ? kept : backgroundNow;
  const note = noteFor(users, found, usersColor);
  const background = found.length === 0 ? usersColor : colorOf(found);
  return note === before.note && background === backgroundNow ? null : { note, background };
}

function isOurs(background: string): boolean {
  return background === ERROR_COLOR || background === WARNING_COLOR;
}

function colorOf(found: readonly CellFinding[]): string {
  return found.some(({ isError }) => isError) ? ERROR_COLOR : WARNING_COLOR;
}

function noteFor(users: string, found: readonly CellFinding[], usersColor: string | null): string {
  if (found.length === 0) return users;
  const ours = [
    ...(users === '' ? [] : [users]),
    OUR_LINE,
    ...found.map(({ sentence }) => `${FINDING}${sentence.replace(/\s*\n\s*/g, ' ')}`),
    ...(usersColor === null ? [] : [`(warna semula ${usersColor})`]),
  ];
  return ours.join('\n');
}

/** Takes our lines out of a note; what somebody typed below them is his. */
function readNote(note: string): { readonly users: string; readonly color: string | null } {
  const lines = note.split('\n');
  const first = lines.findIndex((line) => line.trim() === OUR_LINE);
  if (first === -1) return { users: note, color: null };
  let end = first + 1;
  while (lines[end]?.startsWith(FINDING) === true) end += 1;
  const color = COLOR_BEFORE.exec(lines[end] ?? '')?.[1] ?? null;
  const below = lines.slice(color === null ? end : end + 1);
  return { users: [...lines.slice(0, first), ...below].join('\n'), color };
}
