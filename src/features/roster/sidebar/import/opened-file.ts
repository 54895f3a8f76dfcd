import type { PlainDate } from '../../../../kernel/plain-date';
import type { Message } from '../../../../kernel/problem';
import type { SenderColumns } from '../../core';
import { findExcess, MOST_ROWS } from '../../core';
import type { ImportDraft } from './import-draft';
import { openDraft } from './import-draft';
import type { FileFault, FileRead, FileSheet } from './read-file';
import { readImportFile, readPasted } from './read-file';

/** What was chosen or pasted, and the sheet of it that is looked at. */
export interface OpenedFile {
  readonly sheets: readonly FileSheet[];
  /** Position of the sheet. */
  readonly at: number;
  readonly fault: FileFault | null;
  /** Why the sheet is too large. */
  readonly excess: Message | null;
  /** Null while there is nothing to import. */
  readonly draft: ImportDraft | null;
}

/** Reads a file; its first sheet is looked at. */
export async function openFile(file: File): Promise<OpenedFile> {
  // The wait is painted before a large workbook keeps the page busy.
  await new Promise((resolve) => setTimeout(resolve, 30));
  return opened(await readImportFile(file));
}

/** Reads what was pasted. */
export function openPasted(text: string): OpenedFile {
  // An emptied field is no fault.
  return opened(text.trim() === '' ? { sheets: [] } : readPasted(text));
}

/** Looks at one sheet: finds the people in it, with the columns of the sender where they are known. */
export function lookAtSheet(
  file: OpenedFile,
  at: number,
  today: PlainDate,
  known: SenderColumns,
  headerLine: number | null = null,
): OpenedFile {
  const sheet = file.sheets[at];
  if (sheet === undefined) return file;
  const excess = findExcess(sheet.grid);
  if (excess !== null) {
    const { code, most } = excess;
    return { ...file, at, excess: { code, values: { most } }, draft: null };
  }
  const draft = openDraft(sheet, today, known, headerLine);
  const isLong = draft.table.rows.length > MOST_ROWS;
  const tooMany = { code: 'roster.import_too_many_rows', values: { most: MOST_ROWS } };
  return { ...file, at, excess: isLong ? tooMany : null, draft: isLong ? null : draft };
}

function opened(read: FileRead): OpenedFile {
  const nothing = { at: 0, excess: null, draft: null };
  return 'fault' in read
    ? { ...nothing, sheets: [], fault: read.fault }
    : { ...nothing, sheets: read.sheets, fault: null };
}
