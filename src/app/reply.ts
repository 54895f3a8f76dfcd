import type { CellAddress, Language, Problem, Severity } from '../kernel/problem';
import type { Sentences } from '../ports/ports';

/** A problem as the person reads it. */
export interface ShownProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly text: string;
  readonly at: CellAddress | null;
}

/** What the door answers, always as JSON text. */
export type Reply =
  | {
      readonly status: 'done';
      readonly value: unknown;
      readonly text: string;
      readonly problems: readonly ShownProblem[];
    }
  | {
      readonly status: 'refused';
      readonly text: string;
      readonly problems: readonly ShownProblem[];
    }
  | { readonly status: 'broken'; readonly text: string; readonly reference: string };

/** A problem with its sentence and, in front of it, the cell: `Peserta!F12: Bukan tanggal ...` */
export function showProblem(
  sentences: Sentences,
  found: Problem,
  language: Language,
): ShownProblem {
  const words = sentences.say(found, language);
  const place = found.at === undefined ? '' : placeOf(found.at);
  return {
    code: found.code,
    severity: found.severity,
    text: place === '' ? words : `${place}: ${words}`,
    at: found.at ?? null,
  };
}

/** What was typed into a form has no cell yet: row 0. */
function placeOf(at: CellAddress): string {
  if (at.row === 0) return '';
  const cell = at.cell ?? `baris ${at.row}`;
  const value = at.value === undefined || at.value === '' ? '' : ` ("${shorten(at.value)}")`;
  return `${at.sheet}!${cell}${value}`;
}

function shorten(value: string): string {
  return value.length > 40 ? `${value.slice(0, 39)}…` : value;
}
