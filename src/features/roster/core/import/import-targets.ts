import type { CellType, Columns } from '../../../../kernel/table';
import { normalizeHeader, yesNo } from '../../../../kernel/table';
import type { EntryPart } from '../check-entry';
import { participantColumns, restrictedColumns } from '../roster-columns';
import { HEADINGS, WEAK_HEADINGS } from './headings';

/** A place where a column of a file can go. */
export interface ImportTarget {
  /** `participant.name` */
  readonly key: string;
  readonly part: EntryPart;
  /** Key of the column; of a place that no sheet has, such as `BIRTH`, a name of its own. */
  readonly column: string;
  /** Keys of the sheet's columns that it fills. */
  readonly fills: readonly string[];
  readonly header: string;
  readonly type: CellType<unknown>;
  /** Between the texts of several columns that go to the same place; null where only one may. */
  readonly joint: string | null;
}

/** Place and date of birth in one cell: `Pekalongan, 10-06-1990`. */
export const BIRTH = 'participant.birth';

/** A name in two columns; the sheet has one, for most people have no family name. */
const FIRST_NAME = 'participant.firstName';
const LAST_NAME = 'participant.lastName';

/** Two columns, of which one is ticked. */
export const MALE_TICK = 'participant.isMale';
export const FEMALE_TICK = 'participant.isFemale';

/** Who was merged into whom is decided here, not in files. */
const MERGED = 'mergedInto';

/** Between texts of one place. */
const JOINTS: Readonly<Record<string, string>> = { block: '/', alias: ', ' };

/** Every place, in the order of the sheets; then those that no sheet has as they are. */
export function importTargets(): readonly ImportTarget[] {
  const { name, birthDate } = participantColumns;
  return [
    ...targetsOf('participant', participantColumns),
    // The id is the same in both sheets.
    ...targetsOf('restricted', restrictedColumns).filter(({ column }) => column !== 'id'),
    made(BIRTH, 'Tempat dan Tanggal Lahir', birthDate.type, ['birthPlace', 'birthDate']),
    made(FIRST_NAME, 'Nama Depan', name.type, ['name']),
    made(LAST_NAME, 'Nama Belakang', name.type, ['name']),
    made(MALE_TICK, 'Jenis Kelamin: L', yesNo, ['sex']),
    made(FEMALE_TICK, 'Jenis Kelamin: P', yesNo, ['sex']),
  ];
}

function made(
  key: string,
  header: string,
  type: CellType<unknown>,
  fills: readonly string[],
): ImportTarget {
  const column = key.slice('participant.'.length);
  return { key, part: 'participant', column, fills, header, type, joint: null };
}

function targetsOf(part: EntryPart, columns: Columns): readonly ImportTarget[] {
  return Object.entries(columns)
    .filter(([column]) => column !== MERGED)
    .map(([column, { header, type }]) => ({
      key: `${part}.${column}`,
      part,
      column,
      fills: [column],
      header,
      type,
      joint: JOINTS[column] ?? null,
    }));
}

/** How surely a heading names a place. */
export interface Recognized {
  readonly target: string;
  /** 1 for a known heading, less for one that only holds a known one. */
  readonly score: number;
}

/** Which place a heading names; null when it names none that is known. */
export type HeadingReader = (label: string) => Recognized | null;

/** Reads headings in any spelling: known ones, and longer ones that begin or end with a known one. */
export function headingReader(): HeadingReader {
  const known = new Map<string, Recognized>();
  for (const { key, column, header } of importTargets()) {
    const names = [header, ...aliasesOf(key), ...wordsOf(HEADINGS[column])];
    for (const name of names) known.set(normalizeHeader(name), { target: key, score: 1 });
    for (const name of wordsOf(WEAK_HEADINGS[column])) known.set(name, { target: key, score: 0.5 });
  }
  const long = [...known.keys()]
    .filter((name) => name.length >= 5)
    .sort((left, right) => right.length - left.length);
  const read = (label: string): Recognized | null => {
    const name = normalizeHeader(label);
    // The numbers of the columns, and `1/3` that Excel has made a date of.
    if (/^[\d\s]*$/.test(label)) return null;
    const exact = known.get(name) ?? known.get(name.replace(/\d+$/, ''));
    if (exact !== undefined || name.length < 5) return exact ?? null;
    const part = long.find((other) => name.startsWith(other) || name.endsWith(other));
    const held = part === undefined ? undefined : known.get(part);
    return held === undefined ? null : { target: held.target, score: held.score * 0.6 };
  };
  const seen = new Map<string, Recognized | null>();
  return (label) => {
    const before = seen.get(label);
    if (before !== undefined) return before;
    const found = read(label);
    seen.set(label, found);
    return found;
  };
}

function wordsOf(names: string | undefined): readonly string[] {
  return names?.split(' ') ?? [];
}

function aliasesOf(key: string): readonly string[] {
  const [part, column = ''] = key.split('.');
  const columns: Columns = part === 'participant' ? participantColumns : restrictedColumns;
  return columns[column]?.aliases ?? [];
}
