import type { Bilingual } from '../../language';
import type { RunnableStep } from '../../run-step';

/** A step as staff know it. Its id and its state come from the server. */
export interface StepEntry {
  readonly id: string;
  readonly title: Bilingual;
  /** What its rows are; `one`: a single one in English. */
  readonly rows: Bilingual & { readonly one: string };
  /** The place where it is done by hand; empty when there is none. */
  readonly place: string;
  /** Its work is done in the place; the button that runs it comes second. */
  readonly isDoneInPlace?: boolean;
  /** What its button runs. */
  readonly run: RunnableStep;
  /** Further buttons. */
  readonly more: readonly RunnableStep[];
}

const once = (action: string, id: string, en: string): RunnableStep => ({
  action,
  label: { id, en },
  input: {},
  step: null,
});

const job = (action: string, id: string, en: string): RunnableStep => ({
  ...once(action, id, en),
  step: 'certificates.step',
});

/** The steps in the order of the work. */
export const stepList: readonly StepEntry[] = [
  {
    id: 'setUp',
    title: { id: 'Siapkan lembar', en: 'Set up sheets' },
    rows: { id: 'lembar', en: 'sheets', one: 'sheet' },
    place: '',
    run: once('app.setUpSheets', 'Siapkan lembar', 'Set up sheets'),
    more: [],
  },
  {
    id: 'programme',
    title: { id: 'Program', en: 'Programme' },
    rows: { id: 'paket', en: 'packages', one: 'package' },
    place: 'programme',
    isDoneInPlace: true,
    run: once('programme.check', 'Periksa program', 'Check programme'),
    more: [],
  },
  {
    id: 'stages',
    title: { id: 'Tahap', en: 'Stages' },
    rows: { id: 'baris tahap', en: 'stage rows', one: 'stage row' },
    place: 'stages',
    run: once('programme.planStages', 'Susun tahap', 'Plan stages'),
    more: [],
  },
  {
    id: 'roster',
    title: { id: 'Peserta', en: 'Participants' },
    rows: { id: 'peserta', en: 'participants', one: 'participant' },
    place: 'roster.problems',
    run: once('roster.validate', 'Periksa peserta', 'Check participants'),
    more: [],
  },
  {
    id: 'eligibility',
    title: { id: 'Kelayakan', en: 'Eligibility' },
    rows: { id: 'orang dinilai', en: 'people judged', one: 'person judged' },
    place: 'eligibility',
    run: once('eligibility.judge', 'Nilai kelayakan', 'Judge eligibility'),
    more: [],
  },
  {
    id: 'placement',
    title: { id: 'Penempatan', en: 'Placement' },
    rows: { id: 'orang', en: 'people', one: 'person' },
    place: 'placement',
    run: once('placement.propose', 'Tempatkan peserta', 'Place participants'),
    more: [],
  },
  {
    id: 'schedule',
    title: { id: 'Jadwal', en: 'Schedule' },
    rows: { id: 'sesi', en: 'sessions', one: 'session' },
    place: 'schedule',
    run: once('schedule.generate', 'Susun jadwal', 'Plan the schedule'),
    more: [once('schedule.check', 'Periksa jadwal', 'Check the schedule')],
  },
  {
    id: 'attendance',
    title: { id: 'Presensi', en: 'Attendance' },
    rows: { id: 'baris presensi', en: 'attendance rows', one: 'attendance row' },
    place: 'attendance.day',
    run: once('attendance.prepare', 'Siapkan presensi', 'Prepare attendance'),
    more: [
      once('attendance.close', 'Tandai sesi terlaksana', 'Mark held sessions'),
      once('attendance.summarize', 'Rekap kehadiran', 'Attendance summary'),
    ],
  },
  {
    id: 'assessment',
    title: { id: 'Nilai dan kelulusan', en: 'Results and passing' },
    rows: { id: 'orang diputuskan', en: 'people decided', one: 'person decided' },
    place: 'results',
    run: once('assessment.judge', 'Tentukan kelulusan', 'Judge who passes'),
    more: [once('assessment.prepare', 'Siapkan nilai', 'Prepare results')],
  },
  {
    id: 'certificates',
    title: { id: 'Sertifikat', en: 'Certificates' },
    rows: { id: 'surat', en: 'papers', one: 'paper' },
    place: 'certificates',
    isDoneInPlace: true,
    run: job('certificates.start', 'Terbitkan sertifikat', 'Issue certificates'),
    more: [],
  },
  {
    id: 'followup',
    title: { id: 'Tindak lanjut', en: 'Follow-up' },
    rows: { id: 'jadwal pantau', en: 'follow-ups', one: 'follow-up' },
    place: '',
    run: once('followup.prepare', 'Siapkan tindak lanjut', 'Prepare follow-up'),
    more: [],
  },
  {
    id: 'reports',
    title: { id: 'Ringkasan', en: 'Summary' },
    rows: { id: 'angka', en: 'figures', one: 'figure' },
    place: '',
    run: once('reports.refresh', 'Perbarui ringkasan', 'Refresh summary'),
    more: [],
  },
];
