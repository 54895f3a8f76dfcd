import type { PlainDate } from '../../../kernel/plain-date';
import { dateFromParts, partsOfDate } from '../../../kernel/plain-date';
import type { RawCell } from '../../../kernel/table';
import { pastDate, textOf } from '../../../kernel/table';
import type { CheckSettings } from './checks/check-catalogue';
import { severityOf } from './checks/check-catalogue';
import type { FormalName } from './formal-name';
import { formatFormalName, isInOneCase, readFormalName, titleCase } from './formal-name';
import { inspectNik, readNik } from './nik';
import { splitPlaceAndDate } from './place-and-date';
import { hasControlCharacters } from './risky-text';
import { sexType } from './roster-words';

/**
 * `place` and date of birth put apart, which is certain; proposals, which a person accepts one by one or by kind:
 * `name` as in official papers, `titles` into columns of their own, `from_nik` what the NIK tells, `swapped` day and month.
 */
export type ProposalKind = 'place' | 'name' | 'titles' | 'from_nik' | 'swapped';

/** A better content for a cell of Peserta, seen in its row. */
export interface Proposal {
  readonly column: string;
  readonly kind: ProposalKind;
  readonly wanted: RawCell;
  readonly isCertain: boolean;
}

type Cells = Readonly<Record<string, RawCell>>;

/** What the cells of one participant propose to each other; nothing for kinds of findings that are switched off. */
export function proposeCells(
  cells: Cells,
  today: PlainDate,
  settings: CheckSettings,
): readonly Proposal[] {
  const isOn = (code: string): boolean => severityOf(`roster.${code}`, settings) !== 'off';
  return [
    ...(isOn('place_and_date') ? apart(cells) : []),
    ...betterName(cells, isOn('name_one_case'), isOn('name_titles')),
    ...fromNik(cells, today, isOn),
  ];
}

function apart(cells: Cells): readonly Proposal[] {
  const found = splitPlaceAndDate(cells);
  if (found === null || !found.isCertain) return [];
  const { place, date } = found;
  const proposal = (column: string, wanted: RawCell): Proposal => {
    return { column, kind: 'place', wanted, isCertain: true };
  };
  // A place that is there already stays as it is typed.
  const isPlaceThere = textOf(cells['birthPlace'] ?? '').toLowerCase() === place.toLowerCase();
  return [...(isPlaceThere ? [] : [proposal('birthPlace', place)]), proposal('birthDate', date)];
}

function betterName(cells: Cells, mayCase: boolean, mayTitle: boolean): readonly Proposal[] {
  const name = textOf(cells['name'] ?? '');
  const typed = name.replace(/\s+/g, ' ');
  if (typed.length > 100 || hasControlCharacters(name)) return [];
  const formal = readFormalName(typed);
  const isPlain = formatFormalName(formal) === typed;
  if (!isPlain && !mayTitle) return [];
  const cased = mayCase && isInOneCase(formal.name) ? titleCase(formal.name) : formal.name;
  if (mayTitle && formal.front.length + formal.back.length > 0 && hasPlaceForTitles(cells, typed)) {
    return titlesApart({ ...formal, name: cased });
  }
  const wanted = formatFormalName({ ...formal, name: cased });
  return wanted === typed ? [] : [{ column: 'name', kind: 'name', wanted, isCertain: false }];
}

/** The sheet has both columns, nothing stands in them, and nothing else is to be put right in the name first. */
function hasPlaceForTitles(cells: Cells, name: string): boolean {
  return (
    cells['name'] === name &&
    ['frontTitles', 'backTitles'].every((column) => {
      const cell = cells[column];
      return cell !== undefined && ['', '-'].includes(textOf(cell));
    })
  );
}

function titlesApart({ front, name, back }: FormalName): readonly Proposal[] {
  return [
    ...proposal('name', 'titles', name),
    ...proposal('frontTitles', 'titles', front.length > 0 ? front.join(' ') : null),
    ...proposal('backTitles', 'titles', back.length > 0 ? back.join(', ') : null),
  ];
}

function fromNik(
  cells: Cells,
  today: PlainDate,
  isOn: (code: string) => boolean,
): readonly Proposal[] {
  const told = readNik(cells['nik'] ?? '', today);
  if (told === null) return [];
  const isEmpty = (column: string): boolean => textOf(cells[column] ?? '') === '';
  const swapped = isOn('birth_date_swapped') ? swappedBack(cells) : null;
  const birthDate = isEmpty('birthDate') && isOn('nik_has_birth_date') ? told.birthDate : null;
  const sex = isEmpty('sex') && isOn('nik_has_sex') ? sexType.write(told.sex) : null;
  return [
    ...proposal('birthDate', 'from_nik', birthDate),
    ...proposal('birthDate', 'swapped', swapped),
    ...proposal('sex', 'from_nik', sex),
  ];
}

function proposal(column: string, kind: ProposalKind, wanted: RawCell | null): readonly Proposal[] {
  return wanted === null ? [] : [{ column, kind, wanted, isCertain: false }];
}

/** The birth date with day and month as the NIK has them; null where they agree or differ otherwise. */
function swappedBack(cells: Cells): PlainDate | null {
  const read = pastDate.read(cells['birthDate'] ?? '');
  const birthDate = 'value' in read ? read.value : null;
  if (birthDate === null) return null;
  const faults = inspectNik(cells['nik'] ?? '', { birthDate, sex: null });
  if (!faults.includes('roster.birth_date_swapped')) return null;
  const { year, month, day } = partsOfDate(birthDate);
  return dateFromParts({ year, month: day, day: month });
}
