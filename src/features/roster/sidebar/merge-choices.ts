import type { MergePeopleInput } from '../contract/same-person';
import type { PairField } from '../core';

export type Side = 'first' | 'second';

/** Which side each column comes from where both have something, by `fieldKey`. */
export type MergeChoices = Readonly<Record<string, Side>>;

/** One key for a column of either sheet. */
export function fieldKey({ part, column }: PairField): string {
  return `${part}.${column}`;
}

/** From which side a column comes: as chosen, else from the row that stays; what that one lacks, from the other. */
export function sideOf(field: PairField, survivor: Side, choices: MergeChoices): Side {
  if (field.state === 'one') return isBlank(field.first) ? 'second' : 'first';
  return choices[fieldKey(field)] ?? survivor;
}

/** The cells that the row that stays takes over. */
export function takenCells(
  fields: readonly PairField[],
  survivor: Side,
  choices: MergeChoices,
): MergePeopleInput['taken'] {
  const other: Side = survivor === 'first' ? 'second' : 'first';
  return fields
    .filter((field) => field.state !== 'equal' && sideOf(field, survivor, choices) === other)
    .map((field) => ({
      part: field.part,
      column: field.column,
      from: field[survivor],
      to: field[other],
    }));
}

function isBlank(cell: PairField['first']): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}
