import { isMailAddress } from '../../../../kernel/mail-address';
import { parseDateAfterWords, parseTypedDate } from '../../../../kernel/parse-date';
import { partsOfDate } from '../../../../kernel/plain-date';
import type { CellType, RawCell } from '../../../../kernel/table';
import { textOf } from '../../../../kernel/table';
import { cleanNik } from '../nik';
import { normalizeRegisterNumber } from '../register-number';
import { isBlank } from './grid';
import type { ImportTarget } from './import-targets';
import { BIRTH } from './import-targets';
import { isTick } from './read-import-cell';

/** As many cells as tell what a column holds. */
const CELLS_LOOKED_AT = 300;
/** Years; dates of younger people are of something else. */
const YOUNGEST = 11;

/** The filled cells of a column that are looked at. */
export function sampleOf(cells: readonly RawCell[]): readonly RawCell[] {
  return cells.filter((cell) => !isBlank(cell)).slice(0, CELLS_LOOKED_AT);
}

/** The share of cells, 0 to 1, that can be what a place holds; null when any text can. */
export function shareFitting(target: ImportTarget, sample: readonly RawCell[]): number | null {
  const fits = fitOf(target);
  if (fits === null) return null;
  return sample.length === 0 ? 0 : sample.filter(fits).length / sample.length;
}

function fitOf({ column, type }: ImportTarget): ((cell: RawCell) => boolean) | null {
  if (column === 'nik') return isLikeNik;
  if (column === 'registerNumber') return isRegisterNumber;
  if (column === 'email') return (cell) => isMailAddress(textOf(cell));
  if (column === 'phone') return isLikePhone;
  if (column === 'name') return isLikeName;
  if (column === 'id') return (cell) => /^P-\d+$/i.test(textOf(cell));
  if (type.choices?.[0] === 'Ya') {
    return (cell) => canRead(type, cell) || isTick(column, textOf(cell));
  }
  if (type.choices !== undefined) return (cell) => canRead(type, cell);
  if (type.kind === 'date') return isDate;
  if (type.kind === 'decimal') return (cell) => canRead(type, cell);
  return null;
}

/** Whether place and date of birth stand in one cell, whatever the heading says. */
export function holdsPlaceAndDate(sample: readonly RawCell[]): boolean {
  return sample.filter(isBirth).length * 2 > sample.length;
}

interface Sign {
  readonly target: string;
  readonly fits: (cell: RawCell) => boolean;
  /** More than this share of the cells must fit. */
  readonly least: number;
}

const fitsWord =
  (words: RegExp) =>
  (cell: RawCell): boolean =>
    words.test(textOf(cell));

/** What tells a column by its cells, the surest first. */
const SIGNS: readonly Sign[] = [
  { target: 'participant.nik', fits: isLikeNik, least: 0.6 },
  { target: 'participant.id', fits: fitsWord(/^P-\d{4,}$/), least: 0.8 },
  { target: 'restricted.registerNumber', fits: isRegisterNumber, least: 0.6 },
  { target: 'participant.email', fits: (cell) => isMailAddress(textOf(cell)), least: 0.6 },
  { target: BIRTH, fits: isBirth, least: 0.6 },
  { target: 'participant.phone', fits: isLikePhone, least: 0.6 },
  {
    target: 'participant.sex',
    fits: fitsWord(/^(l|p|lk|pr|laki.?laki|perempuan|pria|wanita)$/i),
    least: 0.8,
  },
  {
    target: 'participant.education',
    fits: fitsWord(/^(sd|smp|sma|smk|sltp|slta|d[1-4]|s[1-3])\b/i),
    least: 0.6,
  },
  {
    target: 'restricted.legalStatus',
    fits: fitsWord(/^(narapidana|tahanan|anak binaan|klien)$/i),
    least: 0.6,
  },
];

/** The place that a column without a telling heading goes to by what it holds; null when that is not clear. */
export function targetByContent(sample: readonly RawCell[], thisYear: number): string | null {
  if (sample.length === 0) return null;
  const share = (fits: (cell: RawCell) => boolean): number =>
    sample.filter(fits).length / sample.length;
  const sign = SIGNS.find(({ fits, least }) => share(fits) > least);
  if (sign !== undefined) return sign.target;
  if (share(isTypedDate) > 0.7) {
    return share((cell) => yearOf(cell) < thisYear - YOUNGEST) > 0.8
      ? 'participant.birthDate'
      : null;
  }
  const isVaried = new Set(sample.map(textOf)).size * 4 > sample.length * 3;
  return isVaried && share(isLikeName) > 0.9 && share(hasTwoWords) > 0.5
    ? 'participant.name'
    : null;
}

function isLikeNik(cell: RawCell): boolean {
  const nik = cleanNik(cell);
  return /^\d{16}$/.test(nik) || /^\d[,.]?\d*e\+?1[45]$/i.test(nik);
}

function isRegisterNumber(cell: RawCell): boolean {
  return normalizeRegisterNumber(textOf(cell)) !== null;
}

function isLikePhone(cell: RawCell): boolean {
  return /^'?(\+?62|0|\(0|8)[\d\s().-]{7,16}$/.test(textOf(cell)) && !isTypedDate(cell);
}

function isLikeName(cell: RawCell): boolean {
  const text = textOf(cell);
  return text.length <= 80 && /^\p{L}[\p{L}\s.,'’`()-]*$/u.test(text);
}

function hasTwoWords(cell: RawCell): boolean {
  return /\p{L}\s+\p{L}/u.test(textOf(cell));
}

function isDate(cell: RawCell): boolean {
  return typeof cell !== 'boolean' && parseTypedDate(cell) !== null;
}

/** A date that is written as one: a number alone may be anything. */
function isTypedDate(cell: RawCell): boolean {
  return typeof cell === 'string' && /\D/.test(cell.trim()) && isDate(cell);
}

/** `Pekalongan, 10-06-1990` */
function isBirth(cell: RawCell): boolean {
  const found = typeof cell === 'string' ? parseDateAfterWords(cell) : null;
  return found !== null && found.words !== '';
}

function yearOf(cell: RawCell): number {
  const date = typeof cell === 'boolean' ? null : parseTypedDate(cell, { latestYear: 2029 });
  return date === null ? 9999 : partsOfDate(date).year;
}

function canRead(type: CellType<unknown>, cell: RawCell): boolean {
  return !('fault' in type.read(cell));
}
