import * as z from 'zod/mini';
import type { Cell } from '../model/workbook';
import type { ColumnTail } from './column-tails';

const help = z.exactOptional(z.string());
const flag = z.exactOptional(z.boolean());

const cell = z.strictObject({
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  formula: z.exactOptional(z.string()),
  format: z.exactOptional(z.string()),
  note: z.exactOptional(z.string()),
  background: z.exactOptional(z.string()),
  fontColor: z.exactOptional(z.string()),
  bold: flag,
  italic: flag,
  fontSize: z.exactOptional(z.number()),
  wrap: flag,
  horizontalAlignment: z.exactOptional(z.enum(['left', 'center', 'right'])),
  verticalAlignment: z.exactOptional(z.enum(['top', 'middle', 'bottom'])),
  validation: z.exactOptional(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('list'),
        values: z.array(z.string()),
        allowInvalid: z.boolean(),
        help,
      }),
      z.strictObject({ kind: z.literal('checkbox'), allowInvalid: z.boolean(), help }),
    ]),
  ),
});

const entries = z.array(z.tuple([z.string(), z.string()]));

const sheet = z.strictObject({
  id: z.int(),
  name: z.string(),
  /** The tab's name in the .xlsx, which allows fewer names than Google Sheets. */
  tabName: z.string(),
  maxRows: z.int(),
  maxColumns: z.int(),
  frozenRows: z.int(),
  frozenColumns: z.int(),
  hidden: z.boolean(),
  tabColor: z.nullable(z.string()),
  columnWidths: z.array(z.tuple([z.int(), z.number()])),
  protection: z.nullable(
    z.strictObject({
      description: z.string(),
      warningOnly: z.boolean(),
      editors: z.array(z.string()),
    }),
  ),
  /** Row, column and content of the cells that .xlsx does not hold exactly; null: no cell there. */
  cells: z.array(z.tuple([z.int(), z.int(), z.nullable(cell)])),
  /** Column, first and last row of empty cells that all look the same. */
  tails: z.array(z.tuple([z.int(), z.int(), z.int(), cell])),
});

const companion = z.strictObject({
  version: z.literal(1),
  /** Hash of the parts with cells: another program that saves the file changes it. */
  cellsHash: z.string(),
  id: z.string(),
  name: z.string(),
  owner: z.string(),
  timeZone: z.string(),
  locale: z.string(),
  properties: z.strictObject({
    document: entries,
    script: entries,
    user: z.array(z.tuple([z.string(), entries])),
  }),
  sheets: z.array(sheet),
});

/** What a spreadsheet has and .xlsx has no place for; travels as a custom part inside the .xlsx. */
export interface Companion extends Omit<z.infer<typeof companion>, 'sheets'> {
  sheets: CompanionSheet[];
}
export interface CompanionSheet extends Omit<z.infer<typeof sheet>, 'cells' | 'tails'> {
  cells: CellDifference[];
  tails: ColumnTail[];
}
export type CellDifference = [row: number, column: number, cell: Cell | null];

/** A file that is no workbook or whose companion part is damaged; the message says why in Indonesian. */
export class DamagedWorkbook extends Error {}

/** Reads the part's JSON; throws when it is damaged. */
export function parseCompanion(json: string): Companion {
  const parsed = companion.safeParse(JSON.parse(json));
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join('.');
  throw new DamagedWorkbook(`bagian Giliran di dalamnya tidak sesuai pada ${path}`);
}
