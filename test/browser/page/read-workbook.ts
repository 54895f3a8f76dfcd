import { writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import type { Workbook } from '../../../host/model/workbook';
import { viewSheet } from '../../../host/scenario/sheet-view';
import { loadWorkbook } from '../../../host/xlsx';
import type { OpenWorkbench } from '../open-workbench';

/** The workbook as it is downloaded from the page at this moment. */
export async function readWorkbook(bench: OpenWorkbench): Promise<Workbook> {
  const path = join(bench.folder, 'downloaded.xlsx');
  writeFileSync(path, await download(new URL('/workbook.xlsx', bench.url())));
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

/** On a connection of its own: `fetch` keeps one, which the server may close at the very moment it is used again. */
function download(url: URL): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent: false }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve(Buffer.concat(chunks));
    });
    request.once('error', reject);
  });
}
