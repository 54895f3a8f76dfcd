import type { Language } from '../../../../kernel/problem';
import { counted } from '../../../../sidebar/counted';
import type { GuestFields } from '../../contract/guests';
import type { GuestLack, GuestStanding } from '../../core';

interface GuestWords {
  readonly intro: string;
  readonly none: string;
  readonly add: string;
  readonly edit: (name: string) => string;
  readonly enlist: (name: string) => string;
  readonly another: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly inScheduleOnly: string;
  readonly figures: Readonly<Record<'guests' | 'due' | 'issued' | 'sent', string>>;
  readonly jp: (jp: number) => string;
  readonly sessions: (count: number) => string;
  readonly held: string;
  readonly toCome: string;
  readonly standings: Readonly<Record<Exclude<GuestStanding, 'incomplete'>, string>>;
  readonly incomplete: string;
  readonly lacking: (fields: string) => string;
  readonly lacks: Readonly<Record<GuestLack, string>>;
  readonly noMail: string;
  readonly officeMail: string;
  readonly toPapers: string;
  readonly fields: Readonly<Record<keyof GuestFields, string>>;
  readonly nameHint: string;
  readonly frontHint: string;
  readonly backHint: string;
  readonly noUnit: string;
  readonly unitHint: string;
  readonly daysOf: (days: readonly string[]) => string;
  readonly topicHint: string;
  readonly dateHint: string;
  readonly jpHint: string;
  readonly badJp: string;
  readonly emailHint: string;
  readonly badEmail: string;
  readonly consents: Readonly<Record<'' | 'yes' | 'no', string>>;
  readonly save: string;
  readonly cancel: string;
}

/** The words of *Narasumber*. */
export const guestWords: Readonly<Record<Language, GuestWords>> = {
  id: {
    intro:
      'Satu isian untuk satu materi. Sesudah materinya terlaksana, narasumber mendapat piagam.',
    none: 'Belum ada narasumber.',
    add: 'Tambah narasumber',
    edit: (name) => `Ubah ${name}`,
    enlist: (name) => `Lengkapi ${name}`,
    another: (name) => `Materi lain dari ${name}`,
    remove: (name) => `Hapus ${name}`,
    inScheduleOnly: 'Dari Jadwal. Lengkapi bila instansi atau emailnya perlu ditulis.',
    figures: {
      guests: 'Materi',
      due: 'Piagam siap diterbitkan',
      issued: 'Piagam terbit',
      sent: 'Piagam terkirim',
    },
    jp: (jp) => `${jp} JP`,
    sessions: (count) => `${count} sesi di Jadwal`,
    held: 'terlaksana',
    toCome: 'akan datang',
    standings: {
      undated: 'Belum ada tanggal. Isi Tanggal, atau pilih unit tamu yang ada di Jadwal.',
      coming: 'Materinya belum terlaksana.',
      due: 'Piagam siap diterbitkan di tempat Sertifikat.',
      issued: 'Piagam',
    },
    incomplete: 'Isi nama, lalu perbaiki isian yang ditandai.',
    lacking: (fields) => `Piagam belum dapat diterbitkan: isi ${fields}.`,
    lacks: { topic: 'Topik', jp: 'JP' },
    noMail: 'tidak dikirim lewat email',
    officeMail: 'email: menurut Email Tujuan paketnya',
    toPapers: 'Ke tempat Sertifikat',
    fields: {
      frontTitles: 'Gelar depan',
      name: 'Nama',
      backTitles: 'Gelar belakang',
      institution: 'Instansi',
      unit: 'Sesi tamu di Jadwal',
      topic: 'Topik',
      date: 'Tanggal',
      jp: 'JP',
      email: 'Email',
      mayMail: 'Boleh dikirimi email',
    },
    nameHint: 'Tanpa gelar, seperti akan tercetak',
    frontHint: 'Misalnya Drs.',
    backHint: 'Misalnya S.E., M.M.',
    noUnit: 'Tidak ada di Jadwal',
    unitHint: 'Bila dipilih, topik, tanggal, dan JP diambil dari sesi yang terlaksana',
    daysOf: (days) => (days.length === 0 ? 'Belum dijadwalkan' : `Dijadwalkan ${days.join(', ')}`),
    topicHint: 'Kosong: judul unit',
    dateHint: 'Kosong: tanggal sesinya di Jadwal',
    jpHint: 'Kosong: JP sesinya di Jadwal',
    badJp: 'Isi 1 sampai 100.',
    emailHint: 'Kosong: piagam dikirim menurut Email Tujuan paketnya',
    badEmail: 'Bukan alamat email.',
    consents: { '': 'Belum ditanyakan', yes: 'Ya', no: 'Tidak' },
    save: 'Simpan',
    cancel: 'Batal',
  },
  en: {
    intro: 'One entry a talk. When the talk is over, the speaker gets a piagam.',
    none: 'There is no guest speaker yet.',
    add: 'Add a guest speaker',
    edit: (name) => `Change ${name}`,
    enlist: (name) => `Complete ${name}`,
    another: (name) => `Another talk of ${name}`,
    remove: (name) => `Remove ${name}`,
    inScheduleOnly: 'From Jadwal. Complete it when office or address is needed.',
    figures: {
      guests: 'Talks',
      due: 'Piagam ready to issue',
      issued: 'Piagam issued',
      sent: 'Piagam sent',
    },
    jp: (jp) => `${jp} JP`,
    sessions: (count) => counted(count, 'session in Jadwal', 'sessions in Jadwal'),
    held: 'held',
    toCome: 'to come',
    standings: {
      undated: 'No day yet. Enter the date, or choose a guest unit that is in Jadwal.',
      coming: 'The talk is still to come.',
      due: 'The piagam can be issued in the place Certificates.',
      issued: 'Piagam',
    },
    incomplete: 'Enter the name, then correct what is marked.',
    lacking: (fields) => `The piagam cannot be issued yet: enter ${fields}.`,
    lacks: { topic: 'the topic', jp: 'the JP' },
    noMail: 'not mailed',
    officeMail: 'mail: by Email Tujuan of the package',
    toPapers: 'To the place Certificates',
    fields: {
      frontTitles: 'Titles before the name',
      name: 'Name',
      backTitles: 'Titles behind the name',
      institution: 'Institution',
      unit: 'Guest session in Jadwal',
      topic: 'Topic',
      date: 'Date',
      jp: 'JP',
      email: 'E-mail',
      mayMail: 'May be sent mail',
    },
    nameHint: 'Without titles, as it will be printed',
    frontHint: 'For example Drs.',
    backHint: 'For example S.E., M.M.',
    noUnit: 'Not in Jadwal',
    unitHint: 'When chosen, topic, date and JP come from the sessions held',
    daysOf: (days) => (days.length === 0 ? 'Not planned yet' : `Planned ${days.join(', ')}`),
    topicHint: 'Empty: the title of the unit',
    dateHint: 'Empty: the days of its sessions in Jadwal',
    jpHint: 'Empty: the JP of its sessions in Jadwal',
    badJp: 'Enter 1 to 100.',
    emailHint: 'Empty: mailed by Email Tujuan of the package',
    badEmail: 'Not an e-mail address.',
    consents: { '': 'Not asked yet', yes: 'Yes', no: 'No' },
    save: 'Save',
    cancel: 'Cancel',
  },
};
