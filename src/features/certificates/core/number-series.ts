import { groupBy } from '../../../kernel/ordering';
import type { PlainDate } from '../../../kernel/plain-date';
import { partsOfDate } from '../../../kernel/plain-date';
import type { Problem } from '../../../kernel/problem';
import { asWarning, problem } from '../../../kernel/problem';
import type { NumberScope, Program } from '../../programme/core';
import type { Paper, PaperKind } from './model';
import { PAPER_KINDS } from './model';

/**
 * First and last number that a series has ever given, and the ranges between them that were used elsewhere, since the last
 * number was typed anew into the settings.
 */
export interface NumberMark {
  readonly first: number;
  readonly last: number;
  readonly elsewhere?: readonly (readonly [from: number, to: number])[];
}

/** By `kind/series`. Kept outside the sheet, where rows can go. */
export type NumberMarks = Readonly<Record<string, NumberMark>>;

/** A number that was given and that no row of the register has any more. */
export interface LostNumber {
  readonly kind: PaperKind;
  readonly series: string;
  readonly sequence: number;
}

/** The name of the series that a new paper's number belongs to: `2024`, `2024/BLK-PKL` or the code of the programme. */
export function seriesFor({ certificates, id }: Program, issuedOn: PlainDate): string {
  const year = String(partsOfDate(issuedOn).year);
  const names: Record<NumberScope, string> = {
    year,
    unit: `${year}/${certificates.unitCode}`,
    program: id,
  };
  return names[certificates.numberScope];
}

/**
 * The last number used of the series that new papers of this kind get: of the register, void papers included, of what
 * was ever given, and of what was imported. An imported number is of the programme's year.
 */
export function lastNumber(
  program: Program,
  issuedOn: PlainDate,
  kind: PaperKind,
  register: readonly Paper[],
  marks: NumberMarks,
): number {
  const series = seriesFor(program, issuedOn);
  const used = register
    .filter((paper) => paper.kind === kind && isInSeries(paper, series))
    .map((paper) => paper.sequence ?? 0);
  const imported = importedLast(program, issuedOn, kind);
  return Math.max(imported, marks[`${kind}/${series}`]?.last ?? 0, ...used);
}

/** The last number that the office gave elsewhere, as typed into the settings; 0 in another year than theirs. */
function importedLast(program: Program, issuedOn: PlainDate, kind: PaperKind): number {
  const { certificates, year } = program;
  const isNewYear =
    certificates.numberScope !== 'program' && year !== null && partsOfDate(issuedOn).year !== year;
  if (isNewYear) return 0;
  return {
    pass: certificates.lastPassNumber,
    statement: certificates.lastStatementNumber,
    appreciation: certificates.lastAppreciationNumber,
  }[kind];
}

/** Papers from before series were noted belong to the year they were issued in, and to every other series. */
function isInSeries({ series, issuedOn }: Paper, wanted: string): boolean {
  if (series !== '') return series === wanted;
  return !/^\d{4}$/.test(wanted) || issuedOn === null || issuedOn.startsWith(`${wanted}-`);
}

/**
 * The marks with the numbers of these papers in them. For papers that are numbered now, `program` says which numbers were
 * given elsewhere: a gap that it does not explain is of rows that are gone.
 */
export function markNumbers(
  marks: NumberMarks,
  papers: readonly Paper[],
  program: Program | null = null,
): NumberMarks {
  const next: Record<string, NumberMark> = { ...marks };
  for (const paper of papers) {
    const { kind, series, sequence } = paper;
    if (kind === null || series === '' || sequence === null) continue;
    const key = `${kind}/${series}`;
    const known = next[key] ?? { first: sequence, last: sequence };
    const [first, last] = [Math.min(known.first, sequence), Math.max(known.last, sequence)];
    const gap = [known.last + 1, sequence - 1] as const;
    const elsewhere = isElsewhere(gap, paper, program) ? [gap] : [];
    const ranges = [...(known.elsewhere ?? []), ...elsewhere];
    next[key] = { first, last, ...(ranges.length > 0 ? { elsewhere: ranges } : {}) };
  }
  return next;
}

/** Whether the numbers before that of a paper are those that the office has typed as given elsewhere. */
function isElsewhere(
  [from, to]: readonly [from: number, to: number],
  { kind, issuedOn }: Paper,
  program: Program | null,
): boolean {
  if (to < from || kind === null || issuedOn === null || program === null) return false;
  return to === importedLast(program, issuedOn, kind);
}

/** Numbers between the first and the last that were given which no row has, issued or void. */
export function findLostNumbers(
  register: readonly Paper[],
  marks: NumberMarks,
): readonly LostNumber[] {
  return Object.entries(markNumbers(marks, register)).flatMap(
    ([key, { first, last, elsewhere = [] }]) => {
      const kind = PAPER_KINDS.find((one) => key.startsWith(`${one}/`));
      if (kind === undefined) return [];
      const series = key.slice(kind.length + 1);
      const known = new Set(
        register.flatMap((paper) =>
          paper.kind === kind && paper.series === series ? [paper.sequence] : [],
        ),
      );
      const lost: LostNumber[] = [];
      for (let sequence = first; sequence <= last && lost.length < MOST_LOST; sequence++) {
        const isKnown =
          known.has(sequence) || elsewhere.some(([from, to]) => from <= sequence && sequence <= to);
        if (!isKnown) lost.push({ kind, series, sequence });
      }
      return lost;
    },
  );
}

/** What is said about lost numbers: one sentence a series, neighbours as a range. */
export function lostNumberProblems(lost: readonly LostNumber[]): readonly Problem[] {
  const groups = groupBy(lost, ({ kind, series }) => `${kind}/${series}`);
  return [...groups.values()].map((group) =>
    asWarning(
      problem('certificates.number_lost', {
        numbers: rangesOf(group.map(({ sequence }) => sequence)),
        series: group[0]?.series ?? '',
      }),
    ),
  );
}

/** `3, 7-9` */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

/** More than this is no lost row but another workbook. */
const MOST_LOST = 500;

/** Reads what was kept in the store; anything unreadable has given no number. */
export function parseNumberMarks(stored: string | null): NumberMarks {
  try {
    const parsed: unknown = JSON.parse(stored ?? '{}');
    if (typeof parsed !== 'object' || parsed === null) return {};
    return Object.fromEntries(Object.entries(parsed).filter(([, mark]) => isMark(mark)));
  } catch {
    return {};
  }
}

function isMark(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'first' in value &&
    typeof value.first === 'number' &&
    'last' in value &&
    typeof value.last === 'number' &&
    (!('elsewhere' in value) || (Array.isArray(value.elsewhere) && value.elsewhere.every(isRange)))
  );
}

function isRange(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isInteger);
}
