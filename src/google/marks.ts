import type { CellMark, SheetMarks } from '../ports/workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Notes and colours of the filled part of a sheet. */
export function readMarks(sheet: Sheet): SheetMarks {
  const rows = Math.max(1, sheet.getLastRow());
  const columns = Math.max(1, sheet.getLastColumn());
  const area = sheet.getRange(1, 1, rows, columns);
  return { notes: area.getNotes(), backgrounds: area.getBackgrounds() };
}

/** Sets the marks of single cells with two reads and two writes over the block that holds them all. */
export function writeMarks(sheet: Sheet, marks: readonly CellMark[]): void {
  if (marks.length === 0) return;
  const top = Math.min(...marks.map((mark) => mark.row));
  const left = Math.min(...marks.map((mark) => mark.column));
  const height = Math.max(...marks.map((mark) => mark.row)) - top + 1;
  const width = Math.max(...marks.map((mark) => mark.column)) - left + 1;
  const area = sheet.getRange(top, left, height, width);
  const notes = area.getNotes();
  const backgrounds: (string | null)[][] = area.getBackgrounds();
  for (const mark of marks) {
    const noteRow = notes[mark.row - top];
    const colorRow = backgrounds[mark.row - top];
    if (noteRow !== undefined) noteRow[mark.column - left] = mark.note;
    if (colorRow !== undefined) colorRow[mark.column - left] = mark.background;
  }
  area.setNotes(notes);
  area.setBackgrounds(backgrounds);
}
