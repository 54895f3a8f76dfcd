import { Workbook as ExcelWorkbook } from '@cj-tech-master/excelts';
import { describe, expect, test } from '@jest/globals';
import { readImportFile } from '../../../../src/features/roster/sidebar/import/read-file';

const fileOf = (name: string, ...parts: BlobPart[]): File => new File(parts, name);

async function gridOf(file: File): Promise<unknown> {
  const read = await readImportFile(file);
  return 'fault' in read ? read.fault : read.sheets[0]?.grid;
}

describe('a file that staff choose', () => {
  test('is text in UTF-8, with or without its mark, in UTF-16, or of Windows', async () => {
    const cells = [
      ['Nama', 'Kota'],
      ['René', 'Kab. Batang'],
    ];
    const text = 'Nama;Kota\nRené;Kab. Batang';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const files = [text, `\ufeff${text}`, new Uint8Array(utf16), Buffer.from(text, 'latin1')];
    for (const content of files) {
      expect(await gridOf(fileOf('daftar.csv', content))).toEqual(cells);
    }
  });

  test('is a workbook: dates are days, empty sheets are left out', async () => {
    const book = new ExcelWorkbook();
    book.addWorksheet('Kosong');
    const sheet = book.addWorksheet('Daftar');
    sheet.addRow(['Nama', 'Lahir', 'NIK', 'Aktif']);
    sheet.addRow(['Contoh', new Date(Date.UTC(1990, 4, 14)), 3375011405909000, true]);
    sheet.getCell('B2').numFmt = 'dd/mm/yyyy';
    const bytes = new Uint8Array(Buffer.from(await book.xlsx.writeBuffer()));
    const read = await readImportFile(fileOf('daftar.xlsx', bytes));
    expect(read).toEqual({
      sheets: [
        {
          name: 'Daftar',
          grid: [
            ['Nama', 'Lahir', 'NIK', 'Aktif'],
            ['Contoh', '1990-05-14', 3375011405909000, true],
          ],
        },
      ],
    });
  });

  test('is a workbook with errors and formulas that were never worked out', async () => {
    const book = new ExcelWorkbook();
    const sheet = book.addWorksheet('Daftar');
    sheet.addRow(['Nama', 'Usia', 'Blok', 'Catatan']);
    sheet.addRow(['Contoh', { formula: '1+1' }, { error: '#N/A' }, { formula: '1+1', result: 2 }]);
    const bytes = new Uint8Array(Buffer.from(await book.xlsx.writeBuffer()));
    expect(await gridOf(fileOf('daftar.xlsx', bytes))).toEqual([
      ['Nama', 'Usia', 'Blok', 'Catatan'],
      ['Contoh', '', expect.anything(), 2],
    ]);
  });

  test.each([
    ['daftar.xls', [0xd0, 0xcf, 0x11, 0xe0, 1], 'old_excel'],
    ['daftar.xlsx', [0xd0, 0xcf, 0x11, 0xe0, 1], 'locked'],
    ['daftar.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
    ['daftar.zip', [0x50, 0x4b, 3, 4, 9, 9], 'broken'],
    ['daftar.png', [0x89, 0x50, 0, 0, 1], 'no_table'],
    ['daftar.csv', [], 'empty'],
    ['daftar.csv', [0x20, 0x0a], 'empty'],
  ])('%s that is no list says why', async (name, bytes, fault) => {
    expect(await gridOf(fileOf(name, new Uint8Array(bytes)))).toBe(fault);
  });

  test('is not read when it is larger than any list', async () => {
    expect(await gridOf(fileOf('daftar.csv', new Uint8Array(13_000_000)))).toBe('too_large');
  });
});
