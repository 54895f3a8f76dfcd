import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook as ExcelWorkbook } from '@cj-tech-master/excelts';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { loadWorkbook, saveWorkbook, workbookToXlsx } from '../../../host/xlsx';
import { anyWorkbook, aSheet, aWorkbook } from './a-workbook';

const directory = mkdtempSync(join(tmpdir(), 'giliran-xlsx-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const path = join(directory, 'workbook.xlsx');
const defaults = {
  id: 'baru',
  owner: 'staf@example.org',
  timeZone: 'Asia/Jakarta',
  locale: 'in_ID',
};

/** What another program does: it opens the file, changes a cell and saves, keeping custom parts. */
async function editOutside(change: (excel: ExcelWorkbook) => void): Promise<void> {
  const before = unzipSync(readFileSync(path));
  const excel = new ExcelWorkbook();
  await excel.xlsx.load(readFileSync(path));
  change(excel);
  const after = unzipSync(new Uint8Array(await excel.xlsx.writeBuffer()));
  const part = before['customXml/item1.xml'] ?? new Uint8Array();
  writeFileSync(path, zipSync({ ...after, 'customXml/item1.xml': part }));
}

describe('a spreadsheet saved as .xlsx', () => {
  test('any spreadsheet comes back as it was saved', async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (workbook) => {
        await saveWorkbook(workbook, path);
        expect(await loadWorkbook(path, defaults)).toEqual(workbook);
      }),
      { numRuns: 60 },
    );
  });

  test('the same spreadsheet gives the same bytes', async () => {
    const build = () =>
      aWorkbook([aSheet({}, [[{ value: 'Ani', note: 'catatan' }, { value: 1 }]])]);
    expect(await workbookToXlsx(build())).toEqual(await workbookToXlsx(build()));
  });

  test('saving leaves no half-written file behind', async () => {
    await saveWorkbook(aWorkbook([aSheet()]), path);
    expect(readdirSync(directory)).toEqual(['workbook.xlsx']);
  });

  test('another program sees numbers, texts, dates, formulas, notes and lists', async () => {
    const list = { kind: 'list' as const, values: ['WBP', 'Umum'], allowInvalid: false };
    const sheet = aSheet({ protection: { description: 'x', warningOnly: false, editors: [] } }, [
      [
        { value: '3326010101019001', format: '@' },
        { value: 44357, format: 'dd/mm/yyyy' },
      ],
      [
        { value: 3, formula: '=1+2' },
        { value: null, note: 'Giliran: kosong' },
      ],
      [{ value: 'WBP', validation: list }],
    ]);
    const excel = new ExcelWorkbook();
    await excel.xlsx.load(await workbookToXlsx(aWorkbook([sheet])));
    const seen = excel.getWorksheet('Peserta');
    expect(seen?.getCell('A1').value).toBe('3326010101019001');
    expect(seen?.getCell('B1').value).toEqual(new Date(Date.UTC(2021, 5, 10)));
    expect(seen?.getCell('A2').value).toEqual({ formula: '1+2', result: 3 });
    expect(seen?.getCell('B2').note).toBe('Giliran: kosong');
    expect(seen?.getCell('A3').dataValidation).toMatchObject({ formulae: ['"WBP,Umum"'] });
    expect(seen?.sheetProtection).toMatchObject({ sheet: true });
  });

  test('an edit in another program holds, and our ids, names and properties stay', async () => {
    const checkbox = { kind: 'checkbox' as const, allowInvalid: false };
    const protection = { description: 'Data', warningOnly: false, editors: ['a@example.org'] };
    const properties = {
      document: new Map([['kunci', 'nilai']]),
      script: new Map<string, string>(),
      user: new Map<string, Map<string, string>>(),
    };
    const sheet = aSheet({ id: 77, name: 'Data: Terbatas', protection }, [
      [{ value: 'lama' }, { value: true, validation: checkbox }],
    ]);
    await saveWorkbook(aWorkbook([sheet], { properties }), path);
    await editOutside((excel) => {
      const tab = excel.getWorksheet('Data_ Terbatas');
      if (tab) tab.getCell('A1').value = 'baru';
      excel.addWorksheet('Tambahan').getCell('A1').value = 1;
    });
    const loaded = await loadWorkbook(path, defaults);
    expect(loaded).toMatchObject({ id: 'buku-1', properties });
    expect(loaded.sheets.map((s) => [s.id, s.name])).toEqual([
      [77, 'Data: Terbatas'],
      [78, 'Tambahan'],
    ]);
    expect(loaded.sheets[0]?.protection).toEqual(protection);
    expect(loaded.sheets[0]?.cells.get(1)?.get(1)?.value).toBe('baru');
    expect(loaded.sheets[0]?.cells.get(1)?.get(2)).toEqual({ value: true });
  });

  test('a file of another program opens with the given defaults', async () => {
    const excel = new ExcelWorkbook();
    const tab = excel.addWorksheet('Data');
    tab.getCell('A1').value = { richText: [{ text: 'te' }, { text: 'bal', font: { bold: true } }] };
    tab.getCell('B1').value = { text: 'tautan', hyperlink: 'https://example.org' };
    tab.getCell('C1').value = new Date(Date.UTC(2024, 5, 14, 8, 30));
    // LibreOffice saves a plain TRUE in this form.
    tab.getCell('D1').value = { formula: 'TRUE()', result: true };
    tab.mergeCells('A2:B2');
    tab.getCell('A2').value = 'gabung';
    writeFileSync(path, new Uint8Array(await excel.xlsx.writeBuffer()));
    const loaded = await loadWorkbook(path, defaults);
    expect(loaded).toMatchObject({ ...defaults, name: 'workbook' });
    const values = (row: number) =>
      [...(loaded.sheets[0]?.cells.get(row) ?? [])].map(([c, cell]) => [c, cell.value]);
    expect(values(1)).toEqual([
      [1, 'tebal'],
      [2, 'tautan'],
      [3, 45457.354166666664],
      [4, true],
    ]);
    expect(values(2)).toEqual([[1, 'gabung']]);
  });

  test('a damaged file is refused with its name and the reason', async () => {
    await saveWorkbook(aWorkbook([aSheet()]), path);
    truncateSync(path, 900);
    await expect(loadWorkbook(path, defaults)).rejects.toThrow(
      'Buku kerja workbook.xlsx rusak atau bukan .xlsx: isinya terpotong atau berubah (invalid zip data).',
    );
    await saveWorkbook(aWorkbook([aSheet()]), path);
    const parts = unzipSync(readFileSync(path));
    const part = strFromU8(parts['customXml/item1.xml'] ?? new Uint8Array());
    const wrong = strToU8(part.replace('"owner":"', '"pemilik":"'));
    writeFileSync(path, zipSync({ ...parts, 'customXml/item1.xml': wrong }));
    await expect(loadWorkbook(path, defaults)).rejects.toThrow('bagian Giliran di dalamnya');
    writeFileSync(path, zipSync({ 'a.txt': new Uint8Array([1]) }));
    await expect(loadWorkbook(path, defaults)).rejects.toThrow(
      'tidak ada lembar kerja di dalamnya',
    );
    await expect(loadWorkbook(join(directory, 'tiada.xlsx'), defaults)).rejects.toThrow(
      'Buku kerja tiada.xlsx tidak dapat dibuka: berkas tidak ada.',
    );
  });
});
