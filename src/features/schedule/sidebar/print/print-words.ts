import type { Language } from '../../../../kernel/problem';
import { counted } from '../../../../sidebar/counted';
import type { PrintKind } from './print-kind';

export interface PrintWords {
  readonly title: string;
  readonly what: string;
  readonly kinds: Readonly<Record<PrintKind, string>>;
  readonly who: Readonly<Record<'class' | 'trainer' | 'room' | 'participant' | 'day', string>>;
  readonly everybody: string;
  readonly allOf: (className: string) => string;
  readonly form: string;
  readonly grid: string;
  readonly list: string;
  readonly from: string;
  readonly until: string;
  readonly print: string;
  readonly printHint: string;
  readonly nothing: string;
  readonly noSessions: string;
  readonly tooMany: (most: number) => string;
  readonly count: (schedules: number, sessions: number) => string;
  readonly since: string;
  readonly noVersions: string;
  readonly nobodyToTell: string;
  readonly toldOn: string;
  readonly copyTable: string;
  readonly wordsLeftOut: string;
  readonly preview: string;
  readonly titles: Readonly<Record<PrintKind, (owner: string) => string>>;
  readonly version: (version: number) => string;
  readonly printedAt: (when: string) => string;
  readonly week: (from: string, until: string) => string;
  readonly jp: string;
  readonly off: string;
  readonly date: string;
  readonly hours: string;
  readonly unit: string;
  readonly package: string;
  readonly class: string;
  readonly trainer: string;
  readonly room: string;
  readonly people: string;
  readonly cameFrom: string;
  readonly goTo: string;
  readonly goOnTo: string;
  readonly outside: string;
  readonly back: string;
  readonly sign: string;
  readonly namesOf: (className: string, people: number) => string;
  readonly month: string;
  readonly held: string;
  readonly planned: string;
  readonly unnoted: string;
  readonly cancelled: string;
  readonly total: string;
  readonly noTrainer: string;
  readonly recapNote: string;
  readonly calendarIntro: string;
  readonly makeFiles: string;
  readonly classes: string;
  readonly trainers: string;
  readonly download: (name: string) => string;
  readonly calendarName: (name: string, programme: string) => string;
}

export const printWords: Readonly<Record<Language, PrintWords>> = {
  id: {
    title: 'Cetak & bagikan jadwal',
    what: 'Yang dicetak',
    kinds: {
      class: 'Jadwal kelas',
      trainer: 'Jadwal instruktur',
      room: 'Jadwal ruang',
      participant: 'Jadwal peserta',
      day: 'Jadwal per hari',
      movement: 'Daftar pergerakan',
      told: 'Yang perlu diberi tahu',
      recap: 'Rekap JP instruktur',
      calendar: 'Berkas kalender (.ics)',
    },
    who: {
      class: 'Kelas',
      trainer: 'Instruktur',
      room: 'Ruang',
      participant: 'Peserta',
      day: 'Hari',
    },
    everybody: 'Semua',
    allOf: (className) => `Semua peserta ${className}`,
    form: 'Bentuk',
    grid: 'Tabel mingguan',
    list: 'Daftar',
    from: 'Dari tanggal',
    until: 'Sampai tanggal',
    print: 'Cetak',
    printHint:
      'Ukuran A4 sudah diatur. Untuk menyimpan sebagai PDF, pilih "Simpan sebagai PDF" di jendela cetak.',
    nothing: 'Lembar Jadwal masih kosong. Susun jadwal dulu.',
    noSessions: 'Tidak ada sesi di antara tanggal itu.',
    tooMany: (most) =>
      `Paling banyak ${most} jadwal sekali cetak. Pilih satu kelas atau satu orang.`,
    count: (schedules, sessions) => `${schedules} jadwal, ${sessions} sesi`,
    since: 'Perubahan sejak',
    noVersions: 'Belum ada versi jadwal yang disimpan.',
    nobodyToTell: 'Tidak ada sesi mendatang yang berubah sejak versi itu.',
    toldOn: 'Diberi tahu tanggal .................... paraf ............',
    copyTable: 'Salin tabel',
    wordsLeftOut: 'Mode netral: kata yang menyebut tempat pembinaan tidak dicetak.',
    preview: 'Pratinjau halaman',
    titles: {
      class: (owner) => `Jadwal Kelas ${owner}`,
      trainer: (owner) => `Jadwal ${owner}`,
      room: (owner) => `Jadwal Ruang ${owner}`,
      participant: (owner) => `Jadwal ${owner}`,
      day: (owner) => `Jadwal ${owner}`,
      movement: (owner) => `Daftar Pergerakan ${owner}`,
      told: (version) => `Perubahan Jadwal sejak Versi ${version}: yang Perlu Diberi Tahu`,
      recap: () => 'Rekap JP Instruktur',
      calendar: () => 'Berkas Kalender',
    },
    version: (version) => `Versi ${version}`,
    printedAt: (when) => `dicetak ${when}`,
    week: (from, until) => `${from} s.d. ${until}`,
    jp: 'JP',
    off: 'Libur',
    date: 'Tanggal',
    hours: 'Jam',
    unit: 'Unit',
    package: 'Paket',
    class: 'Kelas',
    trainer: 'Instruktur',
    room: 'Ruang',
    people: 'Orang',
    cameFrom: 'Dari',
    goTo: 'Ke ruang',
    goOnTo: 'Lalu ke',
    outside: 'dijemput',
    back: 'diantar kembali',
    sign: 'Paraf petugas',
    namesOf: (className, people) => `${className}: ${people} orang`,
    month: 'Bulan',
    held: 'Terlaksana',
    planned: 'Akan datang',
    unnoted: 'Belum dicatat',
    cancelled: 'Batal',
    total: 'Jumlah',
    noTrainer: 'Tanpa instruktur (tamu)',
    recapNote:
      'Dasar honor adalah JP terlaksana. "Belum dicatat": sesi sudah lewat, kolom Terlaksana masih kosong.',
    calendarIntro:
      'Berkas .ics dapat dibuka dengan Google Kalender, Outlook, atau kalender ponsel. Berkas baru menggantikan isi berkas lama: sesi yang pindah ikut pindah, sesi yang batal terhapus.',
    makeFiles: 'Siapkan berkas',
    classes: 'Kelas',
    trainers: 'Instruktur',
    download: (name) => `Unduh ${name}`,
    calendarName: (name, programme) => (programme === '' ? name : `${name} - ${programme}`),
  },
  en: {
    title: 'Print and share the schedule',
    what: 'What to print',
    kinds: {
      class: 'Schedule of a class',
      trainer: 'Schedule of a trainer',
      room: 'Schedule of a room',
      participant: 'Schedule of a participant',
      day: 'Schedule of a day',
      movement: 'Movement list',
      told: 'Who must be told of changes',
      recap: 'JP of trainers',
      calendar: 'Calendar files (.ics)',
    },
    who: {
      class: 'Class',
      trainer: 'Trainer',
      room: 'Room',
      participant: 'Participant',
      day: 'Day',
    },
    everybody: 'All',
    allOf: (className) => `All participants of ${className}`,
    form: 'Form',
    grid: 'Weekly table',
    list: 'List',
    from: 'From',
    until: 'Until',
    print: 'Print',
    printHint: 'The size is A4. To keep it as PDF, choose "Save as PDF" in the print window.',
    nothing: 'The sheet Jadwal is empty. Plan the schedule first.',
    noSessions: 'There are no sessions between these dates.',
    tooMany: (most) => `At most ${most} schedules in one print. Choose one class or one person.`,
    count: (schedules, sessions) =>
      `${counted(schedules, 'schedule')}, ${counted(sessions, 'session')}`,
    since: 'Changes since',
    noVersions: 'No version of the schedule is kept yet.',
    nobodyToTell: 'No session to come has changed since that version.',
    toldOn: 'Told on .................... initials ............',
    copyTable: 'Copy the table',
    wordsLeftOut: 'Neutral mode: words that tell about prison are not printed.',
    preview: 'Preview of the pages',
    titles: {
      class: (owner) => `Schedule of class ${owner}`,
      trainer: (owner) => `Schedule of ${owner}`,
      room: (owner) => `Schedule of room ${owner}`,
      participant: (owner) => `Schedule of ${owner}`,
      day: (owner) => `Schedule of ${owner}`,
      movement: (owner) => `Movement list of ${owner}`,
      told: (version) => `Changes of the schedule since version ${version}: who must be told`,
      recap: () => 'JP of trainers',
      calendar: () => 'Calendar files',
    },
    version: (version) => `Version ${version}`,
    printedAt: (when) => `printed ${when}`,
    week: (from, until) => `${from} to ${until}`,
    jp: 'JP',
    off: 'Day off',
    date: 'Date',
    hours: 'Hours',
    unit: 'Unit',
    package: 'Package',
    class: 'Class',
    trainer: 'Trainer',
    room: 'Room',
    people: 'People',
    cameFrom: 'From',
    goTo: 'To room',
    goOnTo: 'Then to',
    outside: 'fetched',
    back: 'brought back',
    sign: 'Initials of the officer',
    namesOf: (className, people) => `${className}: ${people} people`,
    month: 'Month',
    held: 'Held',
    planned: 'To come',
    unnoted: 'Not noted',
    cancelled: 'Cancelled',
    total: 'Total',
    noTrainer: 'Without a trainer (guests)',
    recapNote:
      'Fees are based on JP held. "Not noted": the session is in the past and its column Terlaksana is empty.',
    calendarIntro:
      'An .ics file opens with Google Calendar, Outlook or the calendar of a phone. A new file replaces what the old one brought: moved sessions move, cancelled ones disappear.',
    makeFiles: 'Make the files',
    classes: 'Classes',
    trainers: 'Trainers',
    download: (name) => `Download ${name}`,
    calendarName: (name, programme) => (programme === '' ? name : `${name} - ${programme}`),
  },
};
