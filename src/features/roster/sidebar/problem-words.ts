import type { Language, Severity } from '../../../kernel/problem';
import { counted } from '../../../sidebar/counted';
import type { FixKind } from '../core';

interface ProblemWords {
  readonly checking: string;
  readonly counted: (problems: number, rows: number) => string;
  readonly again: string;
  readonly none: string;
  readonly filter: string;
  readonly severity: string;
  readonly sheet: string;
  readonly all: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly onlyFixable: string;
  readonly fixKinds: Readonly<Record<FixKind, string>>;
  readonly fix: string;
  readonly fixAt: (cell: string) => string;
  readonly fixGroup: (count: number) => string;
  readonly fixAll: (count: number) => string;
  readonly accept: string;
  readonly acceptAt: (cell: string) => string;
  readonly acceptGroup: (count: number) => string;
  readonly switchOff: string;
  readonly switchOffWhich: (title: string) => string;
  readonly switchedOff: (count: number) => string;
  readonly switchOn: string;
  readonly switchOnWhich: (title: string) => string;
  readonly toPrint: string;
  readonly samePairs: (count: number) => string;
  readonly undo: string;
  readonly undoLatest: string;
  readonly change: (from: string, to: string) => string;
  readonly hiddenByFilter: string;
  readonly more: (count: number) => string;
}

/** The words of *Masalah*. */
export const problemWords: Readonly<Record<Language, ProblemWords>> = {
  id: {
    checking: 'Memeriksa peserta…',
    counted: (problems, rows) => `${problems} masalah, ${rows} baris diperiksa.`,
    again: 'Periksa lagi',
    none: 'Tidak ada yang perlu diperbaiki.',
    filter: 'Saring',
    severity: 'Tingkat',
    sheet: 'Lembar',
    all: 'Semua',
    severities: { error: 'Salah', warning: 'Perlu dicek', note: 'Catatan' },
    onlyFixable: 'Hanya yang dapat diperbaiki otomatis',
    fixKinds: {
      spaces: 'Spasi berlebih dapat dirapikan.',
      none: 'Keterangan seperti "belum ada" di tempat nomor dapat dikosongkan.',
      word: 'Penulisan pilihan dapat diseragamkan.',
      nik: 'Tanda di antara angka NIK dapat dihapus.',
      date: 'Tanggal tersimpan sebagai teks dan dapat dijadikan tanggal.',
      code: 'Huruf besar-kecil kode paket dapat disamakan.',
      phone: 'Nomor telepon dapat ditulis seragam (+62...).',
      place: 'Tempat dan tanggal lahir dapat dipisah ke dua kolom.',
      name: 'Penulisan nama diusulkan.',
      titles: 'Gelar dapat dipisah ke kolom Gelar Depan dan Gelar Belakang.',
      from_nik: 'Isi sel diusulkan dari NIK.',
      swapped: 'Hari dan bulan diusulkan ditukar.',
    },
    fix: 'Perbaiki',
    fixAt: (cell) => `Perbaiki ${cell}`,
    fixGroup: (count) => `Perbaiki ${count} sel`,
    fixAll: (count) => `Perbaiki semua yang pasti (${count})`,
    accept: 'Terima usul',
    acceptAt: (cell) => `Terima usul untuk ${cell}`,
    acceptGroup: (count) => `Terima ${count} usul`,
    switchOff: 'Jangan periksa ini lagi',
    switchOffWhich: (title) => `Jangan periksa ini lagi: ${title}`,
    switchedOff: (count) => `Tidak diperiksa (${count})`,
    switchOn: 'Periksa ini',
    switchOnWhich: (title) => `Periksa ini: ${title}`,
    toPrint: 'Daftar untuk dicetak ada di lembar Temuan.',
    samePairs: (count) => `${count} pasang mungkin orang yang sama: putuskan`,
    undo: 'Urungkan',
    undoLatest: 'Urungkan perbaikan terakhir',
    change: (from, to) => `“${from}” menjadi “${to}”`,
    hiddenByFilter: 'Tidak ada yang cocok dengan saringan ini.',
    more: (count) => `Masih ada ${count} lagi. Perbaiki yang tampak, lalu periksa lagi.`,
  },
  en: {
    checking: 'Checking the participants…',
    counted: (problems, rows) =>
      `${counted(problems, 'problem')}, ${counted(rows, 'row')} checked.`,
    again: 'Check again',
    none: 'Nothing needs to be corrected.',
    filter: 'Filter',
    severity: 'Severity',
    sheet: 'Sheet',
    all: 'All',
    severities: { error: 'Wrong', warning: 'To check', note: 'Note' },
    onlyFixable: 'Only what can be fixed automatically',
    fixKinds: {
      spaces: 'Superfluous spaces can be removed.',
      none: 'Words such as "belum ada" in place of a number can be emptied.',
      word: 'The spelling of a choice can be made uniform.',
      nik: 'Signs between the digits of a NIK can be removed.',
      date: 'A date is stored as text and can become a date.',
      code: 'The letter case of a package code can be set right.',
      phone: 'A telephone number can be written uniformly (+62...).',
      place: 'Place and date of birth can be put into two columns.',
      name: 'Another spelling of the name is proposed.',
      titles: 'Titles can go into the columns Gelar Depan and Gelar Belakang.',
      from_nik: 'What the NIK tells is proposed for the cell.',
      swapped: 'Swapping day and month is proposed.',
    },
    fix: 'Fix',
    fixAt: (cell) => `Fix ${cell}`,
    fixGroup: (count) => `Fix ${counted(count, 'cell')}`,
    fixAll: (count) => `Fix all that is certain (${count})`,
    accept: 'Accept',
    acceptAt: (cell) => `Accept the proposal for ${cell}`,
    acceptGroup: (count) => `Accept ${counted(count, 'proposal')}`,
    switchOff: 'Do not check this any more',
    switchOffWhich: (title) => `Do not check this any more: ${title}`,
    switchedOff: (count) => `Not checked (${count})`,
    switchOn: 'Check this',
    switchOnWhich: (title) => `Check this: ${title}`,
    toPrint: 'The list to print is in sheet Temuan.',
    samePairs: (count) => `${counted(count, 'pair')} may be one person: decide`,
    undo: 'Undo',
    undoLatest: 'Undo the latest fixes',
    change: (from, to) => `“${from}” becomes “${to}”`,
    hiddenByFilter: 'Nothing matches this filter.',
    more: (count) => `There are ${count} more. Correct what is shown, then check again.`,
  },
};
