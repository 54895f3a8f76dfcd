/** Columns of numbers and addresses: words such as *belum ada* say that there is none. */
export const numberColumns: ReadonlySet<string> = new Set(['nik', 'familyCard', 'phone', 'email']);

/** What offices write where somebody has no number or none is known. */
const NO_NUMBER =
  /^(x+|\?+|0+|nihil|kosong|belum|tidak|n\/?a|(belum|tidak|tdk|blm)\s*(ada|punya|memiliki|tahu|diketahui|rekam|terdaftar|sidang|terbit)(\s+(nik|ktp|kk|hp|wa|email))?|((dalam|masih|sedang)\s+)?proses(\s+\p{L}+){0,3}|hilang)\.?$/iu;

/** Whether a text in one of `numberColumns` stands for none: `x`, *belum ada*, *proses*. */
export function meansNoNumber(text: string): boolean {
  return NO_NUMBER.test(text);
}
