import type { DrawnCell, DrawnRows, SheetTab } from '../../protocol';
import { ask } from '../ask';
import { page } from '../page-state';

const BLOCK_ROWS = 100;

interface CachedBlock {
  rows: DrawnRows;
  revision: number;
  /** The revision that is being fetched. */
  asked: number;
}

const blocks = new Map<string, CachedBlock>();
/** Typed texts on their way to the server, by sheet, row and column. */
const sent = new Map<string, string>();

/** A cell as last heard from the server, or as just typed; undefined when empty or not fetched yet. */
export function cellAt(sheet: number, row: number, column: number): DrawnCell | undefined {
  const typed = sent.get(`${sheet}/${row}/${column}`);
  const cell = rowAt(sheet, row)?.[column];
  return typed === undefined ? cell : { ...withoutInput(cell), text: typed };
}

function withoutInput(cell: DrawnCell | undefined): Partial<DrawnCell> {
  if (!cell) return {};
  const { input: _, checked: __, ...rest } = cell;
  return rest;
}

function rowAt(sheet: number, row: number): Readonly<Record<number, DrawnCell>> | undefined {
  return blocks.get(`${sheet}/${blockOfRow(row)}`)?.rows[row];
}

function blockOfRow(row: number): number {
  return Math.floor((row - 1) / BLOCK_ROWS);
}

/** Fetches the blocks of these rows that are missing or older than the tab; old cells stay until the new ones are here. */
export function fetchRows(tab: SheetTab, from: number, to: number): Promise<unknown> {
  const work: Promise<void>[] = [];
  for (let block = blockOfRow(from); block <= blockOfRow(to); block += 1) {
    work.push(fetchIfOlder(tab, block));
  }
  return Promise.all(work);
}

async function fetchIfOlder(tab: SheetTab, block: number): Promise<void> {
  const cached = cachedBlock(tab.id, block);
  if (cached.revision >= tab.revision || cached.asked >= tab.revision) return;
  cached.asked = tab.revision;
  try {
    await fetchBlock(tab.id, block);
    cached.revision = Math.max(cached.revision, tab.revision);
  } catch {
    // The lost connection is shown by the page; the next drawing asks again.
  } finally {
    cached.asked = -1;
  }
}

async function fetchBlock(sheet: number, block: number): Promise<void> {
  const cached = cachedBlock(sheet, block);
  const from = block * BLOCK_ROWS + 1;
  const { revision, rows } = await ask('rows', { sheet, from, to: from + BLOCK_ROWS - 1 });
  if (revision < cached.revision) return;
  cached.rows = rows;
  cached.revision = revision;
  page.set({ cellsVersion: page.get().cellsVersion + 1 });
}

function cachedBlock(sheet: number, block: number): CachedBlock {
  const key = `${sheet}/${block}`;
  const cached = blocks.get(key) ?? { rows: {}, revision: -1, asked: -1 };
  blocks.set(key, cached);
  return cached;
}

/** The fetched rows of a sheet in pieces that are replaced, never changed. */
export function fetchedPieces(sheet: number): readonly DrawnRows[] {
  return [...blocks].filter(([key]) => key.startsWith(`${sheet}/`)).map(([, { rows }]) => rows);
}

/** Shows texts in their cells while the server takes them in; ends with the server's own cells. */
export async function showWhileSent(
  sheet: number,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
  sending: Promise<unknown>,
): Promise<void> {
  const keys = texts.flatMap((line, down) =>
    line.map((text, right) => [`${sheet}/${row + down}/${column + right}`, text] as const),
  );
  for (const [key, text] of keys) sent.set(key, text);
  page.set({ cellsVersion: page.get().cellsVersion + 1 });
  try {
    await sending;
    await fetchAgain(sheet, row, row + texts.length - 1);
  } finally {
    for (const [key] of keys) sent.delete(key);
    page.set({ cellsVersion: page.get().cellsVersion + 1 });
  }
}

async function fetchAgain(sheet: number, from: number, to: number): Promise<void> {
  for (let block = blockOfRow(from); block <= blockOfRow(to); block += 1) {
    if (blocks.has(`${sheet}/${block}`)) await fetchBlock(sheet, block);
  }
}

/** After a lost connection or a change of workbook nothing that was known counts. */
export function forgetCells(): void {
  for (const cached of blocks.values()) {
    cached.revision = -1;
    cached.asked = -1;
  }
}
