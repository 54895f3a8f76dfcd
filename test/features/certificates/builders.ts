import type { GraduationRow, ResultRow } from '../../../src/features/assessment/core';
import { blankResult } from '../../../src/features/assessment/core';
import type { IssueInput, Paper, PrintedPaper } from '../../../src/features/certificates/core';
import type {
  Institution,
  Official,
  Package,
  Program,
  Stage,
  Unit,
} from '../../../src/features/programme/core';
import type { Participant } from '../../../src/features/roster/core';

export function aPrintedPaper(more: Partial<PrintedPaper> = {}): PrintedPaper {
  return {
    values: {
      nomor: '563/001/BLK-PKL/VIII/2021',
      nama: 'Budi Santoso',
      tempat_lahir: 'Pekalongan',
      tanggal_lahir: '10 Juni 1990',
      nama_program: 'Pelatihan Contoh',
      paket: 'Menjahit',
      penerbit: 'UPTD BLK Kota Pekalongan',
      kota: 'Kota Pekalongan',
      rentang_tanggal: '10 Juni s.d. 5 Juli 2021',
      jp: '100',
      jp_terbilang: 'seratus',
      jumlah_jp: '100',
      penyelesaian: 'menyelesaikan',
      tempat_terbit: 'Pekalongan',
      tanggal_terbit: '30 Agustus 2021',
      jabatan: 'Kepala UPTD BLK',
      nama_pejabat: 'H. Sunarto Hadi, S.IP., M.M.',
      nip: '',
    },
    units: [
      { code: 'MJ-1', title: 'Mengukur tubuh', jp: '40', result: 'K' },
      { code: 'MJ-2', title: 'Menjahit dengan mesin', jp: '60', result: 'K' },
    ],
    program: 'PKL-2021',
    from: '2021-06-10',
    to: '2021-07-05',
    senderName: 'UPTD BLK Kota Pekalongan',
    ...more,
  };
}

export function aPaper(more: Partial<Paper> = {}): Paper {
  return {
    id: 'P-0001/pass',
    participant: 'P-0001',
    kind: 'pass',
    number: '563/001/BLK-PKL/VIII/2021',
    sequence: 1,
    series: '2021',
    state: 'numbered',
    name: 'Budi Santoso',
    package: 'MJ',
    issuedOn: '2021-08-30',
    mailTo: 'blk@example.org',
    documentId: '',
    pdfId: '',
    fileName: 'Sertifikat_563-001-BLK-PKL-VIII-2021_Budi Santoso',
    sha256: more.state === 'pdf' ? 'a'.repeat(64) : '',
    owner: '',
    signature: null,
    signedId: '',
    signedSha256: '',
    signedOwner: '',
    mailedAt: '',
    version: 1,
    replaces: '',
    reprints: null,
    revocation: null,
    note: '',
    copyKey: '',
    abandoned: '',
    printed: JSON.stringify(aPrintedPaper()),
    ...more,
  };
}

export function anInstitution(more: Partial<Institution> = {}): Institution {
  return {
    id: 'BLK',
    name: 'UPTD BLK Kota Pekalongan',
    shortName: 'BLK',
    role: 'trainer',
    city: 'Pekalongan',
    agreementNumber: '',
    agreementFrom: null,
    agreementUntil: null,
    contact: '',
    email: '',
    aliases: [],
    capacity: null,
    ...more,
  };
}

export function anOfficial(more: Partial<Official> = {}): Official {
  return {
    id: 'PJ-1',
    institution: 'BLK',
    position: 'Kepala UPTD BLK',
    prefix: '',
    titleBefore: 'H.',
    name: 'Sunarto Hadi',
    titleAfter: 'S.IP., M.M.',
    rank: '',
    nip: '',
    from: '2020-01-01',
    until: null,
    signsPapers: true,
    signingPlace: null,
    ...more,
  };
}

export function aPackage(more: Partial<Package> = {}): Package {
  return {
    code: 'MJ',
    name: 'Menjahit',
    field: '',
    provider: 'BLK',
    minCapacity: null,
    maxCapacity: 10,
    jp: 100,
    stageWish: null,
    room: '',
    industry: '',
    mailTo: 'blk@example.org',
    sex: null,
    districts: [],
    duration: null,
    workingWeek: null,
    after: [],
    classes: [],
    classesAtOnce: null,
    ...more,
  };
}

function aUnit(code: string, jp: number, more: Partial<Unit> = {}): Unit {
  return {
    code,
    package: 'MJ',
    title: `Unit ${code}`,
    jp,
    kind: 'practice',
    order: 1,
    blockJp: null,
    dates: [],
    isCritical: true,
    ...more,
  };
}

function aStage(more: Partial<Stage> = {}): Stage {
  return {
    id: 'T1-MJ',
    number: 1,
    package: 'MJ',
    start: '2021-06-10',
    end: '2021-07-05',
    trainingDays: 18,
    class: 'MJ-A',
    trainers: [],
    leads: [],
    room: '',
    ...more,
  };
}

export function aParticipant(id: string, more: Partial<Participant> = {}): Participant {
  return {
    id,
    name: `Peserta ${id}`,
    population: 'inmate',
    sex: 'male',
    birthPlace: 'Pekalongan',
    birthDate: '1990-06-10',
    nik: '',
    education: 'sma',
    district: '',
    registeredOn: null,
    interest1: 'MJ',
    interest2: '',
    interest3: '',
    hasSkill: true,
    hasConsented: true,
    assessedOn: null,
    assessmentScore: null,
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
    ...more,
  };
}

/** Somebody judged: by default passed with full presence. */
export function aGraduate(participant: string, more: Partial<GraduationRow> = {}): GraduationRow {
  return {
    id: participant,
    participant,
    name: `Peserta ${participant}`,
    package: 'MJ',
    class: 'MJ-A',
    jpHeld: 100,
    jpPresent: 100,
    attendancePercent: 100,
    unitsCompetent: 2,
    unitsTotal: 2,
    outcome: 'passed',
    ending: null,
    reason: '',
    decision: null,
    decisionReason: '',
    ...more,
  };
}

/** The first attempts of somebody, by unit. */
export function resultsOf(
  participant: string,
  results: Readonly<Record<string, 'competent' | 'not_yet'>>,
): ResultRow[] {
  return Object.entries(results).map(([unit, attempt1]) => ({
    ...blankResult({ participant, name: '', package: 'MJ' }, unit),
    attempt1,
  }));
}

export function aProgram(certificates: Partial<Program['certificates']> = {}): Program {
  return {
    id: 'PKL-2021',
    name: 'Pelatihan kemandirian 2021',
    year: 2021,
    batch: '1',
    population: 'inmate',
    venue: 'Lapas Kelas IIA Pekalongan',
    city: 'Kota Pekalongan',
    startDate: '2021-06-10',
    typedEndDate: null,
    selectionDate: null,
    duration: 18,
    durationUnit: 'working_days',
    workingWeek: 5,
    workedDaysOff: [],
    fieldsPerRotation: null,
    trainersChange: false,
    fridayBreak: null,
    pattern: 'staged',
    packagesPerStage: 2,
    packagesPerPerson: 'one',
    jpMinutes: 45,
    dayPattern: 'Lapas 6/4',
    timeZone: 'Asia/Jakarta',
    language: 'id',
    attendanceThreshold: 80,
    attendance: {
      effects: {
        T: 'late',
        S: 'missed',
        I: 'missed',
        A: 'missed',
        SD: 'missed',
        KJ: 'missed',
        ST: 'missed',
        BB: 'left',
        PD: 'left',
      },
      lateTolerance: 15,
      beforeJoining: 'missed',
    },
    maxAttempts: 3,
    minimumScore: null,
    theoryFirst: 'always',
    timetableWeights: {
      gap: 2,
      trainerChange: 4,
      roomChange: 3,
      fairLoad: 1,
      cutBlock: 3,
      spread: 1,
      lateTheory: 1,
      wishedTime: 1,
      change: 20,
    },
    scoreWeights: { interest: 40, assessment: 30, sppn: 15, nearRelease: 15 },
    neutralMode: true,
    certificates: {
      issuer: 'BLK',
      passNumberFormat: '{klasifikasi}/{urut:3}/{unit}/{bulan_romawi}/{tahun}',
      statementNumberFormat: '{klasifikasi}/{urut:3}/SK-{unit}/{bulan_romawi}/{tahun}',
      appreciationNumberFormat: '{klasifikasi}/{urut:3}/P-{unit}/{bulan_romawi}/{tahun}',
      classification: '563',
      unitCode: 'BLK-PKL',
      numberScope: 'year',
      lastPassNumber: 0,
      lastStatementNumber: 0,
      lastAppreciationNumber: 0,
      signatureMode: 'wet',
      issueDate: '2021-08-30',
      passGetsStatementToo: false,
      partialGetsStatement: true,
      senderName: 'UPTD BLK Kota Pekalongan',
      language: 'id',
      picker: { project: '', key: '' },
      ...certificates,
    },
  };
}

/** The four of `anIssue`. */
export function fourPeople(more: Partial<Participant> = {}): readonly Participant[] {
  return ['P-0001', 'P-0002', 'P-0003', 'P-0004'].map((id) => aParticipant(id, more));
}

/** Two who passed, one who attended but is not competent, one who did not attend enough. */
export function anIssue(more: Partial<IssueInput> = {}): IssueInput {
  return {
    program: aProgram(),
    marks: {},
    institutions: [anInstitution()],
    officials: [anOfficial()],
    packages: [aPackage()],
    units: [aUnit('MJ-1', 40), aUnit('MJ-2', 60, { order: 2, isCritical: false })],
    stages: [aStage()],
    participants: fourPeople(),
    graduation: [
      aGraduate('P-0001'),
      aGraduate('P-0002'),
      aGraduate('P-0003', { outcome: 'not_passed' }),
      aGraduate('P-0004', { outcome: 'not_passed', jpPresent: 79 }),
    ],
    results: [
      ...resultsOf('P-0001', { 'MJ-1': 'competent', 'MJ-2': 'competent' }),
      ...resultsOf('P-0002', { 'MJ-1': 'competent', 'MJ-2': 'not_yet' }),
      ...resultsOf('P-0003', { 'MJ-1': 'not_yet', 'MJ-2': 'competent' }),
      ...resultsOf('P-0004', { 'MJ-1': 'competent', 'MJ-2': 'competent' }),
    ],
    register: [],
    survivors: new Map(),
    guests: [],
    trainers: [],
    sessions: [],
    verifier: null,
    presence: null,
    today: '2021-09-01',
    cells: {
      participant: (id, column) => ({ sheet: 'Peserta', row: Number(id.slice(2)) + 1, column }),
      package: (_, column) => ({ sheet: 'Paket', row: 2, column }),
      guest: (_, column) => ({ sheet: 'Narasumber', row: 2, column }),
    },
    ...more,
  };
}
