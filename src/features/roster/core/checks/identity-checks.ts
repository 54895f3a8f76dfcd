import type { PlainDate } from '../../../../kernel/plain-date';
import { partsOfDate } from '../../../../kernel/plain-date';
import { asWarning, problemAt } from '../../../../kernel/problem';
import { date, textOf } from '../../../../kernel/table';
import { cleanNik, inspectNik } from '../nik';
import { normalizeRegisterNumber } from '../register-number';
import { sexType } from '../roster-words';
import type { RosterCheck } from './roster-check';
import { cellOf, typedValue } from './roster-check';

/** The NIK ladder: damage, length, serial, date, then birth date and sex as warnings. */
export const nikIsSound: RosterCheck = {
  id: 'roster.nik_is_sound',
  check(row) {
    const owner = {
      birthDate: typedValue(row, 'birthDate', date),
      sex: typedValue(row, 'sex', sexType),
    };
    return inspectNik(cellOf(row, 'nik'), owner).map(({ code, severity }) => ({
      ...problemAt(row.at('nik'), code),
      severity,
    }));
  },
};

/** In a list that a spreadsheet rounded, every NIK that ends in 0 is suspect. */
export const nikIsNotRounded: RosterCheck = {
  id: 'roster.nik_is_not_rounded',
  check: (row, { isNikRounded }) =>
    isNikRounded && cleanNik(cellOf(row, 'nik')).endsWith('0')
      ? [asWarning(problemAt(row.at('nik'), 'roster.nik_rounded'))]
      : [],
};

/** One NIK in two rows is usually one person twice. */
export const nikIsUnique: RosterCheck = {
  id: 'roster.nik_is_unique',
  check(row, { rowsByNik }) {
    const nik = cleanNik(cellOf(row, 'nik'));
    const others = otherRows(rowsByNik.get(nik), row.row);
    if (nik === '' || others.length === 0) return [];
    const gaps = { rows: listRows(others) };
    return [asWarning(problemAt(row.at('nik'), 'roster.nik_twice', gaps))];
  },
};

/** A register number belongs to one active row. */
export const registerNumberIsUnique: RosterCheck = {
  id: 'roster.register_number_is_unique',
  check(row, { rowsByRegisterNumber }) {
    const typed = textOf(cellOf(row, 'registerNumber'));
    if (typed === '' || typed === '-') return [];
    const normalized = normalizeRegisterNumber(typed);
    const at = row.at('registerNumber');
    if (normalized === null) return [asWarning(problemAt(at, 'roster.register_number_unusual'))];
    const others = otherRows(rowsByRegisterNumber.get(normalized), row.row);
    if (others.length === 0) return [];
    return [problemAt(at, 'roster.register_number_twice', { rows: listRows(others) })];
  },
};

const YOUNGEST = 12;
const OLDEST = 100;

/** Nobody younger than 12 or older than 100 is trained: the date is a slip. */
export const ageIsPossible: RosterCheck = {
  id: 'roster.age_is_possible',
  check(row, { today }) {
    const born = typedValue(row, 'birthDate', date);
    if (born === null) return [];
    const age = ageOn(born, today);
    if (age >= YOUNGEST && age <= OLDEST) return [];
    const gaps = { least: YOUNGEST, most: OLDEST };
    return [problemAt(row.at('birthDate'), 'roster.age_impossible', gaps)];
  },
};

function ageOn(born: PlainDate, day: PlainDate): number {
  const birth = partsOfDate(born);
  const now = partsOfDate(day);
  const hadBirthday = now.month * 100 + now.day >= birth.month * 100 + birth.day;
  return now.year - birth.year - (hadBirthday ? 0 : 1);
}

/** As many row numbers as a sentence names. */
const ROWS_NAMED = 5;

/** The other rows; a few more than are named are enough, so that one value in thousands of rows stays cheap. */
function otherRows(rows: readonly number[] | undefined, own: number): readonly number[] {
  return (rows ?? []).slice(0, ROWS_NAMED + 2).filter((row) => row !== own);
}

/** `3, 7, 12`, cut short when many. */
function listRows(rows: readonly number[]): string {
  const shown = rows.slice(0, ROWS_NAMED).join(', ');
  return rows.length > ROWS_NAMED ? `${shown}, ...` : shown;
}
