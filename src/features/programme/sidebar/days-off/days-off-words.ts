import type { Language } from '../../../../kernel/problem';
import { counted } from '../../../../sidebar/counted';
import type { DayOffKind } from '../../core';

interface DaysOffWords {
  readonly find: string;
  readonly findHint: string;
  readonly year: (year: string, days: number, off: number) => string;
  readonly none: string;
  readonly noneFound: string;
  readonly edit: (day: string) => string;
  readonly add: string;
  readonly import: string;
  readonly toList: string;
  readonly kinds: Readonly<Record<DayOffKind, string>>;
  readonly counts: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly file: string;
  readonly fileHint: string;
  readonly fallbackYear: string;
  readonly fallbackYearHint: string;
  readonly basis: string;
  readonly basisHint: string;
  readonly unread: (count: number, lines: string) => string;
  readonly nothing: string;
  readonly summary: (fresh: number, changed: number, same: number) => string;
  readonly fresh: string;
  readonly changed: string;
  readonly now: (name: string, kind: string) => string;
  readonly observed: string;
  readonly kindOf: (day: string) => string;
  readonly save: (count: number) => string;
}

/** The words of *Hari Libur*. */
export const daysOffWords: Readonly<Record<Language, DaysOffWords>> = {
  id: {
    find: 'Cari',
    findHint: 'Nama atau tanggal, misalnya Nyepi atau 17/08.',
    year: (year, days, off) =>
      off === 0 ? `${year}: ${days} hari` : `${year}: ${days} hari, ${off} tetap masuk`,
    none: 'Belum ada hari libur.',
    noneFound: 'Tidak ada yang cocok.',
    edit: (day) => `Ubah ${day}`,
    add: 'Tambah hari',
    import: 'Ambil dari daftar',
    toList: 'Ke daftar',
    kinds: {
      national: 'Nasional',
      collective: 'Cuti bersama',
      local: 'Lokal',
      institution: 'Institusi',
    },
    counts: 'Tanpa centang berarti hari itu tetap masuk.',
    paste: 'Tempel daftar',
    pasteHint:
      'Satu hari per baris, misalnya: 1 Januari 2027 Tahun Baru. Boleh dari SKB atau lembar lain.',
    file: 'Atau buka berkas kalender (.ics)',
    fileHint: 'Misalnya kalender hari libur yang diunduh.',
    fallbackYear: 'Tahun bila tidak tertulis',
    fallbackYearHint: 'Untuk baris seperti "1 Juni Hari Lahir Pancasila".',
    basis: 'Dasar',
    basisHint: 'Misalnya SKB 3 Menteri untuk 2027.',
    unread: (count, lines) => `${count} baris tidak terbaca. Tulis satu hari per baris: ${lines}`,
    nothing: 'Tidak ada hari libur di dalamnya.',
    summary: (fresh, changed, same) => `${fresh} baru, ${changed} berbeda, ${same} sudah ada.`,
    fresh: 'Hari baru',
    changed: 'Berbeda dari lembar',
    now: (name, kind) => `Sekarang: ${name} (${kind})`,
    observed: 'Menurut daftar hanya peringatan, bukan hari libur.',
    kindOf: (day) => `Jenis ${day}`,
    save: (count) => `Simpan ${count} hari`,
  },
  en: {
    find: 'Find',
    findHint: 'A name or a date, for example Nyepi or 17/08.',
    year: (year, days, off) =>
      off === 0
        ? `${year}: ${counted(days, 'day')}`
        : `${year}: ${counted(days, 'day')}, ${off} worked`,
    none: 'There are no days off yet.',
    noneFound: 'Nothing matches.',
    edit: (day) => `Edit ${day}`,
    add: 'Add a day',
    import: 'Take from a list',
    toList: 'To the list',
    kinds: {
      national: 'National',
      collective: 'Collective leave',
      local: 'Local',
      institution: 'Institution',
    },
    counts: 'Without a tick people train on that day.',
    paste: 'Paste a list',
    pasteHint:
      'One day a line, for example: 1 Januari 2027 Tahun Baru. From a decree or another sheet.',
    file: 'Or open a calendar file (.ics)',
    fileHint: 'For example a downloaded calendar of holidays.',
    fallbackYear: 'Year where none is written',
    fallbackYearHint: 'For lines such as "1 Juni Hari Lahir Pancasila".',
    basis: 'Legal basis',
    basisHint: 'For example SKB 3 Menteri untuk 2027.',
    unread: (count, lines) =>
      `${counted(count, 'line')} could not be read. Write one day a line: ${lines}`,
    nothing: 'There are no days off in it.',
    summary: (fresh, changed, same) => `${fresh} new, ${changed} different, ${same} already there.`,
    fresh: 'New days',
    changed: 'Different from the sheet',
    now: (name, kind) => `Now: ${name} (${kind})`,
    observed: 'The list calls it an observance, not a day off.',
    kindOf: (day) => `Kind of ${day}`,
    save: (count) => `Save ${counted(count, 'day')}`,
  },
};
