import readXlsxFile from 'read-excel-file/universal';
import type { RawCell } from '../../../../kernel/table';
import type { Grid } from '../../core';
import { readDelimited } from '../../core';

/** A sheet of a file; a text file is one sheet without a name. */
export interface FileSheet {
  readonly name: string;
  readonly grid: Grid;
}

/** Why a file cannot be read. */
export type FileFault =
  | 'too_large'
  | 'old_excel'
  | 'locked'
  | 'pdf'
  | 'no_table'
  | 'broken'
  | 'empty';

export type FileRead = { readonly sheets: readonly FileSheet[] } | { readonly fault: FileFault };

/** Bytes; 10,000 rows of 60 filled columns are some 5 MB. */
const LARGEST_FILE = 12_000_000;

/** Reads a file that staff have chosen: CSV or text in usual encodings, or a workbook. Never rejects. */
export async function readImportFile(file: File): Promise<FileRead> {
  if (file.size > LARGEST_FILE) return { fault: 'too_large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) return { fault: 'empty' };
  const begins = (...signs: readonly number[]): boolean =>
    signs.every((sign, at) => bytes[at] === sign);
  // A workbook with a password is kept like the old ones.
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    return { fault: /\.xlsx$/i.test(file.name) ? 'locked' : 'old_excel' };
  }
  if (begins(0x25, 0x50, 0x44, 0x46)) return { fault: 'pdf' };
  return begins(0x50, 0x4b) ? readWorkbook(bytes) : readText(bytes);
}

/** Reads text that was pasted. */
export function readPasted(text: string): FileRead {
  return text.trim() === ''
    ? { fault: 'empty' }
    : { sheets: [{ name: '', grid: readDelimited(text) }] };
}

async function readWorkbook(bytes: Uint8Array): Promise<FileRead> {
  try {
    const sheets = await readXlsxFile(new Blob([new Uint8Array(bytes)]));
    const read = sheets.map(({ sheet, data }) => ({
      name: sheet,
      grid: data.map((row) => row.map(rawCell)),
    }));
    const filled = read.filter(({ grid }) => grid.some((row) => row.some((cell) => cell !== '')));
    return filled.length === 0 ? { fault: 'empty' } : { sheets: filled };
  } catch {
    // Any zip begins like a workbook.
    return { fault: 'broken' };
  }
}

function readText(bytes: Uint8Array): FileRead {
  const text = decodeText(bytes);
  return text.includes('\u0000') ? { fault: 'no_table' } : readPasted(text);
}

/** UTF-8 and UTF-16 as marked; what is no UTF-8 comes from Windows. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Dates of a workbook are days in UTC. */
function rawCell(value: unknown): RawCell {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  }
  const isCell = ['string', 'number', 'boolean'].includes(typeof value);
  return isCell ? (value as RawCell) : '';
}
