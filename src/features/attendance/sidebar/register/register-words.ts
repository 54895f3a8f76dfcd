import type { PlainDate } from '../../../../kernel/plain-date';
import {
  formatDateId,
  formatDateShort,
  weekdayNameId,
  weekdayOf,
} from '../../../../kernel/plain-date';
import type { Language } from '../../../../kernel/problem';
import { counted } from '../../../../sidebar/counted';

interface RegisterWords {
  readonly title: string;
  readonly what: string;
  readonly kinds: Readonly<Record<'print' | 'week', string>>;
  readonly class: string;
  readonly allClasses: string;
  readonly form: string;
  readonly forms: Readonly<Record<'day' | 'week', string>>;
  readonly day: string;
  readonly week: string;
  readonly weekOf: (monday: PlainDate) => string;
  readonly sheets: (count: number) => string;
  readonly print: string;
  readonly printHint: string;
  readonly preview: string;
  readonly nothing: string;
  readonly signIn: (name: string, training: string) => string;
  readonly printedAt: (when: string) => string;
  readonly number: string;
  readonly name: string;
  readonly jp: (jp: number) => string;
  readonly present: string;
  readonly trainer: string;
  readonly officer: string;
  readonly legend: string;
  readonly away: string;
  readonly gridLabel: (name: string, monday: PlainDate) => string;
  readonly keys: readonly string[];
  readonly fillAll: string;
  readonly counts: (changed: number, cleared: number, empty: number) => string;
  readonly cleared: (code: string) => string;
  readonly outside: (count: number) => string;
  readonly fixFirst: (count: number) => string;
  readonly nothingToSave: string;
  readonly save: string;
  readonly empty: string;
  readonly wrong: string;
  readonly noneThen: string;
  readonly unsaved: (count: number) => string;
}

const WEEKDAYS_EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `Kamis, 10 Juni 2021` */
export function longDay(date: PlainDate, language: Language): string {
  return language === 'id'
    ? `${weekdayNameId(weekdayOf(date))}, ${formatDateId(date)}`
    : `${WEEKDAYS_EN[weekdayOf(date) - 1] ?? ''}, ${formatDateShort(date)}`;
}

/** `Kam 10/06` */
export function shortDay(date: PlainDate, language: Language): string {
  const name =
    language === 'id' ? weekdayNameId(weekdayOf(date)) : WEEKDAYS_EN[weekdayOf(date) - 1];
  return `${(name ?? '').slice(0, 3)} ${formatDateShort(date).slice(0, 5)}`;
}

/** `08.00-09.30` */
export function shownHours(
  { start, end }: { readonly start: string; readonly end: string },
  language: Language,
): string {
  const hours = `${start}-${end}`;
  return language === 'id' ? hours.replace(/:/g, '.') : hours;
}

/** The words of the dialog *Daftar hadir & isian mingguan*. */
export const registerWords: Readonly<Record<Language, RegisterWords>> = {
  id: {
    title: 'Daftar hadir dan isian mingguan',
    what: 'Yang dikerjakan',
    kinds: { print: 'Cetak daftar hadir', week: 'Isi presensi seminggu' },
    class: 'Kelas',
    allClasses: 'Semua kelas',
    form: 'Bentuk',
    forms: { day: 'Satu hari', week: 'Satu minggu' },
    day: 'Hari',
    week: 'Minggu',
    weekOf: (monday) => `Mulai ${formatDateId(monday)}`,
    sheets: (count) => `${count} daftar.`,
    print: 'Cetak',
    printHint: 'Untuk PDF, pilih Simpan sebagai PDF di jendela cetak.',
    preview: 'Halaman yang dicetak',
    nothing:
      'Belum ada sesi atau peserta yang punya kelas. Jalankan Penempatan dan Susun jadwal dahulu.',
    signIn: (name, training) =>
      `Daftar Hadir Kelas ${name}${training === '' ? '' : ` · ${training}`}`,
    printedAt: (when) => `dicetak ${when}`,
    number: 'No.',
    name: 'Nama',
    jp: (jp) => `${jp} JP`,
    present: 'Hadir (orang)',
    trainer: 'Instruktur',
    officer: 'Petugas',
    legend: 'Yang tidak hadir, tulis kodenya',
    away: 'tidak ikut',
    gridLabel: (name, monday) => `Presensi kelas ${name}, minggu ${formatDateId(monday)}`,
    keys: [
      'Satu tombol satu kode: H, S, I, A, T, D untuk SD, K untuk KJ, R untuk ST, B untuk BB, P untuk PD.',
      'Sesudah kode, kotak berikutnya terpilih. Sesudah T boleh diketik menitnya, lalu Enter.',
      'Panah: pindah. Enter: turun. Backspace: urungkan ketikan. Delete: hapus kode. *: semua yang kosong di sesi itu hadir. Ctrl+Enter: simpan.',
      'Ctrl+V: tempel kode dari lembar lain, mulai dari kotak yang terpilih.',
    ],
    fillAll: 'Semua yang kosong: hadir',
    counts: (changed, cleared, empty) =>
      `${changed} kode akan disimpan, ${cleared === 0 ? '' : `${cleared} akan dihapus, `}${empty} kotak masih kosong.`,
    cleared: (code) => `${code} akan dihapus`,
    outside: (count) => `${count} kode yang ditempel jatuh di luar tabel dan diabaikan.`,
    fixFirst: (count) => `${count} kotak berisi kode yang tidak dikenal. Perbaiki dulu.`,
    nothingToSave: 'Tidak ada perubahan untuk disimpan.',
    save: 'Simpan minggu ini',
    empty: 'belum diisi',
    wrong: 'kode tidak dikenal',
    noneThen: 'Semua sesi minggu ini batal.',
    unsaved: (count) => `Masih ada ${count} kode yang belum disimpan di kelas atau minggu lain.`,
  },
  en: {
    title: 'Sign-in sheets and weekly entry',
    what: 'What to do',
    kinds: { print: 'Print sign-in sheets', week: 'Enter a week of attendance' },
    class: 'Class',
    allClasses: 'All classes',
    form: 'Form',
    forms: { day: 'One day', week: 'One week' },
    day: 'Day',
    week: 'Week',
    weekOf: (monday) => `From ${formatDateShort(monday)}`,
    sheets: (count) => `${counted(count, 'sheet')}.`,
    print: 'Print',
    printHint: 'For a PDF, choose Save as PDF in the print window.',
    preview: 'The printed pages',
    nothing: 'No sessions yet, or nobody has a class. Run Placement and Plan the schedule first.',
    signIn: (name, training) =>
      `Sign-in sheet, class ${name}${training === '' ? '' : ` · ${training}`}`,
    printedAt: (when) => `printed ${when}`,
    number: 'No.',
    name: 'Name',
    jp: (jp) => `${jp} JP`,
    present: 'Present (people)',
    trainer: 'Trainer',
    officer: 'Officer',
    legend: 'For those who are not here, write the code',
    away: 'not taking part',
    gridLabel: (name, monday) => `Attendance of class ${name}, week of ${formatDateShort(monday)}`,
    keys: [
      'One key a code: H, S, I, A, T, D for SD, K for KJ, R for ST, B for BB, P for PD.',
      'After a code the next cell is chosen. After T the minutes may be typed, then Enter.',
      'Arrows: move. Enter: down. Backspace: take back what was typed. Delete: take the code away. *: everybody without a code in that session is present. Ctrl+Enter: save.',
      'Ctrl+V: paste codes from another sheet, from the chosen cell on.',
    ],
    fillAll: 'All empty cells: present',
    counts: (changed, cleared, empty) =>
      `${counted(changed, 'code')} to save, ${cleared === 0 ? '' : `${cleared} to take away, `}${counted(empty, 'cell')} still empty.`,
    cleared: (code) => `${code} will be taken away`,
    outside: (count) =>
      `${counted(count, 'pasted code')} fell outside the table and ${count === 1 ? 'was' : 'were'} ignored.`,
    fixFirst: (count) =>
      `${counted(count, 'cell holds', 'cells hold')} an unknown code. Correct that first.`,
    nothingToSave: 'There is no change to save.',
    save: 'Save this week',
    empty: 'not filled in',
    wrong: 'unknown code',
    noneThen: 'All sessions of this week are cancelled.',
    unsaved: (count) => `${counted(count, 'code')} of other classes or weeks not saved yet.`,
  },
};
