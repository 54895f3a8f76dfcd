import type { PlainDate } from '../../../kernel/plain-date';
import type { PlainTime } from '../../../kernel/plain-time';
import type { AttendanceRules } from './attendance-rules';
import type { DayOffKind } from './calendar/model';
import type { TimetableWeights } from './timetable-weights';

/** Whose training it is: prisoners (*warga binaan*) or the public. */
export type Population = 'inmate' | 'public';

/** What a duration counts. `18 hari` alone is ambiguous, so the unit is always said. */
export type DurationUnit = 'calendar_days' | 'working_days' | 'jp' | 'meetings';

/** `staged`: packages one after the other; `parallel`: all at once; `rotating`: every class visits every field. */
export type StagePattern = 'staged' | 'parallel' | 'rotating';

/** `always`: no schedule without it; `wished`: given up only where no full schedule is found with it; `free`: in any order. */
export type TheoryFirst = 'always' | 'wished' | 'free';

/** How many packages somebody may learn: one in the whole programme, or one in every period of it. */
export type PackagesPerPerson = 'one' | 'one_per_period';

/** A time of day with its end. */
export interface TimeRange {
  readonly start: PlainTime;
  readonly end: PlainTime;
}

/** Days worked in a week: Monday to Friday, to Saturday, or all seven. */
export type WorkingWeek = 5 | 6 | 7;

/** The settings of one programme, sheet Program. */
export interface Program {
  readonly id: string;
  readonly name: string;
  /** Null while neither the year nor a date is known. */
  readonly year: number | null;
  /** Batch (*angkatan*). */
  readonly batch: string;
  readonly population: Population;
  /** Where classes are held, as internal papers say it. */
  readonly venue: string;
  /** The city printed on papers; in neutral mode it stands for the venue. */
  readonly city: string;
  /** First day of the first stage; null while planning. */
  readonly startDate: PlainDate | null;
  /** Last day as typed by staff; never overwritten by what is computed. */
  readonly typedEndDate: PlainDate | null;
  /** The day on which rules such as age and time served are judged; null means the start date. */
  readonly selectionDate: PlainDate | null;
  /** Length of one stage, in `durationUnit`. */
  readonly duration: number | null;
  readonly durationUnit: DurationUnit;
  readonly workingWeek: WorkingWeek;
  /** Kinds of days off on which people train all the same. */
  readonly workedDaysOff: readonly DayOffKind[];
  readonly pattern: StagePattern;
  readonly packagesPerStage: number;
  /** Rotating: packages that each class visits; null means all. */
  readonly fieldsPerRotation: number | null;
  /** Each class gets another trainer with each stage, and keeps him for the stage. */
  readonly trainersChange: boolean;
  readonly packagesPerPerson: PackagesPerPerson;
  /** Minutes of one JP. */
  readonly jpMinutes: number;
  /** The pattern of Pola Hari that applies. */
  readonly dayPattern: string;
  /** Friday prayer; null where nobody has to be free for it. */
  readonly fridayBreak: TimeRange | null;
  readonly timeZone: string;
  readonly language: 'id' | 'en';
  /** Share of held JP that must be attended, in percent (Permenaker 6/2025 art. 33: 80). */
  readonly attendanceThreshold: number;
  readonly attendance: AttendanceRules;
  /** Attempts per unit, 1 to 3 (Permenaker 6/2025 art. 33: 3). */
  readonly maxAttempts: number;
  /** Least score, 0 to 100, of a competent result; null where units are assessed without scores. */
  readonly minimumScore: number | null;
  /** Whether theory comes before practice where units of a package have the same order. */
  readonly theoryFirst: TheoryFirst;
  readonly timetableWeights: TimetableWeights;
  readonly scoreWeights: ScoreWeights;
  readonly neutralMode: boolean;
  readonly certificates: CertificateSettings;
}

/** Weights of the placement score; each part counts 0 to 100. */
export interface ScoreWeights {
  readonly interest: number;
  readonly assessment: number;
  readonly sppn: number;
  readonly nearRelease: number;
}

/** `unit`: every year and unit code has series of its own. */
export type NumberScope = 'year' | 'unit' | 'program';

/** By hand on the printed paper, or electronically (TTE) on its PDF. */
export type SignatureMode = 'wet' | 'electronic';

/** How papers are numbered, dated, signed and sent. */
export interface CertificateSettings {
  /** Institution of sheet Mitra that issues. */
  readonly issuer: string;
  /** Tokens such as `{urut:3}/{klasifikasi}/{unit}/{bulan_romawi}/{tahun}`. */
  readonly passNumberFormat: string;
  readonly statementNumberFormat: string;
  readonly appreciationNumberFormat: string;
  readonly classification: string;
  readonly unitCode: string;
  /** Where the running number begins again. */
  readonly numberScope: NumberScope;
  /** Last number used before this register, by series. */
  readonly lastPassNumber: number;
  readonly lastStatementNumber: number;
  readonly lastAppreciationNumber: number;
  /** Date printed on papers; null means the day of the run. */
  readonly issueDate: PlainDate | null;
  readonly signatureMode: SignatureMode;
  /** A pass also gives a *surat keterangan*. */
  readonly passGetsStatementToo: boolean;
  /** Who took part in a part only (*selesai sebagian*) gets the statement for it. */
  readonly partialGetsStatement: boolean;
  /** Of papers, their file names and the mails that bring them. */
  readonly language: 'id' | 'en';
  /** Name shown as the sender of mails. */
  readonly senderName: string;
  /** Google's file picker as an administrator has set it up: number of the Cloud project and API key; empty without. */
  readonly picker: { readonly project: string; readonly key: string };
}

export type InstitutionRole = 'organizer' | 'trainer' | 'prison' | 'partner';

/** A partner institution, sheet Mitra. */
export interface Institution {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly role: InstitutionRole | null;
  readonly city: string;
  readonly agreementNumber: string;
  readonly agreementFrom: PlainDate | null;
  readonly agreementUntil: PlainDate | null;
  readonly contact: string;
  readonly email: string;
  readonly aliases: readonly string[];
  /** The most people it takes at a time in all its packages; null for no limit. */
  readonly capacity: number | null;
}

/** A training package, sheet Paket. */
export interface Package {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  /** Institution of sheet Mitra. */
  readonly provider: string;
  readonly minCapacity: number | null;
  readonly maxCapacity: number | null;
  /** Length in JP; null while planning. */
  readonly jp: number | null;
  /** The stage this package should be in; null lets the order of the sheet decide. */
  readonly stageWish: number | null;
  /** Length of its stage where it is not that of the programme; a unit of null is that of the programme. */
  readonly duration: PackageDuration | null;
  /** Days worked in a week where they are not those of the programme. */
  readonly workingWeek: WorkingWeek | null;
  /** Codes of packages that must have ended: this one is a follow-up module, learnt by their classes. */
  readonly after: readonly string[];
  /** Names of its classes; empty means one, `MJ-A`. */
  readonly classes: readonly string[];
  /** Classes that may learn it at the same time in a rotation; null means one. */
  readonly classesAtOnce: number | null;
  readonly room: string;
  readonly industry: string;
  /** Where papers of this package are mailed; empty means to the participant. */
  readonly mailTo: string;
  /** Only for this sex; null for everybody. */
  readonly sex: 'male' | 'female' | null;
  /** Only for people of these regencies or cities; empty for everybody. */
  readonly districts: readonly string[];
}

/** A length as typed in sheet Paket, for example `20 hari kalender` or `4 JP`. */
export interface PackageDuration {
  readonly count: number;
  readonly unit: DurationUnit | null;
}

export type UnitKind = 'theory' | 'practice' | 'guest' | 'assessment';

/** A competency unit of a package, sheet Unit. */
export interface Unit {
  readonly code: string;
  readonly package: string;
  readonly title: string;
  readonly jp: number;
  readonly kind: UnitKind;
  readonly order: number;
  /** JP that belong together in one run; null lets the planner choose. */
  readonly blockJp: number | null;
  /** The days on which it is taught, such as those of a guest, in order; empty leaves the days to the planner. */
  readonly dates: readonly PlainDate[];
  /** Critical for passing (Permenaker 6/2025 art. 33). */
  readonly isCritical: boolean;
}

/** A trainer, sheet Instruktur. */
export interface Trainer {
  readonly id: string;
  readonly titleBefore: string;
  readonly name: string;
  readonly titleAfter: string;
  readonly institution: string;
  readonly packages: readonly string[];
  /** Units; empty means all units of the packages. */
  readonly units: readonly string[];
  /** Weekdays not available, such as `Jumat`. */
  readonly offDays: readonly string[];
  /** Times wished for, such as `Senin`, `pagi` or `Selasa siang`; empty means that every time is as good. */
  readonly wishedTimes: readonly string[];
  readonly maxJpPerDay: number | null;
  readonly maxJpPerWeek: number | null;
}

/** A room or workshop, sheet Ruang. */
export interface Room {
  readonly id: string;
  readonly name: string;
  readonly capacity: number | null;
  /** Fields that can be taught here; empty means all. */
  readonly fields: readonly string[];
}
