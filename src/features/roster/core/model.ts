import type { PlainDate } from '../../../kernel/plain-date';
import type { Population } from '../../programme/core';

export type Sex = 'male' | 'female';

/** Ordered from lowest to highest. */
export type Education =
  | 'none'
  | 'sd'
  | 'smp'
  | 'sma'
  | 'd1'
  | 'd2'
  | 'd3'
  | 'd4'
  | 's1'
  | 's2'
  | 's3';

/** Citizen of Indonesia, or foreigner. */
export type Citizenship = 'wni' | 'wna';

/** A participant, sheet Peserta: nothing in it says why somebody is where he is. */
export interface Participant {
  /** `P-0001`; never NIK or register number, which are missing or change. */
  readonly id: string;
  readonly name: string;
  /** *Gelar Depan* and *Gelar Belakang* where they stand apart from the name: `Dr.`, `S.E., M.Si.` */
  readonly frontTitles: string;
  readonly backTitles: string;
  readonly population: Population | null;
  readonly sex: Sex | null;
  readonly birthPlace: string;
  readonly birthDate: PlainDate | null;
  /** 16 digits as text, or empty. */
  readonly nik: string;
  readonly education: Education | null;
  /** As typed; on no paper. */
  readonly address: string;
  /** Regency or city of residence. */
  readonly district: string;
  readonly village: string;
  readonly citizenship: Citizenship | null;
  /** Number of the family card (*kartu keluarga*) as typed, or empty. */
  readonly familyCard: string;
  readonly registeredOn: PlainDate | null;
  /** Package codes by order of interest; empty where none is given. */
  readonly interest1: string;
  readonly interest2: string;
  readonly interest3: string;
  readonly hasSkill: boolean | null;
  readonly hasConsented: boolean | null;
  readonly assessedOn: PlainDate | null;
  /** 0 to 100. */
  readonly assessmentScore: number | null;
  /** Package code the assessor recommends. */
  readonly recommendation: string;
  readonly email: string;
  readonly phone: string;
  /** False: no paper is mailed to his own address. */
  readonly mayMail: boolean | null;
  readonly consentedOn: PlainDate | null;
  /** Where the photo lies in Google Drive; printed nowhere. */
  readonly photo: string;
  /** Empty for everybody who counts: a row that was merged is read by nobody. */
  readonly mergedInto: string;
}

export type LegalStatus = 'remand' | 'sentenced' | 'juvenile' | 'client';

export type TppOutcome = 'approved' | 'postponed' | 'refused';

export type Fitness = 'fit' | 'fit_with_limits' | 'unfit';

/** What only the prison may know of a participant, sheet Data Terbatas. Never on a paper, in a mail or a copy. */
export interface RestrictedRecord {
  readonly id: string;
  readonly registerNumber: string;
  readonly legalStatus: LegalStatus | null;
  readonly offence: string;
  readonly sentence: string;
  readonly detainedOn: PlainDate | null;
  readonly thirdServedOn: PlainDate | null;
  readonly halfServedOn: PlainDate | null;
  /** Earliest expected release. */
  readonly releaseOn: PlainDate | null;
  readonly block: string;
  /** Date of the latest entry in Register F; null when there is none. */
  readonly registerFOn: PlainDate | null;
  /** Last day of a running disciplinary punishment; null when there is none. */
  readonly disciplineUntil: PlainDate | null;
  /** Terrorism, drugs, corruption and their like: stricter terms apply. Null when not recorded. */
  readonly isSpecialCrime: boolean | null;
  /** Latest SPPN score, 0 to 100. */
  readonly sppn: number | null;
  /** Earlier SPPN scores as typed, the latest first. */
  readonly formerSppn: readonly string[];
  /** Risk class (ISPN) as typed. */
  readonly risk: string;
  readonly riskOn: PlainDate | null;
  readonly fitness: Fitness | null;
  readonly tppNumber: string;
  readonly tppDate: PlainDate | null;
  /** Null with a number or date: approved, as sheets without this column mean it. */
  readonly tppOutcome: TppOutcome | null;
}

export type CourseOutcome = 'passed' | 'not_passed' | 'left';

/** A course somebody took, sheet Riwayat; written by later steps and read by rules about former courses. */
export interface CourseRecord {
  readonly id: string;
  readonly participant: string;
  readonly program: string;
  readonly package: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly outcome: CourseOutcome | null;
  readonly paperNumber: string;
}
