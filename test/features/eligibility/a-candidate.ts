import type { Candidate, RuleSetting } from '../../../src/features/eligibility/core';
import { defaultRuleSettings } from '../../../src/features/eligibility/core';
import type { Program } from '../../../src/features/programme/core';
import { programDefaults, readProgram } from '../../../src/features/programme/core';
import type {
  CourseRecord,
  Participant,
  RestrictedRecord,
} from '../../../src/features/roster/core';

/** A programme as set up, with what the test wants changed. */
export function aProgram(changes: Partial<Program> = {}): Program {
  const rows = programDefaults().map((row, index) => ({
    ...row,
    value: row.setting === 'Tanggal mulai' ? '10/06/2021' : row.value,
    at: { sheet: 'Program', row: index + 2, column: 'Nilai' },
  }));
  const read = readProgram(rows);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { ...read.value, id: 'PKL-2021', ...changes };
}

export function aParticipant(changes: Partial<Participant> = {}): Participant {
  return {
    id: 'P-0001',
    name: 'Budi Contoh',
    population: 'inmate',
    sex: 'male',
    birthPlace: 'Pekalongan',
    birthDate: '1990-05-17',
    nik: '3375011705909001',
    education: 'smp',
    district: 'Kota Pekalongan',
    registeredOn: '2021-05-03',
    interest1: 'MJ',
    interest2: '',
    interest3: '',
    hasSkill: true,
    hasConsented: true,
    assessedOn: '2021-05-20',
    assessmentScore: 80,
    recommendation: '',
    email: '',
    mayMail: null,
    consentedOn: null,
    photo: '',
    phone: '',
    village: '',
    citizenship: null,
    familyCard: '',
    frontTitles: '',
    backTitles: '',
    address: '',
    mergedInto: '',
    ...changes,
  };
}

export function aRestrictedRecord(changes: Partial<RestrictedRecord> = {}): RestrictedRecord {
  return {
    id: 'P-0001',
    registerNumber: 'BI.9001/2020',
    legalStatus: 'sentenced',
    offence: '',
    sentence: '3 th',
    detainedOn: '2020-01-10',
    thirdServedOn: '2021-01-10',
    halfServedOn: '2021-07-10',
    releaseOn: '2023-01-10',
    block: '',
    registerFOn: null,
    sppn: 75,
    risk: '',
    fitness: 'fit',
    tppNumber: 'TPP-9/2021',
    tppDate: '2021-05-28',
    disciplineUntil: null,
    isSpecialCrime: null,
    formerSppn: [],
    riskOn: null,
    tppOutcome: null,
    ...changes,
  };
}

export function aCourse(changes: Partial<CourseRecord> = {}): CourseRecord {
  return {
    id: 'R-1',
    participant: 'P-0001',
    program: 'LAIN-2020',
    package: 'MJ',
    from: '2020-02-01',
    to: '2020-03-01',
    outcome: 'passed',
    paperNumber: '',
    ...changes,
  };
}

export function aCandidate(
  participant: Partial<Participant> = {},
  restricted: Partial<RestrictedRecord> | null = {},
  courses: readonly CourseRecord[] = [],
): Candidate {
  const person = aParticipant(participant);
  return {
    participant: person,
    restricted: restricted === null ? null : aRestrictedRecord({ id: person.id, ...restricted }),
    courses,
  };
}

/** A row of Aturan with the defaults of its rule, switched on. */
export function aRule(id: string, changes: Partial<RuleSetting> = {}): RuleSetting {
  const setting = defaultRuleSettings().find((row) => row.id === id);
  if (setting === undefined) throw new Error(`No rule ${id}`);
  return { ...setting, isOn: true, ...changes };
}
