import type { PlainDate } from '../../../kernel/plain-date';
import { partsOfDate } from '../../../kernel/plain-date';
import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import { romanMonth } from './roman';

/** What an official number is made of. */
export interface NumberParts {
  readonly sequence: number;
  readonly classification: string;
  readonly unitCode: string;
  readonly issuedOn: PlainDate;
}

const TOKEN = /\{([^{}]*)\}/g;
const TOKENS = ['urut', 'klasifikasi', 'unit', 'bulan_romawi', 'bulan', 'tahun'] as const;

/** The official number: `{urut:3}/{klasifikasi}/{unit}/{bulan_romawi}/{tahun}` with its gaps filled. */
export function formatNumber(format: string, parts: NumberParts): string {
  return format.replace(TOKEN, (token, body: string) => {
    const [name = '', width = ''] = body.split(':');
    return partFor(name.trim(), Math.min(Number(width) || 0, WIDEST), parts) ?? token;
  });
}

const WIDEST = 9;
/** Parts that are filled up with zeros to a width. */
const WIDE: readonly string[] = ['urut', 'bulan'];

/** Why a format cannot number papers: a token nobody knows or can read, or no place for the running number. */
export function checkNumberFormat(format: string): readonly Problem[] {
  const tokens = [...format.matchAll(TOKEN)].map(([token, body = '']) => {
    const [name = '', ...widths] = body.split(':').map((part) => part.trim());
    return { token, name, widths };
  });
  const names = tokens.map(({ name }) => name);
  const unknown = names.filter((name) => !TOKENS.some((token) => token === name));
  const problems = unknown.map((name) =>
    problem('certificates.number_token_unknown', { token: `{${name}}`, format }),
  );
  const misread = tokens.filter(
    ({ name, widths }) =>
      widths.length > 0 && !(WIDE.includes(name) && /^[1-9]$/.test(widths.join(':'))),
  );
  // Braces of no token would be printed as they are.
  const loose = format.replace(TOKEN, '').match(/[{}]/g) ?? [];
  for (const text of [...misread.map(({ token }) => token), ...loose.slice(0, 1)]) {
    problems.push(problem('certificates.number_form', { format, text }));
  }
  if (!names.includes('urut')) {
    problems.push(problem('certificates.number_without_sequence', { format }));
  }
  return problems;
}

function partFor(name: string, width: number, parts: NumberParts): string | null {
  const { year, month } = partsOfDate(parts.issuedOn);
  switch (name) {
    case 'urut':
      return String(parts.sequence).padStart(width, '0');
    case 'klasifikasi':
      return parts.classification;
    case 'unit':
      return parts.unitCode;
    case 'bulan_romawi':
      return romanMonth(month);
    case 'bulan':
      return String(month).padStart(width || 2, '0');
    case 'tahun':
      return String(year);
    default:
      return null;
  }
}
