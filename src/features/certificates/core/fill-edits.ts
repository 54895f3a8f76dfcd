import type { PrintedPaper } from './model';
import { isSigned, OTHERS, signatureFields } from './signature-fields';
import type { DocsEdit } from './template/docs-edit';

/** Every placeholder with what it becomes. */
export function placeholderValues(printed: PrintedPaper): Readonly<Record<string, string>> {
  // Papers from before there was a verifier say nothing of it.
  const values: Record<string, string> = { verifikasi: '', ...printed.values };
  printed.units.forEach((unit, index) => {
    const number = index + 1;
    values[`kode_${number}`] = unit.code;
    values[`judul_${number}`] = unit.title;
    values[`jp_${number}`] = unit.jp;
    values[`hasil_${number}`] = unit.result;
  });
  return values;
}

/**
 * The edits of one paper, all for one `batchUpdate`. Doing them twice changes nothing: the placeholders are gone, and
 * a value cannot bring new ones in.
 */
export function fillEdits(printed: PrintedPaper): readonly DocsEdit[] {
  const filled = Object.entries(placeholderValues(printed)).map(([name, value]) =>
    replaced(`{{${name}}}`, harmless(value)),
  );
  return [...filled, ...unsigned(printed)];
}

/** A template may be laid out for more signatures than an older paper has: their places stay empty. */
function unsigned({ values }: PrintedPaper): readonly DocsEdit[] {
  return OTHERS.filter((end) => !isSigned(values, end)).flatMap((end) => {
    const [office, ...others] = signatureFields(end);
    const tags = [office, ...others].map((name) => `{{${name}}}`);
    // An office goes with the comma behind it.
    return [`{{${office}}},`, ...tags].map((tag) => replaced(tag, ''));
  });
}

function replaced(text: string, replaceText: string): DocsEdit {
  return { replaceAllText: { containsText: { text, matchCase: true }, replaceText } };
}

/** One line of plain text whose double braces are split by a word joiner (U+2060), which nobody sees. */
export function harmless(value: string): string {
  return value
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\{(?=\{)/g, '{\u2060')
    .replace(/\}(?=\})/g, '}\u2060')
    .trim();
}
