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
  const { certificates, year } = program;
  const series = seriesFor(program, issuedOn);
  const isNewYear =
    certificates.numberScope !== 'program' && year !== null && partsOfDate(issuedOn).year !== year;
  const imported = {
    pass: certificates.lastPassNumber,
    statement: certificates.lastStatementNumber,
    appreciation: certificates.lastAppreciationNumber,
  }[kind];
  const used = register
    .filter((paper) => paper.kind === kind && isInSeries(paper, series))
    .map((paper) => paper.sequence ?? 0);
  return Math.max(isNewYear ? 0 : imported, marks[`${kind}/${series}`]?.last ?? 0, ...used);
}

/** Papers from before series were noted belong to the year they were issued in, and to every other series. */
function isInSeries({ series, issuedOn }: Paper, wanted: string): boolean {
  if (series !== '') return series === wanted;
  return !/^\d{4}$/.test(wanted) || issuedOn === null || issuedOn.startsWith(`${wanted}-`);
}

/** The marks with the numbers of these papers in them. */
export function markNumbers(marks: NumberMarks, papers: readonly Paper[]): NumberMarks {
  const next: Record<string, NumberMark> = { ...marks };
  const given = papers.filter(({ kind, series }) => kind !== null && series !== '');
  for (const [key, group] of groupBy(given, ({ kind, series }) => `${kind}/${series}`)) {
    const sequences = group.flatMap(({ sequence }) => sequence ?? []);
    if (sequences.length > 0) next[key] = markAll(marks[key], sequences);
  }
  return next;
}

/** Numbers are given one after the other: what lies between the last of them and the next ones was never given here. */
function markAll(known: NumberMark | undefined, sequences: readonly number[]): NumberMark {
  const [first, last] = [Math.min(...sequences), Math.max(...sequences)];
  if (known === undefined) return { first, last };
  const from = known.last + 1;
  const next = Math.min(...sequences.filter((sequence) => sequence >= from));
  const bounds = { first: Math.min(known.first, first), last: Math.max(known.last, last) };
  if (next === from || next === Infinity) return { ...known, ...bounds };
  return { ...bounds, elsewhere: [...(known.elsewhere ?? []), [from, next - 1]] };
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
        const isElsewhere = elsewhere.some(([from, to]) => from <= sequence && sequence <= to);
        if (!known.has(sequence) && !isElsewhere) lost.push({ kind, series, sequence });
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
