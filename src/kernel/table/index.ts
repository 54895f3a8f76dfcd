export type { CellFault, CellKind, CellType, RawCell } from './cell';
export {
  checkbox,
  choice,
  date,
  decimal,
  integer,
  list,
  pastDate,
  required,
  requiredText,
  text,
  textOf,
  time,
  yesNo,
} from './cell';
export type { CellFinding, MarkAfter, MarksBefore } from './cell-marks';
export { planMarks } from './cell-marks';
export type { RowEdit, TableChange } from './change';
export { rewriteRows, updateRows, writeRows } from './change';
export type { LocatedRow, RawRow, RawSheet, TableRead } from './read-table';
export { addressOf, isAside, locateColumns, readTable } from './read-table';
export type { Rectangle } from './rectangles';
export type { FreshSheet, ResolvedChange } from './resolve-change';
export { resolveChange } from './resolve-change';
export type { Column, Columns, Row, Table } from './table';
export { column, defineTable, normalizeHeader } from './table';
