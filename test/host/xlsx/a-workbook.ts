import fc from 'fast-check';
import type { Cell, Sheet, Workbook } from '../../../host/model/workbook';

export function aSheet(facts: Partial<Sheet> = {}, rows: (Cell | null)[][] = []): Sheet {
  const cells = new Map<number, Map<number, Cell>>();
  for (const [r, row] of rows.entries()) {
    const columns = new Map(
      row.flatMap((cell, c): [number, Cell][] => (cell ? [[c + 1, cell]] : [])),
    );
    if (columns.size > 0) cells.set(r + 1, columns);
  }
  return {
    id: 0,
    name: 'Peserta',
    maxRows: 1000,
    maxColumns: 26,
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    tabColor: null,
    columnWidths: new Map(),
    protection: null,
    cells,
    ...facts,
  };
}

export function aWorkbook(sheets: Sheet[], facts: Partial<Workbook> = {}): Workbook {
  return {
    id: 'buku-1',
    name: 'Program Contoh',
    owner: 'pemilik@example.org',
    timeZone: 'Asia/Jakarta',
    locale: 'in_ID',
    sheets,
    properties: { document: new Map(), script: new Map(), user: new Map() },
    ...facts,
  };
}

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, '0')}`);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '3326010101019001',
    '0123',
    '=1+1',
    "'x",
    ' a\r\nb ',
    '_x0041_',
    '#N/A',
    '\u0000',
  ),
);
const validation: fc.Arbitrary<NonNullable<Cell['validation']>> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('list' as const),
      values: fc.array(text, { minLength: 1, maxLength: 4 }),
      allowInvalid: fc.boolean(),
      help: text,
    },
    { requiredKeys: ['kind', 'values', 'allowInvalid'] },
  ),
  fc.record(
    { kind: fc.constant('checkbox' as const), allowInvalid: fc.boolean(), help: text },
    { requiredKeys: ['kind', 'allowInvalid'] },
  ),
);

const anyCell: fc.Arbitrary<Cell> = fc.record(
  {
    value: fc.oneof(
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    ),
    formula: fc.constantFrom('=SUM(A1:A3)', '=NA()', '="a"&B2'),
    format: fc.constantFrom('@', '0', '0.00', 'dd/mm/yyyy', 'hh:mm', 'd mmmm yyyy', 'General'),
    note: text,
    background: color,
    fontColor: color,
    bold: fc.boolean(),
    italic: fc.boolean(),
    fontSize: fc.integer({ min: 6, max: 40 }),
    wrap: fc.boolean(),
    horizontalAlignment: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
    verticalAlignment: fc.constantFrom('top' as const, 'middle' as const, 'bottom' as const),
    validation,
  },
  { requiredKeys: ['value'] },
);

const anySheet: fc.Arbitrary<Sheet> = fc
  .tuple(
    fc.record({
      id: fc.nat(),
      maxRows: fc.integer({ min: 50, max: 2000 }),
      maxColumns: fc.integer({ min: 12, max: 60 }),
      frozenRows: fc.nat(3),
      frozenColumns: fc.nat(2),
      hidden: fc.boolean(),
      tabColor: fc.oneof(color, fc.constant(null)),
      columnWidths: fc
        .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 20, max: 400 })))
        .map((widths) => new Map(widths)),
      protection: fc.oneof(
        fc.constant(null),
        fc.record({ description: text, warningOnly: fc.boolean(), editors: fc.array(text) }),
      ),
    }),
    fc.array(fc.array(fc.option(anyCell), { maxLength: 6 }), { maxLength: 5 }),
  )
  .map(([facts, rows]) => aSheet(facts, rows));

const entries = fc.array(fc.tuple(text, text), { maxLength: 3 }).map((pairs) => new Map(pairs));

/** Any spreadsheet the model can hold, with the hard cases of .xlsx among its values. */
export const anyWorkbook: fc.Arbitrary<Workbook> = fc
  .record({
    sheets: fc.array(anySheet, { minLength: 1, maxLength: 3 }),
    document: entries,
    script: entries,
    user: fc.array(fc.tuple(text, entries), { maxLength: 2 }).map((pairs) => new Map(pairs)),
  })
  .map(({ sheets, ...properties }) => {
    const named = sheets.map((sheet, i) => ({ ...sheet, name: `${'Jadwal: '.repeat(i * 3)}${i}` }));
    return aWorkbook(named, { properties });
  });
