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
    return partFor(name.trim(), Number(width) || 0, parts) ?? token;
  });
}

/** Why a format cannot number papers: a token nobody knows, or no place for the running number. */
export function checkNumberFormat(format: string): readonly Problem[] {
  const names = [...format.matchAll(TOKEN)].map((match) => (match[1] ?? '').split(':')[0]?.trim());
  const unknown = names.filter((name) => !TOKENS.some((token) => token === name));
  const problems = unknown.map((name) =>
    problem('certificates.number_token_unknown', { token: `{${name}}`, format }),
  );
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
