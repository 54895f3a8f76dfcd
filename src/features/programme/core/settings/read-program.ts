import type { PlainDate } from '../../../../kernel/plain-date';
import { partsOfDate, weekdayNameId, weekdayOf } from '../../../../kernel/plain-date';
import type { Problem } from '../../../../kernel/problem';
import { asWarning, problem, problemAt } from '../../../../kernel/problem';
import type { Result } from '../../../../kernel/result';
import { accept } from '../../../../kernel/result';
import type { DayOffKind } from '../calendar/model';
import type { Program } from '../model';
import { weekdayOfWord } from '../weekday-words';
import type { DecodedSettings, SettingRow } from './decode-settings';
import { decodeSettings } from './decode-settings';
import type { SettingKey, SettingValues } from './program-settings';
import { programSettings } from './program-settings';

const DAY_OFF_KINDS: readonly DayOffKind[] = ['national', 'collective', 'local', 'institution'];

/** A programme as far as its sheet can be read, and all that is to be said about the sheet. */
export interface ProgramFindings {
  readonly program: Program | null;
  readonly problems: readonly Problem[];
}

/** The programme of sheet Program, or the cells that cannot be used. Unknown dates and sizes are no error. */
export function readProgram(rows: readonly SettingRow[]): Result<Program> {
  const { program, problems } = inspectProgram(rows);
  const errors = problems.filter((found) => found.severity === 'error');
  return program !== null && errors.length === 0
    ? accept(program)
    : { ok: false, problems: errors };
}

/** The same with its warnings. */
export function inspectProgram(rows: readonly SettingRow[]): ProgramFindings {
  const decoded = decodeSettings(rows);
  if (decoded.values === null) return { program: null, problems: decoded.problems };
  const year = yearOf(decoded.values);
  const problems = [...decoded.problems, ...crossCheck(decoded, decoded.values)];
  return { program: programOf(decoded.values, year), problems };
}

function yearOf({ year, startDate, typedEndDate }: SettingValues): number | null {
  const date = startDate ?? typedEndDate;
  return year ?? (date === null ? null : partsOfDate(date).year);
}

function crossCheck(decoded: DecodedSettings, values: SettingValues): Problem[] {
  const problems: Problem[] = [];
  const { startDate, typedEndDate } = values;
  if (startDate !== null && typedEndDate !== null && typedEndDate < startDate) {
    problems.push(findingAt(decoded, 'typedEndDate', 'programme.end_before_start'));
  }
  const { unit } = values.duration;
  if (unit !== null && unit !== values.durationUnit) {
    problems.push(findingAt(decoded, 'duration', 'programme.duration_unit_differs'));
  }
  if (values.passNumberFormat === values.statementNumberFormat) {
    problems.push(findingAt(decoded, 'statementNumberFormat', 'programme.number_formats_equal'));
  }
  for (const key of ['passNumberFormat', 'statementNumberFormat'] as const) {
    if (!/\{urut(?::\d+)?\}/.test(values[key])) {
      problems.push(asWarning(findingAt(decoded, key, 'programme.number_format_without_counter')));
    }
  }
  for (const key of ['startDate', 'typedEndDate', 'selectionDate', 'issueDate'] as const) {
    problems.push(...checkWeekday(decoded, key, values[key]));
  }
  return problems;
}

/** `Rabu, 10 Juni 2021` names the wrong day: one of the two is a slip. */
function checkWeekday(
  decoded: DecodedSettings,
  key: SettingKey,
  date: PlainDate | null,
): readonly Problem[] {
  const typed = /^\s*([a-z']+)/i.exec(decoded.cells.get(key)?.value ?? '')?.[1] ?? '';
  const named = weekdayOfWord(typed);
  if (date === null || named === null || named === weekdayOf(date)) return [];
  const found = findingAt(decoded, key, 'programme.weekday_differs');
  const values = { ...found.values, weekday: weekdayNameId(weekdayOf(date)) };
  return [asWarning({ ...found, values })];
}

function findingAt(decoded: DecodedSettings, key: SettingKey, code: string): Problem {
  const at = decoded.cells.get(key);
  const gaps = { label: programSettings[key].label, value: at?.value ?? '' };
  return at === undefined ? problem(code, gaps) : problemAt(at, code, gaps);
}

function workedDaysOff(values: SettingValues): readonly DayOffKind[] {
  const isOff: Readonly<Record<DayOffKind, boolean>> = {
    national: values.nationalIsOff,
    collective: values.collectiveLeaveIsOff,
    local: values.localIsOff,
    institution: values.institutionIsOff,
  };
  return DAY_OFF_KINDS.filter((kind) => !isOff[kind]);
}

function programOf(values: SettingValues, year: number | null): Program {
  return {
    id: values.id,
    name: values.name,
    year,
    batch: values.batch,
    population: values.population,
    venue: values.venue,
    city: values.city,
    startDate: values.startDate,
    typedEndDate: values.typedEndDate,
    selectionDate: values.selectionDate,
    duration: values.duration.count,
    durationUnit: values.durationUnit,
    workingWeek: values.workingWeek,
    workedDaysOff: workedDaysOff(values),
    pattern: values.pattern,
    packagesPerStage: values.packagesPerStage,
    fieldsPerRotation: values.fieldsPerRotation,
    trainersChange: values.trainersChange,
    packagesPerPerson: values.packagesPerPerson,
    jpMinutes: values.jpMinutes,
    dayPattern: values.dayPattern,
    fridayBreak: values.fridayBreak,
    timeZone: values.timeZone,
    language: values.language,
    attendanceThreshold: values.attendanceThreshold,
    attendance: {
      effects: {
        T: values.effectOfT,
        S: values.effectOfS,
        I: values.effectOfI,
        A: values.effectOfA,
        SD: values.effectOfSD,
        KJ: values.effectOfKJ,
        ST: values.effectOfST,
        BB: values.effectOfBB,
        PD: values.effectOfPD,
      },
      lateTolerance: values.lateTolerance,
      beforeJoining: values.beforeJoining,
    },
    maxAttempts: values.maxAttempts,
    minimumScore: values.minimumScore,
    theoryFirst: values.theoryFirst,
    timetableWeights: {
      gap: values.gapWeight,
      trainerChange: values.trainerChangeWeight,
      roomChange: values.roomChangeWeight,
      fairLoad: values.fairLoadWeight,
      cutBlock: values.cutBlockWeight,
      spread: values.spreadWeight,
      lateTheory: values.lateTheoryWeight,
      wishedTime: values.wishedTimeWeight,
      change: values.changeWeight,
    },
    scoreWeights: {
      interest: values.interestWeight,
      assessment: values.assessmentWeight,
      sppn: values.sppnWeight,
      nearRelease: values.nearReleaseWeight,
    },
    neutralMode: values.neutralMode,
    certificates: {
      issuer: values.issuer,
      passNumberFormat: values.passNumberFormat,
      statementNumberFormat: values.statementNumberFormat,
      appreciationNumberFormat: values.appreciationNumberFormat,
      classification: values.classification,
      unitCode: values.unitCode,
      numberScope: values.numberScope,
      lastPassNumber: values.lastPassNumber,
      lastStatementNumber: values.lastStatementNumber,
      lastAppreciationNumber: values.lastAppreciationNumber,
      issueDate: values.issueDate,
      signatureMode: values.signatureMode,
      passGetsStatementToo: values.passGetsStatementToo,
      partialGetsStatement: values.partialGetsStatement,
      language: values.paperLanguage,
      senderName: values.senderName,
      picker: { project: values.pickerProject.trim(), key: values.pickerKey.trim() },
    },
  };
}
