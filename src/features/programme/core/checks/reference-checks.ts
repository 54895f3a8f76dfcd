import type { Problem } from '../../../../kernel/problem';
import { problemAt } from '../../../../kernel/problem';
import { weekdayOfWord } from '../weekday-words';
import type { Located, ProgrammeCheck } from './programme-check';

/** Every code that points to another sheet must exist there. */
export const references: ProgrammeCheck = {
  id: 'programme.references',
  check: (facts) => {
    const institutions = idsOf(facts.institutions, 'id');
    const packages = idsOf(facts.packages, 'code');
    const rooms = idsOf(facts.rooms, 'id');
    const units = idsOf(facts.units, 'code');
    return [
      ...unknownIn(facts.officials, 'institution', institutions, 'Mitra'),
      ...unknownIn(facts.packages, 'provider', institutions, 'Mitra'),
      ...unknownIn(facts.packages, 'room', rooms, 'Ruang'),
      ...unknownIn(facts.packages, 'after', packages, 'Paket'),
      ...unknownIn(facts.units, 'package', packages, 'Paket'),
      ...unknownIn(facts.trainers, 'institution', institutions, 'Mitra'),
      ...unknownIn(facts.trainers, 'packages', packages, 'Paket'),
      ...unknownIn(facts.trainers, 'units', units, 'Unit'),
    ];
  },
};

/** Column Hari Tidak Bisa holds names of weekdays. */
export const offDaysAreWeekdays: ProgrammeCheck = {
  id: 'trainer.off_days',
  check: ({ trainers }) =>
    trainers.flatMap(({ value, at }) =>
      value.offDays
        .filter((word) => weekdayOfWord(word) === null)
        .map((word) => problemAt(at('offDays'), 'programme.not_a_weekday', { value: word })),
    ),
};

function idsOf<T, K extends keyof T & string>(rows: readonly Located<T>[], key: K): Set<T[K]> {
  return new Set(rows.map(({ value }) => value[key]));
}

function unknownIn<T>(
  rows: readonly Located<T>[],
  column: keyof T & string,
  known: ReadonlySet<string>,
  sheet: string,
): Problem[] {
  return rows.flatMap(({ value, at }) => {
    const cell: unknown = value[column];
    const codes: readonly unknown[] = Array.isArray(cell) ? cell : [cell];
    return codes
      .filter((code): code is string => typeof code === 'string' && code !== '' && !known.has(code))
      .map((code) => problemAt(at(column), 'programme.unknown_code', { value: code, sheet }));
  });
}
