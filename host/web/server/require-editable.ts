import type { Sheet, Workbook } from '../../model/workbook';
import { Refused } from './refused';

/** @throws Refused when the sheet is protected and the user is neither owner nor editor */
export function requireEditable(workbook: Workbook, sheet: Sheet, user: string): void {
  const { protection } = sheet;
  if (!protection || protection.warningOnly || workbook.owner === user) return;
  if (protection.editors.includes(user)) return;
  throw new Refused(
    `Lembar "${sheet.name}" dilindungi. Hanya pemilik berkas dan orang yang diberi izin yang dapat mengubahnya; Anda masuk sebagai ${user}.`,
  );
}
