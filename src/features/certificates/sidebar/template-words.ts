import type { Language } from '../../../kernel/problem';
import { counted } from '../../../sidebar/counted';
import type { PaperKind } from '../core';

interface TemplateWords {
  readonly templates: string;
  readonly names: Readonly<Record<PaperKind, string>>;
  readonly units: (count: number) => string;
  /** Of templates in English. */
  readonly english: string;
  readonly madeBy: (owner: string, date: string) => string;
  readonly notMade: string;
  readonly open: string;
  readonly makeFirst: string;
  readonly makeFirstHint: string;
  readonly closed: string;
  readonly pickTitle: string;
  readonly pickHint: (owners: string, account: string) => string;
  readonly noPicker: string;
  readonly pickBelow: string;
  readonly checkAgain: string;
  readonly ownTitle: string;
  readonly ownHint: (owners: string) => string;
  readonly makeOwn: string;
  readonly lostHint: string;
  readonly makeAgain: string;
  readonly begunByOther: (owner: string, count: number) => string;
  readonly leftBehind: string;
  readonly leftBehindHint: (count: number) => string;
  readonly throwAway: string;
  readonly thrownAway: string;
}

export const templateWords: Readonly<Record<Language, TemplateWords>> = {
  id: {
    templates: 'Templat surat',
    names: { pass: 'Sertifikat', statement: 'Surat keterangan', appreciation: 'Piagam' },
    units: (count) => `${count} unit`,
    english: 'Inggris',
    madeBy: (owner, date) => `Milik ${owner}, dibuat ${date}.`,
    notMade: 'Belum ada. Dibuat saat surat pertama dikerjakan.',
    open: 'Buka di Google Docs',
    makeFirst: 'Buat templat sekarang',
    makeFirstHint: 'Pilih ini bila Anda ingin mengubah templat sebelum surat pertama.',
    closed: 'Templat belum dapat dipakai',
    pickTitle: 'Cara 1: pakai templat yang sama',
    pickHint: (owners, account) =>
      `${owners} membagikan templat kepada ${account} di Google Drive. Sesudah itu Anda memilihnya dengan pemilih berkas Google.`,
    noPicker:
      'Pemilih berkas Google belum disiapkan pengelola di lembar ini. Selama belum ada, pakai cara 2.',
    pickBelow: 'Pilih di bagian Templat surat, Pakai templat sendiri, Pilih dokumen dari Drive.',
    checkAgain: 'Sudah dipilih, periksa lagi',
    ownTitle: 'Cara 2: templat Anda sendiri',
    ownHint: (owners) =>
      `Templat baku dibuat di Drive Anda dan dipakai untuk semua surat berikutnya di lembar ini. Templat lama tetap ada di Drive ${owners}; ubahan di dalamnya tidak ikut.`,
    makeOwn: 'Buat templat saya sendiri',
    lostHint:
      'Bila templat masih di tempat sampah, pulihkan di Google Drive, lalu periksa lagi. Templat baru adalah templat baku: ubahan di templat lama tidak ikut.',
    makeAgain: 'Buat templat baru',
    begunByOther: (owner, count) =>
      `${count} surat dimulai oleh ${owner} dan belum punya PDF. Bila Anda melanjutkan, surat itu dibuat lagi di Drive Anda dengan nomor yang sama.`,
    leftBehind: 'Berkas yang tidak dipakai',
    leftBehindHint: (count) =>
      `${count} surat yang Anda mulai diteruskan rekan. Berkas Anda yang setengah jadi tidak dipakai; Giliran memindahkannya ke tempat sampah Drive saat Anda melanjutkan.`,
    throwAway: 'Buang berkas itu',
    thrownAway: 'Berkas yang ditemukan sudah di tempat sampah Drive Anda.',
  },
  en: {
    templates: 'Templates',
    names: { pass: 'Certificate', statement: 'Statement', appreciation: 'Piagam' },
    units: (count) => counted(count, 'unit'),
    english: 'English',
    madeBy: (owner, date) => `Owned by ${owner}, made on ${date}.`,
    notMade: 'None yet. It is made with the first paper.',
    open: 'Open in Google Docs',
    makeFirst: 'Make the templates now',
    makeFirstHint: 'Choose this to change a template before the first paper.',
    closed: 'The template cannot be used yet',
    pickTitle: 'Way 1: use the same template',
    pickHint: (owners, account) =>
      `${owners} shares the template with ${account} in Google Drive. Then you pick it with Google's file picker.`,
    noPicker:
      "Your administrator has not set up Google's file picker for this spreadsheet. Until then choose way 2.",
    pickBelow:
      'Pick it below: Templates, Use a template of your own, Pick a document of your Drive.',
    checkAgain: 'I have picked it, check again',
    ownTitle: 'Way 2: a template of your own',
    ownHint: (owners) =>
      `The standard template is made in your Drive and used for all further papers of this spreadsheet. The old one stays in the Drive of ${owners}; changes made in it are not taken over.`,
    makeOwn: 'Make a template of my own',
    lostHint:
      'If the template is still in the trash, restore it in Google Drive and check again. A new one is the standard template: changes made in the old one are not taken over.',
    makeAgain: 'Make a new template',
    begunByOther: (owner, count) =>
      `${owner} began with ${counted(count, 'paper that has', 'papers that have')} no PDF yet. If you continue, they are made again in your Drive under the same numbers.`,
    leftBehind: 'Files nobody needs',
    leftBehindHint: (count) =>
      `A colleague went on with ${counted(count, 'paper')} that you began. Your half-made files are not used; they go to the bin of your Drive when you continue.`,
    throwAway: 'Throw these files away',
    thrownAway: 'The files that were found are in the bin of your Drive.',
  },
};
