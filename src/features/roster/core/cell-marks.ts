import { groupBy } from '../../../kernel/ordering';

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

/** Our part of a note stands below this line; what is above belongs to the user. */
const OUR_LINE = 'Giliran:';
const ERROR_COLOR = '#fce8e6';
const WARNING_COLOR = '#fef7e0';
const NO_COLOR: ReadonlySet<string> = new Set(['', '#ffffff', '#fff', 'white', 'transparent']);

/**
 * The cells whose note or colour must change so that the sheet shows these findings and no older ones. A colour that
 * the user chose stays; then only the note tells.
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
  const note = noteFor(before.note, found);
  const background = colorFor(before.background, found);
  const backgroundNow = NO_COLOR.has(before.background) ? null : before.background;
  return note === before.note && background === backgroundNow ? null : { note, background };
}

function isOurs(background: string): boolean {
  return background === ERROR_COLOR || background === WARNING_COLOR;
}

function noteFor(note: string, found: readonly CellFinding[]): string {
  const users = usersPartOf(note);
  if (found.length === 0) return users;
  const ours = [OUR_LINE, ...found.map(({ sentence }) => `- ${sentence}`)].join('\n');
  return users === '' ? ours : `${users}\n${ours}`;
}

function usersPartOf(note: string): string {
  const lines = note.split('\n');
  const ourLine = lines.findIndex((line) => line.trim() === OUR_LINE);
  return ourLine === -1 ? note : lines.slice(0, ourLine).join('\n');
}

function colorFor(background: string, found: readonly CellFinding[]): string | null {
  const isFree = NO_COLOR.has(background) || isOurs(background);
  if (!isFree) return background;
  if (found.length === 0) return null;
  return found.some(({ isError }) => isError) ? ERROR_COLOR : WARNING_COLOR;
}
