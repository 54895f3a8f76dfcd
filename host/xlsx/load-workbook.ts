import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Sheet, Workbook } from '../model/workbook';
import { applyDifferences } from './cell-differences';
import { addTails } from './column-tails';
import { type Companion, type CompanionSheet, DamagedWorkbook, parseCompanion } from './companion';
import { sheetsFromExcel } from './sheets-from-excel';
import { hashOfCells, readPart, unpack } from './xlsx-package';

/** What a file that another program made does not say. */
export interface WorkbookDefaults {
  readonly id: string;
  readonly owner: string;
  readonly timeZone: string;
  readonly locale: string;
}

/** Opens an .xlsx of ours or of another program; a damaged one is refused with file name and reason. */
export async function loadWorkbook(path: string, defaults: WorkbookDefaults): Promise<Workbook> {
  const file = basename(path);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'berkas tidak ada' : error.message;
    throw new Error(`Buku kerja ${file} tidak dapat dibuka: ${reason}.`);
  });
  try {
    return await workbookFromXlsx(bytes, file.replace(/\.xlsx$/i, ''), defaults);
  } catch (error) {
    throw new Error(`Buku kerja ${file} rusak atau bukan .xlsx: ${reasonOf(error)}.`);
  }
}

async function workbookFromXlsx(
  bytes: Uint8Array,
  name: string,
  defaults: WorkbookDefaults,
): Promise<Workbook> {
  const parts = unpack(bytes);
  if (!parts['xl/workbook.xml']) throw new DamagedWorkbook('tidak ada lembar kerja di dalamnya');
  const sheets = await sheetsFromExcel(bytes);
  const json = readPart(parts);
  if (json === undefined) {
    const properties = { document: new Map(), script: new Map(), user: new Map() };
    return { ...defaults, name, sheets, properties };
  }
  const companion = parseCompanion(json);
  const isUntouched = companion.cellsHash === hashOfCells(parts);
  return fromCompanion(
    companion,
    isUntouched ? restore(sheets, companion) : adopt(sheets, companion),
  );
}

/** The file is as we saved it: every fact of the companion holds. */
function restore(sheets: readonly Sheet[], companion: Companion): Sheet[] {
  return companion.sheets.map((facts, i) => {
    const cells = sheets[i]?.cells ?? new Map();
    applyDifferences(cells, facts.cells);
    addTails(cells, facts.tails);
    const { cells: _differences, tails: _tails, tabName: _tabName, columnWidths, ...rest } = facts;
    return { ...rest, columnWidths: new Map(columnWidths), cells };
  });
}

/** Another program saved the file: its cells and looks hold, our ids and protections stay. */
function adopt(sheets: readonly Sheet[], companion: Companion): Sheet[] {
  const factsByTab = new Map(companion.sheets.map((facts) => [facts.tabName, facts]));
  let nextId = Math.max(-1, ...companion.sheets.map((facts) => facts.id)) + 1;
  return sheets.map((sheet) => {
    const facts = factsByTab.get(sheet.name);
    return facts ? withFacts(sheet, facts) : { ...sheet, id: nextId++ };
  });
}

function withFacts(sheet: Sheet, facts: CompanionSheet): Sheet {
  addTails(sheet.cells, facts.tails);
  return {
    ...sheet,
    id: facts.id,
    name: facts.name,
    maxRows: grown(facts.maxRows, [...sheet.cells.keys()]),
    maxColumns: grown(
      facts.maxColumns,
      [...sheet.cells.values()].flatMap((row) => [...row.keys()]),
    ),
    protection: facts.protection,
  };
}

function grown(size: number, used: readonly number[]): number {
  return used.reduce((largest, position) => Math.max(largest, position), size);
}

function fromCompanion(companion: Companion, sheets: Sheet[]): Workbook {
  const { id, name, owner, timeZone, locale, properties } = companion;
  return {
    id,
    name,
    owner,
    timeZone,
    locale,
    sheets,
    properties: {
      document: new Map(properties.document),
      script: new Map(properties.script),
      user: new Map(properties.user.map(([user, store]) => [user, new Map(store)])),
    },
  };
}

/** Our own reasons are sentences already; those of the zip and XML readers stand in brackets. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof DamagedWorkbook) return message;
  return `isinya terpotong atau berubah (${message.replace(/\.$/, '')})`;
}
