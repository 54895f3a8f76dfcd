/** Personal columns of Peserta whose content is not repeated outside their cell. */
const PRIVATE_COLUMNS: ReadonlySet<string> = new Set([
  'nik',
  'familyCard',
  'address',
  'district',
  'village',
  'email',
  'phone',
  'photo',
]);

/** Whether a column of Peserta, by its key, is one of them. */
export function isPrivateColumn(column: string): boolean {
  return PRIVATE_COLUMNS.has(column);
}
