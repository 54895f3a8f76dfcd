import type { PlainDate } from '../../../../kernel/plain-date';
import { pastDate, textOf } from '../../../../kernel/table';
import type { EntryCells } from '../check-entry';
import { readFormalName } from '../formal-name';
import { cleanNik } from '../nik';
import { normalizeName } from '../person-name';
import { normalizeRegisterNumber } from '../register-number';

/** Somebody who is in the sheets already; the restricted part is null where Data Terbatas has no row of his. */
export interface RosterPerson {
  /** Empty while the row has none. */
  readonly id: string;
  readonly participant: EntryCells;
  readonly restricted: EntryCells | null;
}

/** Why an imported person is, or may be, one of the roster. */
export type MatchedBy = 'id' | 'register' | 'nik' | 'name_and_birth' | 'name' | 'alike';

/** What tells people apart, in one spelling; empty or null where it is unknown. */
interface Identity {
  readonly id: string;
  readonly name: string;
  readonly born: PlainDate | null;
  readonly nik: string;
  readonly register: string;
}

/** People by what tells them apart. */
export interface RosterIndex {
  readonly people: readonly RosterPerson[];
  readonly identities: readonly Identity[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
}

/** Somebody of the roster who shares something with an imported person. */
export interface Match {
  /** Position among the people of the index. */
  readonly at: number;
  readonly by: MatchedBy;
  /** He is that person beyond doubt. */
  readonly isCertain: boolean;
}

/** Puts people where they are found by id, NIK, register number and name. */
export function indexPeople(people: readonly RosterPerson[]): RosterIndex {
  const identities = people.map(({ id, participant, restricted }) =>
    identityOf({ ...participant, id }, restricted ?? {}),
  );
  const byKey = new Map<string, number[]>();
  identities.forEach((identity, at) => {
    for (const key of keysOf(identity)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [at]);
      else known.push(at);
    }
  });
  return { people, identities, byKey };
}

/** More namesakes than this tell nothing; numbers that so many share are no numbers. */
const MOST_SHARING = 20;

/**
 * People of the index who may be the one described. A single number in common is not enough to be certain: numbers
 * are mistyped, and an id may come from another workbook.
 */
export function findMatches(
  { participant, restricted }: Omit<RosterPerson, 'id'>,
  { identities, byKey }: RosterIndex,
): readonly Match[] {
  const wanted = identityOf(participant, restricted ?? {});
  const found = new Set<number>();
  for (const key of keysOf(wanted)) {
    for (const at of (byKey.get(key) ?? []).slice(0, MOST_SHARING)) found.add(at);
  }
  return [...found].flatMap((at) => {
    const other = identities[at];
    const match = other === undefined ? null : compare(wanted, other);
    return match === null ? [] : [{ at, ...match }];
  });
}

/** What two rows of a file must share to be of one person; empty when there is too little to say so. */
export function ownKeys({ participant, restricted }: Omit<RosterPerson, 'id'>): readonly string[] {
  const { name, born, nik, register } = identityOf(participant, restricted ?? {});
  return [
    ...(nik === '' ? [] : [`nik ${nik}`]),
    ...(register === '' ? [] : [`register ${register}`]),
    ...(name === '' || born === null ? [] : [`born ${name} ${born}`]),
    ...(name === '' || born !== null || nik !== '' || register !== '' ? [] : [`name ${name}`]),
  ];
}

function identityOf(participant: EntryCells, restricted: EntryCells): Identity {
  const nik = cleanNik(participant['nik'] ?? '');
  const born = pastDate.read(participant['birthDate'] ?? '');
  return {
    id: textOf(participant['id'] ?? ''),
    // Titles come and go: one list has them, another not.
    name: normalizeName(readFormalName(textOf(participant['name'] ?? '').slice(0, 500)).name),
    born: 'fault' in born ? null : born.value,
    nik: /^\d{16}$/.test(nik) ? nik : '',
    register:
      normalizeRegisterNumber(textOf(restricted['registerNumber'] ?? '').slice(0, 500)) ?? '',
  };
}

function keysOf({ id, name, nik, register }: Identity): readonly string[] {
  return [`id ${id}`, `nik ${nik}`, `register ${register}`, `name ${name}`].filter(
    (key) => !key.endsWith(' '),
  );
}

function compare(wanted: Identity, other: Identity): Omit<Match, 'at'> | null {
  const agree = (key: 'id' | 'name' | 'born' | 'nik' | 'register'): boolean | null => {
    const [one, two] = [wanted[key], other[key]];
    return one === '' || one === null || two === '' || two === null ? null : one === two;
  };
  const { name, born, nik, register } = {
    name: agree('name'),
    born: agree('born'),
    nik: agree('nik'),
    register: agree('register'),
  };
  const shared = [name, born, nik, register].filter((is) => is === true).length;
  if (agree('id') === true) {
    const isUnnamed = wanted.name === '' && nik !== false && register !== false;
    return { by: 'id', isCertain: isUnnamed || shared > 0 };
  }
  if (register === true) return { by: 'register', isCertain: shared > 1 && nik !== false };
  if (nik === true) return { by: 'nik', isCertain: shared > 1 };
  if (name !== true) return null;
  if (born === true) return { by: 'name_and_birth', isCertain: nik !== false };
  return born === false || nik === false ? null : { by: 'name', isCertain: false };
}
