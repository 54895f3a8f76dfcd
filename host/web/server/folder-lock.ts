import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes a folder for this process, since two workbenches would overwrite each other's workbook. Returns how to give it
 * back.
 * @throws Error in Indonesian while another process that is alive holds it
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'sedang-dipakai');
  mkdirSync(folder, { recursive: true });
  const holder = holderOf(path);
  if (holder !== null && holder !== process.pid && isAlive(holder)) {
    throw new Error(
      `Meja kerja dengan folder ${folder} sudah berjalan (proses ${holder}). Buka halamannya, atau pilih folder lain dengan --dir.`,
    );
  }
  writeFileSync(path, `${process.pid}\n`);
  return () => rmSync(path, { force: true });
}

function holderOf(path: string): number | null {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10) || null;
  } catch {
    return null;
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
