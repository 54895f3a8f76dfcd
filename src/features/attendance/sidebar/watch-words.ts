import type { Language } from '../../../kernel/problem';
import { counted } from '../../../sidebar/counted';
import type { Ending, Warning } from '../core';

interface WatchWords {
  readonly toDay: string;
  readonly more: string;
  readonly screens: Readonly<Record<'warnings' | 'stays', string>>;
  readonly openRegister: string;
  readonly sessions: string;
  readonly cancel: (hours: string) => string;
  readonly isCancelled: string;
  readonly revive: (hours: string) => string;
  readonly makeUp: (hours: string) => string;
  readonly makeUpHint: string;
  readonly date: string;
  readonly start: string;
  readonly addMakeUp: string;
  readonly needsBoth: string;
  readonly warningsIntro: (threshold: number) => string;
  readonly nobody: string;
  readonly kinds: Readonly<Record<Warning, string>>;
  readonly needs: (needed: number, left: number) => string;
  readonly cannot: (left: number) => string;
  readonly classes: string;
  readonly average: (percent: string, held: number, planned: number) => string;
  readonly missing: (codes: number) => string;
  readonly writeRecap: string;
  readonly staysIntro: string;
  readonly noStays: string;
  readonly add: string;
  readonly edit: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly who: string;
  readonly choose: string;
  readonly from: string;
  readonly fromHint: string;
  readonly until: string;
  readonly untilHint: string;
  readonly ending: string;
  readonly endings: Readonly<Record<'' | Ending, string>>;
  readonly reason: string;
  readonly reasonHint: string;
  readonly incomplete: string;
  readonly save: string;
  readonly back: string;
  readonly span: (from: string, until: string) => string;
}

/** The words of what stands beside the day: sessions, early warnings, who joined late or left. */
export const watchWords: Readonly<Record<Language, WatchWords>> = {
  id: {
    toDay: 'Presensi harian',
    more: 'Lainnya',
    screens: { warnings: 'Peringatan dini', stays: 'Masuk belakangan & berhenti' },
    openRegister: 'Daftar hadir & isian mingguan',
    sessions: 'Sesi batal dan pengganti',
    cancel: (hours) => `Batalkan sesi ${hours}`,
    isCancelled: 'batal',
    revive: (hours) => `Sesi ${hours} jadi diadakan`,
    makeUp: (hours) => `Sesi pengganti untuk ${hours}`,
    makeUpHint:
      'Kelas, unit, instruktur, ruang dan JP sama. Atau jalankan Susun jadwal: JP sesi batal dijadwalkan lagi.',
    date: 'Tanggal pengganti',
    start: 'Jam mulai',
    addMakeUp: 'Tambah sesi pengganti',
    needsBoth: 'Isi tanggal dan jam mulai, misalnya 13:00.',
    warningsIntro: (threshold) => `Batas kehadiran ${threshold} %.`,
    nobody: 'Tidak ada yang perlu diperingatkan.',
    kinds: {
      lost: 'Tidak dapat mencapai batas lagi',
      all_left: 'Harus hadir terus',
      below: 'Di bawah batas, masih dapat mencapainya',
    },
    needs: (needed, left) => `harus hadir ${needed} dari ${left} JP yang tersisa`,
    cannot: (left) => (left === 0 ? 'tidak ada JP tersisa' : `tersisa ${left} JP, tidak cukup`),
    classes: 'Per kelas',
    average: (percent, held, planned) =>
      `rata-rata ${percent}; ${held} JP terlaksana, ${planned} JP lagi`,
    missing: (codes) => `${codes} kode belum diisi`,
    writeRecap: 'Tulis lembar Rekap Presensi',
    staysIntro:
      'Catat siapa yang mulai ikut belakangan atau berhenti sebelum selesai. Hari di luar masa ikut tidak diminta kodenya.',
    noStays: 'Semua ikut dari awal sampai akhir.',
    add: 'Catat seseorang',
    edit: (name) => `Ubah ${name}`,
    remove: (name) => `Hapus ${name}`,
    who: 'Peserta',
    choose: 'Pilih…',
    from: 'Mulai ikut',
    fromHint: 'Hari pertama. Kosong: sejak awal',
    until: 'Terakhir ikut',
    untilHint: 'Hari terakhir. Kosong: sampai selesai',
    ending: 'Keadaan',
    endings: {
      '': 'Belum ditentukan',
      dropped: 'Gugur',
      partial: 'Selesai sebagian',
    },
    reason: 'Sebab',
    reasonHint: 'Singkat saja. Tidak pernah dicetak.',
    incomplete: 'Pilih peserta, lalu isi tanggal atau keadaannya.',
    save: 'Simpan',
    back: 'Batal',
    span: (from, until) =>
      [from === '' ? '' : `mulai ${from}`, until === '' ? '' : `terakhir ${until}`]
        .filter((part) => part !== '')
        .join(', '),
  },
  en: {
    toDay: 'Attendance of a day',
    more: 'More',
    screens: { warnings: 'Early warnings', stays: 'Joining late & leaving' },
    openRegister: 'Sign-in sheets & weekly entry',
    sessions: 'Cancelled and make-up sessions',
    cancel: (hours) => `Cancel session ${hours}`,
    isCancelled: 'cancelled',
    revive: (hours) => `Session ${hours} takes place after all`,
    makeUp: (hours) => `Make-up session for ${hours}`,
    makeUpHint:
      'Same class, unit, trainer, room and JP. Or run Plan the schedule: the JP of a cancelled session are planned again.',
    date: 'Date',
    start: 'Start',
    addMakeUp: 'Add the make-up session',
    needsBoth: 'Enter the date and the start, for example 13:00.',
    warningsIntro: (threshold) => `Least attendance ${threshold} %.`,
    nobody: 'There is nobody to warn.',
    kinds: {
      lost: 'Can no longer reach the threshold',
      all_left: 'Must attend all that is left',
      below: 'Below the threshold, can still reach it',
    },
    needs: (needed, left) => `must attend ${needed} of the ${left} JP left`,
    cannot: (left) => (left === 0 ? 'no JP are left' : `${left} JP left are not enough`),
    classes: 'By class',
    average: (percent, held, planned) =>
      `average ${percent}; ${held} JP held, ${planned} JP to come`,
    missing: (codes) => `${counted(codes, 'code')} missing`,
    writeRecap: 'Write the sheet Rekap Presensi',
    staysIntro:
      'Note who joins late or leaves before the end. No code is asked for the days on which somebody does not take part.',
    noStays: 'Everybody takes part from the first day to the last.',
    add: 'Note somebody',
    edit: (name) => `Change ${name}`,
    remove: (name) => `Remove ${name}`,
    who: 'Participant',
    choose: 'Choose…',
    from: 'First day',
    fromHint: 'Empty: from the beginning',
    until: 'Last day',
    untilHint: 'Empty: to the end',
    ending: 'Ending',
    endings: { '': 'Not decided', dropped: 'Dropped out', partial: 'Completed in part' },
    reason: 'Reason',
    reasonHint: 'Keep it short. It is never printed.',
    incomplete: 'Choose a participant, then enter a date or the ending.',
    save: 'Save',
    back: 'Cancel',
    span: (from, until) =>
      [from === '' ? '' : `from ${from}`, until === '' ? '' : `until ${until}`]
        .filter((part) => part !== '')
        .join(', '),
  },
};
