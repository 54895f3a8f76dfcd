import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from '../../../host/model/workbook';
import { viewSheet } from '../../../host/scenario/sheet-view';
import { loadWorkbook } from '../../../host/xlsx';
import type { OpenWorkbench } from '../open-workbench';

/** The workbook as it is downloaded from the page at this moment. */
export async function readWorkbook(bench: OpenWorkbench): Promise<Workbook> {
  const response = await fetch(new URL('/workbook.xlsx', bench.url()));
  const path = join(bench.folder, 'downloaded.xlsx');
  writeFileSync(path, new Uint8Array(await response.arrayBuffer()));
  return loadWorkbook(path, {
    ...{ id: 'lokal', owner: '', timeZone: 'Asia/Jakarta', locale: 'id_ID' },
  });
}

/** Rows of a sheet by header. */
export function rowsOf(workbook: Workbook, sheet: string): Readonly<Record<string, string>>[] {
  return viewSheet(workbook, sheet, 2021)
    .rows()
    .map(({ cells }) => cells);
}
