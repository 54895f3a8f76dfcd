import type { Chance } from './chance';
import { createChance } from './chance';
import { dayOf, isoOf, typedDate } from './iso-days';
import { BIRTH_PLACES, FEMALE_NAMES, LAST_NAMES, MALE_NAMES } from './people-names';
import type { Fill, GeneratedRoster, TypedRow } from './schema';

/** People as rows by header: columns of Peserta and, for prisoners, of Data Terbatas. The same seed, the same people. */
export function generateRoster(spec: GeneratedRoster): TypedRow[] {
  const chance = createChance(spec.seed);
  const names = createNames(chance);
  const people: Record<string, string | number | boolean>[] = [];
  for (const group of spec.groups) {
    const first = people.length;
    for (let index = 0; index < group.count; index++) {
      people.push(makePerson(spec, chance, names, first + index));
    }
    const members = people.slice(first);
    for (const [header, fill] of Object.entries({ ...spec.set, ...group.set })) {
      const values = valuesFor(fill, members.length, chance);
      members.forEach((person, index) => {
        person[header] = values[index] ?? '';
      });
    }
  }
  return numbered(chance.shuffle(people));
}

type Sex = 'L' | 'P';

/** Gives names that nobody else has; about one in 25 is a single word. */
function createNames(chance: Chance): (sex: Sex) => string {
  const used = new Set<string>();
  return (sex) => {
    const given: readonly string[] = sex === 'L' ? MALE_NAMES : FEMALE_NAMES;
    let name = chance.pick(given);
    if (!chance.happens(0.04)) name += ` ${chance.pick<string>(LAST_NAMES)}`;
    while (used.has(name)) name = `${chance.pick(given)} ${name}`;
    used.add(name);
    return name;
  };
}

function makePerson(
  spec: GeneratedRoster,
  chance: Chance,
  nameOf: (sex: Sex) => string,
  index: number,
): Record<string, string | number | boolean> {
  const sex: Sex = spec.sex === 'campuran' ? chance.pick(['L', 'P'] as const) : spec.sex;
  const born = isoOf(chance.between(dayOf(spec.bornBetween[0]), dayOf(spec.bornBetween[1])));
  const registered = chance.between(
    dayOf(spec.registeredBetween[0]),
    dayOf(spec.registeredBetween[1]),
  );
  return {
    'Nama Lengkap': nameOf(sex),
    'Jenis Peserta': spec.population,
    'Jenis Kelamin': sex,
    'Tempat Lahir': chance.pick<string>(BIRTH_PLACES),
    'Tanggal Lahir': typedDate(born),
    NIK: chance.happens(spec.withoutNik) ? '' : nikFor(born, sex, index),
    Pendidikan: chance.pick(['SD', 'SMP', 'SMP', 'SMA/SMK', 'SMA/SMK']),
    'Kabupaten/Kota': chance.pick(spec.districts),
    'Tanggal Daftar': typedDate(isoOf(registered)),
    Bersedia: 'Ya',
  };
}

/** An invented NIK: a real region, the birth date (day + 40 for women) and a serial of 9xxx. */
function nikFor(born: string, sex: Sex, index: number): string {
  const [year = '', month = '', day = ''] = born.split('-');
  const coded = String(Number(day) + (sex === 'P' ? 40 : 0)).padStart(2, '0');
  return `337501${coded}${month}${year.slice(2)}${9000 + (index % 1000)}`;
}

function valuesFor(fill: Fill, count: number, chance: Chance): (string | number | boolean)[] {
  const each = (make: () => string | number | boolean) => Array.from({ length: count }, make);
  if (typeof fill !== 'object') return each(() => fill);
  if ('between' in fill) {
    const [first, last] = fill.between.map(dayOf);
    return each(() => typedDate(isoOf(chance.between(first ?? 0, last ?? 0))));
  }
  if ('range' in fill) return each(() => chance.between(fill.range[0], fill.range[1]));
  if ('oneOf' in fill) return each(() => chance.pick(fill.oneOf));
  const exact = Object.entries(fill.counts).flatMap(([value, times]) =>
    Array.from({ length: times }, () => value),
  );
  return chance.shuffle(exact);
}

/** Ids and register numbers follow the order of the sheet; `{n}` in a value stands for the position. */
function numbered(people: readonly Record<string, string | number | boolean>[]): TypedRow[] {
  return people.map((person, index) => {
    const id = `P-${String(index + 1).padStart(4, '0')}`;
    const filled = Object.entries(person).map(([header, value]) => [
      header,
      typeof value === 'string' ? value.replace('{n}', String(index + 1)) : value,
    ]);
    return { 'ID Peserta': id, ...Object.fromEntries(filled) };
  });
}
