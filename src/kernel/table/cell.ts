import { LATEST_PAST_YEAR, parseTypedDate } from '../parse-date';
import type { PlainDate } from '../plain-date';
import type { PlainTime } from '../plain-time';
import { parseTypedTime } from '../plain-time';
import type { SentenceValues } from '../problem';

/** A cell as it crosses the workbook port. Empty is `''`; dates are `2021-06-10`, times `08:30`. */
export type RawCell = string | number | boolean;

/** How a column is formatted and written: identity numbers and names are `text` so that nothing is reinterpreted. */
export type CellKind = 'text' | 'integer' | 'decimal' | 'date' | 'time' | 'checkbox';

/** Why a cell could not be read: a message code of the table. */
export interface CellFault {
  readonly fault: string;
  readonly values: SentenceValues;
}

/** Both ways between a cell and a value. */
export interface CellType<T> {
  readonly kind: CellKind;
  /** Offered as a drop-down. */
  readonly choices?: readonly string[];
  read(raw: RawCell): { readonly value: T } | CellFault;
  write(value: T): RawCell;
}

/** Text, trimmed; empty is `''`. A number typed into a text column is read as its digits. */
export const text: CellType<string> = {
  kind: 'text',
  read: (raw) => ({ value: textOf(raw) }),
  write: (value) => value,
};

/** Text that must not be empty. */
export const requiredText: CellType<string> = {
  kind: 'text',
  read: (raw) =>
    textOf(raw) === '' ? { fault: 'table.cell_empty', values: {} } : { value: textOf(raw) },
  write: (value) => value,
};

/** A whole number; null when empty. */
export const integer: CellType<number | null> = {
  kind: 'integer',
  read: (raw) => readNumber(raw, Number.isInteger, 'table.not_a_whole_number'),
  write: (value) => value ?? '',
};

/** A number, decimal comma or point; null when empty. */
export const decimal: CellType<number | null> = {
  kind: 'decimal',
  read: (raw) => readNumber(raw, Number.isFinite, 'table.not_a_number'),
  write: (value) => value ?? '',
};

/** A date; null when empty or `-`. Years of two digits are of this century. */
export const date: CellType<PlainDate | null> = dateUntil(2099);

/** A date of something that has happened, such as a birth: `90` is 1990. */
export const pastDate: CellType<PlainDate | null> = dateUntil(LATEST_PAST_YEAR);

function dateUntil(latestYear: number): CellType<PlainDate | null> {
  return {
    kind: 'date',
    read: (raw) => {
      if (isBlank(raw)) return { value: null };
      const parsed = typeof raw === 'boolean' ? null : parseTypedDate(raw, { latestYear });
      return parsed === null ? { fault: 'table.not_a_date', values: {} } : { value: parsed };
    },
    write: (value) => value ?? '',
  };
}

/** A time of day; null when empty. */
export const time: CellType<PlainTime | null> = {
  kind: 'time',
  read: (raw) => {
    if (isBlank(raw)) return { value: null };
    const parsed = typeof raw === 'boolean' ? null : parseTypedTime(raw);
    return parsed === null ? { fault: 'table.not_a_time', values: {} } : { value: parsed };
  },
  write: (value) => value ?? '',
};

/** A tick box; empty is false. `ya` and `tidak` are understood. */
export const checkbox: CellType<boolean> = {
  kind: 'checkbox',
  read: (raw) => {
    const answer = readYesNo(raw);
    if (answer === undefined) return { fault: 'table.not_yes_or_no', values: {} };
    return { value: answer ?? false };
  },
  write: (value) => value,
};

/** `Ya` or `Tidak`; null when empty, which is not the same as no. */
export const yesNo: CellType<boolean | null> = {
  kind: 'text',
  choices: ['Ya', 'Tidak'],
  read: (raw) => {
    const answer = readYesNo(raw);
    return answer === undefined ? { fault: 'table.not_yes_or_no', values: {} } : { value: answer };
  },
  write: (value) => (value === null ? '' : value ? 'Ya' : 'Tidak'),
};

/** A list in one cell, split at commas, semicolons or line ends. */
export const list: CellType<readonly string[]> = {
  kind: 'text',
  read: (raw) => ({
    value: textOf(raw)
      .split(/[,;\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  }),
  write: (value) => value.join(', '),
};

/**
 * One of a few words, shown in Indonesian and known in code by another name: `{ pass: 'Lolos', fail: 'Gagal' }`.
 * Letter case and spaces around do not matter. Null when empty or `-`.
 */
export function choice<Code extends string>(
  words: Readonly<Record<Code, string>>,
  aliases: Readonly<Record<string, Code>> = {},
): CellType<Code | null> {
  const codes = Object.keys(words) as Code[];
  const byWord = new Map<string, Code>(
    Object.entries<Code>(aliases).map(([word, code]) => [word.toLowerCase(), code]),
  );
  for (const code of codes) byWord.set(words[code].toLowerCase(), code);
  const choices = codes.map((code) => words[code]);
  return {
    kind: 'text',
    choices,
    read: (raw) => {
      const typed = textOf(raw);
      if (typed === '' || typed === '-') return { value: null };
      const code = byWord.get(typed.toLowerCase());
      if (code !== undefined) return { value: code };
      return { fault: 'table.not_a_choice', values: { choices: choices.join(', ') } };
    },
    write: (value) => (value === null ? '' : words[value]),
  };
}

/** The same type, where an empty cell is a problem. */
export function required<T>(type: CellType<T | null>): CellType<T> {
  return {
    ...type,
    read: (raw) => {
      const read = type.read(raw);
      if ('fault' in read) return read;
      return read.value === null
        ? { fault: 'table.cell_empty', values: {} }
        : { value: read.value };
    },
    write: (value) => type.write(value),
  };
}

/** A cell as text: trimmed, and without the apostrophe that keeps `=` and its kin from being a formula. */
export function textOf(raw: RawCell): string {
  if (typeof raw === 'boolean') return raw ? 'Ya' : 'Tidak';
  if (typeof raw === 'number') return Number.isInteger(raw) ? raw.toFixed(0) : String(raw);
  const trimmed = raw.trim();
  return /^'[=+\-@\t\r]/.test(trimmed) ? trimmed.slice(1) : trimmed;
}

function isBlank(raw: RawCell): boolean {
  return typeof raw === 'string' && ['', '-', '00/00/0000'].includes(raw.trim());
}

function readNumber(
  raw: RawCell,
  accepts: (value: number) => boolean,
  fault: string,
): { readonly value: number | null } | CellFault {
  if (typeof raw === 'string' && ['', '-'].includes(raw.trim())) return { value: null };
  const value = typeof raw === 'string' ? Number(raw.trim().replace(',', '.')) : Number(raw);
  return typeof raw !== 'boolean' && accepts(value) ? { value } : { fault, values: {} };
}

function readYesNo(raw: RawCell): boolean | null | undefined {
  if (typeof raw === 'boolean') return raw;
  const word = String(raw).trim().toLowerCase();
  if (word === '' || word === '-') return null;
  if (['ya', 'y', 'true', '1', 'sudah', 'yes'].includes(word)) return true;
  if (['tidak', 't', 'false', '0', 'belum', 'no'].includes(word)) return false;
  return undefined;
}
