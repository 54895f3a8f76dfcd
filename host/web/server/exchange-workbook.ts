import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWorkbook } from '../../xlsx';
import { Refused } from './refused';
import type { Workbench } from './workbench';

const UPLOAD = 'unggahan.xlsx';

/**
 * Opens uploaded .xlsx bytes in place of the workbook; Drive, mail, clock and quotas stay.
 * @throws Refused when they cannot be read
 */
export async function replaceWorkbook(
  bench: Workbench,
  bytes: Uint8Array,
  name: string,
): Promise<void> {
  if (bench.isLoading) throw new Refused('Contoh program sedang dimuat. Tunggu sampai selesai.');
  const upload = join(bench.files.folder, UPLOAD);
  const { owner, timeZone, locale } = bench.workbook;
  writeFileSync(upload, bytes);
  try {
    const defaults = { id: 'unggahan', owner, timeZone, locale };
    const workbook = await loadWorkbook(upload, defaults).catch((error: Error) => {
      throw new Refused(error.message.replace(UPLOAD, () => name || UPLOAD));
    });
    const title = name.replace(/\.xlsx$/i, '').trim();
    if (title !== '') workbook.name = title;
    bench.accounts = [...new Set([...bench.accounts, workbook.owner])];
    const { quotas, clock } = bench.host;
    const { nowMs } = clock;
    const usedQuotas = quotas.usedToday();
    await bench.replace({ workbook, nowMs, accountType: quotas.account, usedQuotas }, false);
    await bench.openMenus();
  } finally {
    rmSync(upload, { force: true });
  }
}
