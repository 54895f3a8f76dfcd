/** The cells of a row by column key, as text. */
export type TextRow = Readonly<Record<string, string>>;

/** What tells how far one step of the work is. Titles and buttons are the sidebar's own. */
export interface StepRule {
  readonly id: string;
  /** The actions that do the step; one of them is enough. */
  readonly actions: readonly string[];
  /** Sheets the step works from: when one changed since the last run, its result is out of date. */
  readonly inputs: readonly string[];
  /** The rows of sheet Program that matter, by column Setelan; all when left out. */
  readonly settings?: readonly string[];
  /** Of these sheets only some columns matter to this step. */
  readonly columns?: Readonly<Record<string, readonly string[]>>;
  /** Sheets that must have rows before the step can begin. */
  readonly needs: readonly string[];
  /** The sheet whose rows are counted. */
  readonly sheet: string;
  /** `rows`: its rows are the work done. `run`: staff typed the rows, and only the run is the work. */
  readonly proof: 'rows' | 'run';
  /** A run with this message has not finished the step. */
  readonly unfinished?: string;
  /** A row that somebody must look at now. */
  readonly isOpen?: (row: TextRow, today: string) => boolean;
  /** A row that still has its time. */
  readonly isLeft?: (row: TextRow) => boolean;
}

const CALENDAR = ['Pola Hari', 'Hari Libur', 'Masa Khusus', 'Acara'];

const CALENDAR_SETTINGS = [
  ...['Hari kerja per minggu', 'Pola hari', 'Libur nasional berlaku', 'Cuti bersama libur'],
  ...['Libur lokal berlaku', 'Libur institusi berlaku'],
];

const PASS_SETTINGS = [
  ...['Batas kehadiran (%)', 'Percobaan uji maksimal', 'Nilai minimal kompeten', 'Menit per JP'],
  ...['Kode T (terlambat)', 'Toleransi terlambat (menit)', 'Kode S (sakit)', 'Kode I (izin)'],
  ...['Kode A (alpa)', 'Kode SD (sidang)', 'Kode KJ (kunjungan)', 'Kode ST (strapsel)'],
  ...['Kode BB (bebas)', 'Kode PD (pindah)', 'Sesi sebelum mulai ikut'],
];

/** The steps in the order of the work, after the sheets are set up. */
export const stepRules: readonly StepRule[] = [
  {
    id: 'programme',
    actions: ['programme.check'],
    inputs: ['Program', 'Mitra', 'Pejabat', 'Paket', 'Unit', 'Instruktur', 'Ruang', ...CALENDAR],
    needs: ['Program'],
    sheet: 'Paket',
    proof: 'run',
    unfinished: 'programme.incomplete',
  },
  {
    id: 'stages',
    actions: ['programme.planStages'],
    inputs: ['Program', 'Paket', ...CALENDAR],
    settings: [
      ...CALENDAR_SETTINGS,
      ...['Tanggal mulai', 'Tanggal selesai (diketik)', 'Lama tahap', 'Satuan lama'],
      ...['Pola', 'Paket serentak per tahap'],
    ],
    needs: ['Paket'],
    sheet: 'Tahap',
    proof: 'rows',
  },
  {
    id: 'roster',
    actions: ['roster.validate'],
    inputs: ['Peserta', 'Data Terbatas', 'Paket'],
    needs: ['Peserta'],
    sheet: 'Peserta',
    proof: 'run',
  },
  {
    id: 'eligibility',
    actions: ['eligibility.judge'],
    inputs: ['Program', 'Aturan', 'Peserta', 'Data Terbatas', 'Tahap', 'Paket', 'Riwayat'],
    columns: { Paket: ['code'] },
    settings: ['Jenis peserta', 'Tanggal mulai', 'Tanggal selesai (diketik)', 'Tanggal seleksi'],
    needs: ['Peserta', 'Aturan'],
    sheet: 'Kelayakan',
    proof: 'rows',
    isOpen: ({ verdict }) => verdict === 'Belum dapat dinilai',
  },
  {
    id: 'placement',
    actions: ['placement.propose'],
    inputs: ['Program', 'Paket', 'Peserta', 'Kelayakan', 'Tahap', 'Pasangan'],
    settings: [
      ...['Bobot minat', 'Bobot asesmen', 'Bobot SPPN', 'Bobot dekat bebas'],
      'Paket per orang',
    ],
    needs: ['Kelayakan', 'Paket'],
    sheet: 'Penempatan',
    proof: 'rows',
  },
  {
    id: 'schedule',
    actions: ['schedule.generate', 'schedule.apply', 'schedule.restore'],
    settings: [...CALENDAR_SETTINGS, 'Menit per JP', 'Teori sebelum praktik'],
    inputs: [
      ...['Program', 'Paket', 'Unit', 'Instruktur', 'Ruang', 'Tahap', 'Penempatan', 'Halangan'],
      ...CALENDAR,
    ],
    needs: ['Tahap', 'Penempatan'],
    sheet: 'Jadwal',
    proof: 'rows',
  },
  {
    id: 'attendance',
    actions: ['attendance.prepare'],
    inputs: ['Jadwal', 'Penempatan', 'Keikutsertaan'],
    needs: ['Jadwal'],
    sheet: 'Presensi',
    proof: 'rows',
    isOpen: ({ code, date = '' }, today) => code === '' && date <= today,
    isLeft: ({ code }) => code === '',
  },
  {
    id: 'assessment',
    actions: ['assessment.judge'],
    settings: PASS_SETTINGS,
    inputs: ['Program', 'Nilai', 'Presensi', 'Keikutsertaan', 'Unit'],
    needs: ['Presensi'],
    sheet: 'Kelulusan',
    proof: 'rows',
    isLeft: ({ outcome }) => outcome === 'Belum selesai',
  },
  {
    id: 'certificates',
    actions: ['certificates.start'],
    inputs: ['Kelulusan', 'Narasumber'],
    needs: ['Kelulusan'],
    sheet: 'Sertifikat',
    proof: 'rows',
    isOpen: ({ state = '' }) => ['Gagal', 'Perlu diputuskan', 'Kembali'].includes(state),
    isLeft: ({ state = '', mailTo, signature = '' }) =>
      !['Terkirim', 'Batal', 'Digantikan'].includes(state) &&
      (state !== 'PDF siap' || mailTo !== '' || !['', 'Sudah TTE'].includes(signature)),
  },
  {
    id: 'followup',
    actions: ['followup.prepare'],
    inputs: ['Kelulusan'],
    needs: ['Kelulusan'],
    sheet: 'Tindak Lanjut',
    proof: 'rows',
    isOpen: ({ contactedOn, dueOn = '' }, today) => contactedOn === '' && dueOn <= today,
  },
  {
    id: 'reports',
    actions: ['reports.refresh'],
    inputs: [
      ...['Peserta', 'Kelayakan', 'Penempatan', 'Kelulusan', 'Sertifikat', 'Narasumber'],
      'Tindak Lanjut',
    ],
    needs: ['Peserta'],
    sheet: 'Ringkasan',
    proof: 'rows',
  },
];

/** Rows of sheet Program on which no result depends: who reads the add-on, and who sends. */
export const idleSettings: readonly string[] = ['Bahasa', 'Nama pengirim'];

/** Columns on which no result depends, because a later step fills them in or they only say where to send it. */
export const idleColumns: Readonly<Record<string, readonly string[]>> = {
  Paket: ['industry', 'mailTo'],
  Peserta: ['id'],
  Aturan: ['title', 'legalBasis'],
  Kelayakan: ['warnings', 'eligibleFrom', 'rulesVersion', 'basis', 'judgedOn', 'judgedBy'],
  Tahap: ['class', 'trainers', 'room'],
  Penempatan: ['score', 'reason', 'isLocked', 'basis', 'id'],
  Kelulusan: ['id'],
  Narasumber: ['email', 'mayMail'],
  Jadwal: ['isLocked', 'isHeld'],
};

/** Rows on which no result depends: courses of this programme itself, noted when its papers are issued. */
export function isIdleRow(sheet: string, row: TextRow, program: readonly TextRow[]): boolean {
  if (sheet !== 'Riwayat') return false;
  const own = program.filter(({ setting }) =>
    ['Kode program', 'Nama program'].includes(setting ?? ''),
  );
  return row['program'] !== '' && own.some(({ value }) => value === row['program']);
}
