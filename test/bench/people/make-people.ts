import type { Candidate } from '../../../src/features/eligibility/core';
import type {
  CourseRecord,
  Participant,
  RestrictedRecord,
} from '../../../src/features/roster/core';
import type { PlainDate } from '../../../src/kernel/plain-date';
import { addDays } from '../../../src/kernel/plain-date';
import type { Random } from '../../random';
import { createRandom } from '../../random';

const GIVEN = ['Budi', 'Siti', 'Agus', 'Dewi', 'Tono', 'Rina', 'Joko', 'Wulan', 'Bayu', 'Sari'];
const LAST = ['Contoh', 'Misal', 'Umpama', 'Teladan', 'Ibarat', 'Serupa', 'Andai', 'Laksana'];
const DISTRICTS = ['Kota Pekalongan', 'Kab. Pekalongan', 'Kab. Batang', 'Kab. Pemalang', ''];
const EDUCATION = ['none', 'sd', 'smp', 'smp', 'sma', 'sma', 'd3', null] as const;
const RISKS = ['Minimum', 'Medium', 'Menengah', 'Maksimum', ''];

/** Codes of the packages that the people wish. */
export const PACKAGES = ['MJ', 'MB', 'PR', 'AC', 'MT', 'LS'] as const;

/** Invented people: nine in ten prisoners, one cell in twelve empty, some with former courses. The same seed, the same people. */
export function makePeople(count: number, seed = 2021): readonly Candidate[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => makePerson(random, index));
}

function makePerson(random: Random, index: number): Candidate {
  const id = `P-${String(index + 1).padStart(5, '0')}`;
  const participant = makeParticipant(random, id, index);
  const isInmate = participant.population === 'inmate';
  return {
    participant,
    restricted: isInmate ? makeRecord(random, id, index) : null,
    courses: chance(random, 0.1) ? [makeCourse(random, id)] : [],
  };
}

function makeParticipant(random: Random, id: string, index: number): Participant {
  const sex = chance(random, 0.8) ? 'male' : 'female';
  const birthDate = someDay(random, '1960-01-01', 17_000);
  const interests = PACKAGES.map((code) => ({ code, at: random.next() }))
    .sort((left, right) => left.at - right.at)
    .map(({ code }) => code);
  const [interest1 = '', interest2 = '', interest3 = ''] = interests;
  return {
    id,
    name: `${pick(random, GIVEN)} ${pick(random, LAST)}`,
    population: chance(random, 0.9) ? 'inmate' : 'public',
    sex,
    birthPlace: 'Pekalongan',
    birthDate: orEmpty(random, birthDate),
    nik: chance(random, 0.12) ? '' : nikOf(birthDate, sex, index),
    education: pick(random, EDUCATION),
    district: pick(random, DISTRICTS),
    registeredOn: someDay(random, '2021-04-01', 45),
    interest1,
    interest2: chance(random, 0.7) ? interest2 : '',
    interest3: chance(random, 0.4) ? interest3 : '',
    hasSkill: orEmpty(random, chance(random, 0.5)),
    hasConsented: orEmpty(random, chance(random, 0.95)),
    assessedOn: orEmpty(random, someDay(random, '2020-01-01', 500)),
    assessmentScore: 50 + random.below(51),
    recommendation: chance(random, 0.3) ? pick(random, PACKAGES) : '',
    email: '',
    mayMail: null,
    consentedOn: null,
    photo: '',
    phone: '',
    village: `Desa ${random.below(200)}`,
    citizenship: orEmpty(random, chance(random, 0.97) ? 'wni' : 'wna'),
    familyCard: `337501${String(9_000_000 + random.below(400_000)).padStart(10, '0')}`,
    frontTitles: '',
    backTitles: '',
    address: '',
    mergedInto: '',
  };
}

function makeRecord(random: Random, id: string, index: number): RestrictedRecord {
  const detainedOn = someDay(random, '2018-01-01', 1200);
  const days = 200 + random.below(2000);
  return {
    id,
    registerNumber: `BI.${index + 1}/2020`,
    legalStatus: orEmpty(random, chance(random, 0.85) ? 'sentenced' : 'remand'),
    offence: '',
    sentence: chance(random, 0.02) ? 'SH' : '3 th',
    detainedOn,
    thirdServedOn: orEmpty(random, addDays(detainedOn, Math.round(days / 3))),
    halfServedOn: orEmpty(random, addDays(detainedOn, Math.round(days / 2))),
    releaseOn: orEmpty(random, addDays(detainedOn, days)),
    block: `${pick(random, ['A', 'B', 'C', 'D'])}/${1 + random.below(12)}`,
    registerFOn: chance(random, 0.08) ? someDay(random, '2020-06-01', 360) : null,
    sppn: orEmpty(random, 50 + random.below(51)),
    risk: pick(random, RISKS),
    fitness: orEmpty(random, chance(random, 0.9) ? 'fit' : 'unfit'),
    tppNumber: chance(random, 0.8) ? `TPP-${index}/2021` : '',
    tppDate: null,
    disciplineUntil: chance(random, 0.03) ? someDay(random, '2021-05-01', 60) : null,
    isSpecialCrime: orEmpty(random, chance(random, 0.3)),
    formerSppn: [String(50 + random.below(51)), String(50 + random.below(51))],
    riskOn: orEmpty(random, someDay(random, '2020-06-01', 360)),
    tppOutcome: null,
  };
}

function makeCourse(random: Random, participant: string): CourseRecord {
  const from = someDay(random, '2019-01-01', 950);
  return {
    id: `R-${participant}`,
    participant,
    program: 'LAIN-2020',
    package: pick(random, PACKAGES),
    from,
    to: addDays(from, 30),
    outcome: chance(random, 0.8) ? 'passed' : 'left',
    paperNumber: '',
  };
}

/** A real region, the birth date (day + 40 for women) and a serial of 9xxx. */
function nikOf(birthDate: PlainDate, sex: 'male' | 'female', index: number): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const coded = String(Number(day) + (sex === 'female' ? 40 : 0)).padStart(2, '0');
  return `337501${coded}${month}${year.slice(2)}${9000 + (index % 1000)}`;
}

function someDay(random: Random, first: PlainDate, days: number): PlainDate {
  return addDays(first, random.below(days));
}

function chance(random: Random, share: number): boolean {
  return random.next() < share;
}

function orEmpty<T>(random: Random, value: T): T | null {
  return chance(random, 1 / 12) ? null : value;
}

function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[random.below(values.length)];
  if (value === undefined) throw new Error('Nothing to pick from');
  return value;
}
