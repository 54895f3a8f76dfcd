import type { Sheet, Workbook } from '../../model/workbook';
import { Refused } from './refused';

/** @throws Refused when a colleague or a new workbook took the sheet away */
export function findSheet(workbook: Workbook, id: number): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new Refused('Lembar ini sudah tidak ada.');
  return sheet;
}
