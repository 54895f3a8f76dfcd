import type { Answer } from './call';

/** What a refusal says of each field: the sentences by the header of the column, and whether every one has a field. */
export interface FieldErrors {
  readonly byHeader: ReadonlyMap<string, string>;
  /** False when something is wrong that no field of the form stands for. */
  readonly isComplete: boolean;
}

/** Sorts the problems of a refusal to the fields of a form, without the cell: the field is there to see. */
export function fieldErrors(
  answer: Answer<unknown> | null,
  headers: readonly string[],
): FieldErrors {
  const problems = answer?.status === 'refused' ? answer.problems : [];
  const placed = problems.flatMap(({ at, text }) =>
    at !== null && headers.includes(at.column)
      ? [[at.column, withoutPlace(text, at.cell)] as const]
      : [],
  );
  return {
    byHeader: new Map([...placed].reverse()),
    isComplete: problems.length > 0 && placed.length === problems.length,
  };
}

/** `Ruang!C4 ("besar"): Bukan bilangan bulat.` without what stands before the sentence. */
function withoutPlace(text: string, cell: string | undefined): string {
  const start = cell === undefined ? -1 : text.indexOf(`!${cell}`);
  if (cell === undefined || start < 0) return text;
  const rest = text.slice(start + cell.length + 1);
  const sign = rest.startsWith(' ("') ? '"): ' : ': ';
  return rest.slice(rest.indexOf(sign) + sign.length);
}
