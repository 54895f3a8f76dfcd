import type { ImportChoices, ImportReview } from '../../core';

/** The groups of a review, in the order of their urgency. */
export const REVIEW_GROUPS = [
  'newcomers',
  'changed',
  'doubtful',
  'unreadable',
  'notes',
  'missing',
  'unchanged',
] as const;

export type ReviewGroup = (typeof REVIEW_GROUPS)[number];

/** What a person has ticked and decided so far. */
export type ReviewChoices = Pick<ImportChoices, 'left' | 'decided'>;

/** At first: everybody new, and of the changed only those who get something and lose nothing. */
export function firstChoices({ changed }: ImportReview): ReviewChoices {
  return { left: new Set(replacing(changed)), decided: new Map() };
}

/** Rows whose import replaces what stands in a cell. */
export function replacing(changed: ImportReview['changed']): readonly number[] {
  return changed
    .filter(({ changes }) => changes.some(({ isFilling }) => !isFilling))
    .map(({ line }) => line);
}

/** The choices with these rows ticked or not. */
export function tick(
  choices: ReviewChoices,
  lines: readonly number[],
  isTaken: boolean,
): ReviewChoices {
  const left = new Set(choices.left);
  for (const line of lines) {
    if (isTaken) left.delete(line);
    else left.add(line);
  }
  return { ...choices, left };
}

/** The choices with a doubtful row decided; null leaves it for later. */
export function decide(choices: ReviewChoices, line: number, who: string | null): ReviewChoices {
  const decided = new Map(choices.decided);
  if (who === null) decided.delete(line);
  else decided.set(line, who);
  return { ...choices, decided };
}

/** Everybody with a single candidate, and no second row in the file, is that person. */
export function decideAllSame({ doubtful }: ImportReview): ReviewChoices['decided'] {
  return new Map(
    doubtful.flatMap(({ person, candidates, sameLines }) => {
      const [candidate, another] = candidates;
      const isClear = candidate !== undefined && another === undefined && sameLines.length === 0;
      return isClear ? [[person.line, candidate.id] as const] : [];
    }),
  );
}
