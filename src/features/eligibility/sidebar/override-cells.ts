import type { SaveOverrideInput } from '../contract';
import type { Eligibility, Override } from '../core/index';
import { dateText } from './view-verdicts';

/** A decision of staff as cells of Kelayakan. */
export interface OverrideCells {
  readonly overrideVerdict: string;
  readonly overrideReason: string;
  readonly overrideBy: string;
  readonly overrideMinutes: string;
  readonly overrideUntil: string;
}

/** The columns of Kelayakan, by which a refusal names its fields. */
export const HEADERS: Readonly<Record<keyof OverrideCells, string>> = {
  overrideVerdict: 'Putusan Petugas',
  overrideReason: 'Alasan Petugas',
  overrideBy: 'Petugas',
  overrideMinutes: 'Nomor Berita Acara TPP',
  overrideUntil: 'Berlaku Sampai',
};

/** The words that the sheet has for a verdict, whatever the language of the sidebar. */
export const VERDICT_WORDS: Readonly<Record<Eligibility, string>> = {
  eligible: 'Memenuhi',
  rejected: 'Tidak memenuhi',
  undecided: 'Belum dapat dinilai',
};

/** What stands in the sheet, as a form shows it. */
export function overrideCells(row: Override): OverrideCells {
  const { overrideVerdict, overrideReason, overrideBy, overrideMinutes, overrideUntil } = row;
  return {
    overrideVerdict: overrideVerdict === null ? '' : VERDICT_WORDS[overrideVerdict],
    overrideReason,
    overrideBy,
    overrideMinutes,
    overrideUntil: overrideUntil === null ? '' : dateText(overrideUntil),
  };
}

/** What is sent: the cells that differ, and what stood there. Without a verdict nothing of it stays. */
export function overrideToSave(
  row: Override & { readonly participant: string },
  typed: Partial<OverrideCells>,
): SaveOverrideInput {
  const before = overrideCells(row);
  const after = { ...before, ...typed };
  const keys = Object.keys(before) as (keyof OverrideCells)[];
  const wanted = (key: keyof OverrideCells): string =>
    after.overrideVerdict === '' ? '' : after[key].trim();
  const changed = keys.filter((key) => wanted(key) !== before[key]);
  return {
    participant: row.participant,
    cells: Object.fromEntries(changed.map((key) => [key, wanted(key)])),
    was: Object.fromEntries(changed.map((key) => [key, before[key]])),
  };
}
