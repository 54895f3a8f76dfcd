import type { Language } from '../../../kernel/problem';
import type { SettingKey } from '../core';
import { programSettings, settingHints } from '../core';

/** What a question says. */
export interface SettingLabel {
  readonly label: string;
  readonly hint: string;
}

/** The English of sheet Program: label and hint. */
const ENGLISH: Readonly<Record<SettingKey, readonly [label: string, hint: string]>> = {
  name: ['Name of the programme', 'As it is printed on the certificate'],
  id: ['Code', 'Short, for example PKL-2021'],
  year: ['Year', 'Empty means the year of the start'],
  batch: ['Batch', 'May stay empty'],
  population: ['Participants', ''],
  venue: ['Venue', 'For internal letters'],
  city: ['City', 'Printed on the certificate instead of the venue'],
  startDate: ['Start', 'The first day, for example 10/06/2021. May stay empty while planning'],
  typedEndDate: [
    'End (typed)',
    'Giliran never changes it. Used for counting backwards when the start is empty',
  ],
  selectionDate: [
    'Date of selection',
    'Ages and sentences are judged on this day. Empty means the start',
  ],
  duration: ['Length of a stage', 'For example 18. Its unit follows'],
  durationUnit: ['Unit of the length', ''],
  workingWeek: ['Working days a week', ''],
  nationalIsOff: ['National days off are off', 'No means that people train on those days'],
  localIsOff: ['Local days off are off', ''],
  institutionIsOff: ['Days off of the institution are off', ''],
  collectiveLeaveIsOff: ['Collective leave is off', 'No means that people work on those days'],
  pattern: ['Pattern', ''],
  packagesPerStage: ['Packages at a time', 'For the patterns "in stages" and "rotating"'],
  packagesPerPerson: [
    'Packages per person',
    'One: in the whole programme. One in every stage: one package in each of them',
  ],
  fieldsPerRotation: [
    'Packages per rotation',
    'Rotating: packages that each class visits. Empty means all',
  ],
  trainersChange: [
    'Other trainers in every stage',
    'Yes: each class gets another trainer in the next stage',
  ],
  jpMinutes: ['Minutes per JP', '40, 45 or 60, as the institution has it'],
  dayPattern: ['Day pattern', 'A name in sheet Pola Hari'],
  fridayBreak: ['Friday prayer', 'For example 11.30-13.00. A - means none'],
  timeZone: ['Time zone', ''],
  language: ['Language', 'Of menus and messages. Papers follow their own setting'],
  attendanceThreshold: ['Least attendance (%)', 'Permenaker 6/2025 art. 33: 80'],
  effectOfT: [
    'Code T (late)',
    'In part: a JP that was missed is lost whole. Present: being late costs nothing',
  ],
  lateTolerance: [
    'Minutes late that are free',
    'For example 15: up to 15 minutes after a JP began it counts whole, 16 minutes cost one whole JP',
  ],
  effectOfS: ['Code S (sick)', 'Not counted: the session leaves the count'],
  effectOfI: ['Code I (excused)', ''],
  effectOfA: ['Code A (absent)', ''],
  effectOfSD: ['Code SD (in court)', ''],
  effectOfKJ: ['Code KJ (visit)', ''],
  effectOfST: ['Code ST (isolation cell)', 'Has left: takes part no more since that session'],
  effectOfBB: ['Code BB (released)', 'Has left: takes part no more since that session'],
  effectOfPD: ['Code PD (transferred)', 'Has left: takes part no more since that session'],
  beforeJoining: ['Sessions before joining', 'For those who joined late'],
  maxAttempts: ['Most attempts', 'Per unit, 1 to 3. Permenaker 6/2025 art. 33: 3'],
  minimumScore: [
    'Least score',
    '0 to 100, for example 70. Empty: units are assessed without scores',
  ],
  interestWeight: ['Weight of interest', ''],
  assessmentWeight: ['Weight of the assessment', ''],
  sppnWeight: ['Weight of SPPN', ''],
  nearReleaseWeight: ['Weight of near release', ''],
  theoryFirst: ['Theory before practice', 'For units that have the same order'],
  gapWeight: [
    'Weight of empty hours',
    'Points for each empty JP between sessions. 0 means ignored',
  ],
  trainerChangeWeight: [
    'Weight of trainer changes',
    'For each further trainer of a unit in a class',
  ],
  roomChangeWeight: ['Weight of room changes', 'For each further room of a unit in a class'],
  fairLoadWeight: ['Weight of even load', 'For each JP above the fair share of a trainer'],
  cutBlockWeight: ['Weight of cut blocks', 'For each session shorter than its block'],
  spreadWeight: ['Weight of spread', 'For each day too few on which a unit is taught'],
  lateTheoryWeight: ['Weight of late theory', 'For each JP of theory in the second half of a day'],
  wishedTimeWeight: [
    'Weight of wished times',
    'For each JP of a trainer outside the times he wished for',
  ],
  changeWeight: ['Weight of moved sessions', 'For each session unlike the schedule before'],
  neutralMode: ['Neutral mode', 'Yes: papers and mails do not say where the training was held'],
  issuer: ['Issuer', 'ID Mitra of the institution that issues the certificates'],
  passNumberFormat: [
    'Number format of certificates',
    'Gaps: {urut:3} {klasifikasi} {unit} {bulan_romawi} {tahun}',
  ],
  statementNumberFormat: ['Number format of statements', 'Must differ from that of certificates'],
  appreciationNumberFormat: [
    'Number format of piagam',
    'For guest speakers. Must differ from the other formats',
  ],
  classification: ['Classification', 'Code of the letter classification, if used'],
  unitCode: ['Code of the issuing unit', 'For example BLK-PKL'],
  numberScope: ['The running number begins again', 'Every kind of paper has its own series'],
  lastPassNumber: ['Last certificate number', 'The last one used outside this workbook'],
  lastStatementNumber: ['Last statement number', 'The last one used outside this workbook'],
  lastAppreciationNumber: ['Last piagam number', 'The last one used outside this workbook'],
  issueDate: ['Date of issue', 'Printed on the certificate. Empty means the day of issuing'],
  signatureMode: ['How papers are signed', 'TTE: only the electronically signed PDF is mailed'],
  passGetsStatementToo: ['A pass gets the statement too', 'Yes: who passes gets two papers'],
  partialGetsStatement: [
    'A part gets the statement',
    'Yes: who took part in a part, and enough of it, gets the statement',
  ],
  paperLanguage: ['Language of papers', 'Of papers, their file names and mails'],
  senderName: ['Name of the sender', 'The sender of mails'],
  pickerProject: ['Number of the Google project', 'For the administrator: to pick templates'],
  pickerKey: ['API key of the file picker', 'For the administrator, with the project number'],
};

/** Label and hint of a setting; in Indonesian the words of the sheet itself. */
export function labelOf(key: SettingKey, language: Language): SettingLabel {
  if (language === 'id') {
    return { label: programSettings[key].label, hint: settingHints[key] ?? '' };
  }
  const [label, hint] = ENGLISH[key];
  return { label, hint };
}
