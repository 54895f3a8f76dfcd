import type { Language } from '../../../kernel/problem';
import type { AbsenceKind } from '../core';

interface AbsenceWords {
  readonly intro: string;
  readonly none: string;
  readonly add: string;
  readonly edit: (id: string) => string;
  readonly remove: (id: string) => string;
  readonly save: string;
  readonly cancel: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<AbsenceKind, string>>;
  readonly who: Readonly<Record<AbsenceKind, string>>;
  readonly choose: string;
  readonly start: string;
  readonly end: string;
  readonly from: string;
  readonly until: string;
  readonly hoursHint: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly incomplete: string;
  readonly badTime: string;
  readonly hits: (count: number) => string;
  readonly inSheet: string;
}

/** *Halangan*: who or what is away. */
export const absenceWords: Readonly<Record<Language, AbsenceWords>> = {
  id: {
    intro:
      'Instruktur yang tidak bisa datang, ruang yang tidak dapat dipakai, kelas yang berhenti sementara. Hari libur dicatat di lembar Hari Libur. Sesudah itu susun jadwal lagi: hanya sesi yang terkena dan yang terpaksa yang pindah.',
    none: 'Belum ada halangan.',
    add: 'Catat halangan',
    edit: (id) => `Ubah ${id}`,
    remove: (id) => `Hapus ${id}`,
    save: 'Simpan halangan',
    cancel: 'Batal',
    kind: 'Jenis',
    kinds: {
      trainer: 'Instruktur tidak bisa',
      room: 'Ruang tidak dapat dipakai',
      class: 'Kelas berhenti sementara',
    },
    who: { trainer: 'Instruktur', room: 'Ruang', class: 'Kelas' },
    choose: 'Pilih…',
    start: 'Mulai',
    end: 'Sampai',
    from: 'Dari jam',
    until: 'Sampai jam',
    hoursHint: 'Kosong: sepanjang hari',
    reason: 'Sebab',
    reasonHint: 'Singkat saja. Jangan menulis nama penyakit.',
    incomplete: 'Pilih siapa atau apa, lalu isi kedua tanggal.',
    badTime: 'Tulis jam seperti 08:30.',
    hits: (count) => (count === 0 ? 'Tidak ada sesi yang terkena.' : `${count} sesi terkena.`),
    inSheet: 'Baris ini diketik di lembar Halangan; ubah di sana.',
  },
  en: {
    intro:
      'A trainer who cannot come, a room that cannot be used, a class that pauses. Days off are noted in the sheet Hari Libur. Then plan again: only the sessions concerned, and those that must give way, are moved.',
    none: 'Nobody is away.',
    add: 'Note an absence',
    edit: (id) => `Change ${id}`,
    remove: (id) => `Remove ${id}`,
    save: 'Save the absence',
    cancel: 'Cancel',
    kind: 'Kind',
    kinds: {
      trainer: 'Trainer cannot come',
      room: 'Room cannot be used',
      class: 'Class pauses',
    },
    who: { trainer: 'Trainer', room: 'Room', class: 'Class' },
    choose: 'Choose…',
    start: 'From',
    end: 'Until',
    from: 'From (time)',
    until: 'Until (time)',
    hoursHint: 'Empty: all day',
    reason: 'Reason',
    reasonHint: 'Keep it short. Do not write what somebody is ill with.',
    incomplete: 'Choose who or what, then fill in both dates.',
    badTime: 'Write the time like 08:30.',
    hits: (count) =>
      `It hits ${count === 0 ? 'no' : count} ${count === 1 ? 'session' : 'sessions'}.`,
    inSheet: 'This row was typed in the sheet Halangan; change it there.',
  },
};
