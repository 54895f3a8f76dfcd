import type { RawCell } from '../../../../kernel/table';
import { textOf } from '../../../../kernel/table';
import type { EntryCells, EntryPart } from '../check-entry';
import { normalizeRegisterNumber } from '../register-number';
import { legalStatusType } from '../roster-words';
import type { FieldChange } from './compare-cells';
import type { ImportReview } from './import-review';
import type { ImportedPerson } from './read-people';

/** One row to be written. */
export interface ImportRow {
  /** 1-based row of the file. */
  readonly line: number;
  /** Null for somebody new. */
  readonly id: string | null;
  readonly participant: EntryCells;
  readonly restricted: EntryCells;
  /** What the roster held when it was compared, for each cell that is written. */
  readonly before: Readonly<Record<EntryPart, EntryCells>>;
  /** Ids of people who look the same and are not. */
  readonly different: readonly string[];
}

/** What a person has decided about a file. */
export interface ImportChoices {
  /** Rows of newcomers and of changed people that are not imported. */
  readonly left: ReadonlySet<number>;
  /** Doubtful rows: the id of who it is, or `NEW_PERSON`; whoever is not in it waits. */
  readonly decided: ReadonlyMap<number, string>;
  /** Jenis Peserta of newcomers of whom the file says none; empty for none. */
  readonly population: string;
}

export const NEW_PERSON = 'new';

/** The rows to be written, in the order of the file. */
export function planImport(
  { newcomers, changed, doubtful }: Pick<ImportReview, 'newcomers' | 'changed' | 'doubtful'>,
  { left, decided, population }: ImportChoices,
): readonly ImportRow[] {
  const rows: ImportRow[] = [
    ...newcomers
      .filter(({ line }) => !left.has(line))
      .map((person) => newRow(person, population, [])),
    ...changed
      .filter(({ line }) => !left.has(line))
      .map(({ line, id, changes }) => changedRow(line, id, changes)),
  ];
  for (const { person, candidates } of doubtful) {
    const choice = decided.get(person.line);
    const chosen = candidates.find(({ id }) => id === choice);
    if (chosen !== undefined) rows.push(changedRow(person.line, chosen.id, chosen.changes));
    else if (choice === NEW_PERSON) {
      const different = candidates.map(({ id }) => id);
      rows.push(newRow(person, population, different));
    }
  }
  return rows
    .filter(({ id, participant, restricted }) => id === null || hasCells(participant, restricted))
    .sort((one, two) => one.line - two.line);
}

function newRow(
  { line, participant, restricted }: ImportedPerson,
  population: string,
  different: readonly string[],
): ImportRow {
  // An id of another workbook means nothing here.
  const { id: _foreign, ...cells } = participant;
  const status = statusOf(restricted);
  return {
    line,
    id: null,
    participant: { ...(population === '' ? {} : { population }), ...cells },
    restricted: { ...(status === '' ? {} : { legalStatus: status }), ...restricted },
    before: { participant: {}, restricted: {} },
    different,
  };
}

/** Books of register numbers: A for those on remand, B for the sentenced. */
function statusOf(restricted: EntryCells): RawCell {
  const register = normalizeRegisterNumber(textOf(restricted['registerNumber'] ?? ''));
  if (register === null) return '';
  return legalStatusType.write(register.startsWith('A') ? 'remand' : 'sentenced');
}

function changedRow(line: number, id: string, changes: readonly FieldChange[]): ImportRow {
  const cells = (part: EntryPart, which: 'before' | 'after'): EntryCells =>
    Object.fromEntries(
      changes
        .filter((change) => change.part === part)
        .map((change) => [change.column, change[which]]),
    );
  return {
    line,
    id,
    participant: cells('participant', 'after'),
    restricted: cells('restricted', 'after'),
    before: {
      participant: cells('participant', 'before'),
      restricted: cells('restricted', 'before'),
    },
    different: [],
  };
}

function hasCells(...parts: readonly EntryCells[]): boolean {
  return parts.some((cells) => Object.keys(cells).length > 0);
}
