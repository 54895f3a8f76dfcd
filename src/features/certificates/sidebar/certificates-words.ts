import type { Language } from '../../../kernel/problem';
import { counted } from '../../../sidebar/counted';
import type { PaperKind, PaperState, SignatureState } from '../core';

interface CertificatesWords {
  readonly issue: (count: number) => string;
  readonly goOn: string;
  readonly pause: string;
  readonly issuing: string;
  readonly pausing: string;
  readonly retry: (count: number) => string;
  readonly progress: string;
  readonly timeLeft: (minutes: number) => string;
  readonly waiting: (seconds: number) => string;
  readonly due: string;
  readonly remaining: string;
  readonly sent: string;
  readonly quotaLeft: string;
  readonly plan: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly dayNumber: (day: number) => string;
  readonly mails: (count: number) => string;
  readonly documents: (count: number) => string;
  readonly planHint: string;
  readonly obstacles: string;
  readonly toDecide: string;
  readonly decideHint: string;
  readonly wasSent: string;
  readonly sendAgain: string;
  readonly failed: string;
  readonly others: string;
  readonly othersHint: (owner: string, count: number) => string;
  readonly unknownOwner: string;
  readonly people: string;
  readonly longestName: (name: string, letters: number) => string;
  readonly sampleOfLongest: string;
  readonly sample: string;
  readonly openSample: string;
  readonly kinds: Readonly<Record<PaperKind, string>>;
  readonly states: Readonly<Record<PaperState, string>>;
  readonly signatures: Readonly<Record<SignatureState, string>>;
  readonly unsigned: string;
  /** Why a guest has no paper yet. */
  readonly notHeld: string;
  readonly groups: {
    readonly due: string;
    readonly working: string;
    readonly signing: string;
    readonly ready: string;
    readonly trouble: string;
    readonly none: string;
  };
}

export const certificatesWords: Readonly<Record<Language, CertificatesWords>> = {
  id: {
    issue: (count) => `Terbitkan ${count} surat`,
    goOn: 'Lanjutkan',
    pause: 'Jeda',
    issuing: 'Surat sedang dikerjakan; kemajuan tampil sebentar lagi…',
    pausing: 'Menunggu langkah ini selesai…',
    retry: (count) => `Ulangi ${count} yang gagal`,
    progress: 'Surat yang selesai',
    timeLeft: (minutes) => `Kira-kira ${minutes} menit lagi.`,
    waiting: (seconds) => `Batas Google tercapai; lanjut sendiri dalam ${seconds} detik.`,
    due: 'Belum diterbitkan',
    remaining: 'Sedang dikerjakan',
    sent: 'Terkirim',
    quotaLeft: 'Sisa kuota email hari ini',
    plan: 'Rencana per hari',
    today: 'Hari ini',
    tomorrow: 'Besok',
    dayNumber: (day) => `Hari ke-${day}`,
    mails: (count) => `${count} email`,
    documents: (count) => `${count} dokumen`,
    planHint: 'Lanjutkan besok dengan membuka tempat ini dan memilih Lanjutkan.',
    obstacles: 'Surat belum dapat diterbitkan. Perbaiki dulu:',
    toDecide: 'Perlu Anda putuskan',
    decideHint: 'Pengiriman terputus. Lihat kotak terkirim di email Anda: apakah surat ini ada?',
    wasSent: 'Ada, sudah terkirim',
    sendAgain: 'Tidak ada, kirim lagi',
    failed: 'Gagal',
    others: 'Milik akun lain',
    othersHint: (owner, count) =>
      `${count} surat ada di Drive ${owner}. Hanya ${owner} yang dapat melanjutkannya.`,
    unknownOwner: 'akun lain',
    people: 'Siapa mendapat apa',
    longestName: (name, letters) => `Nama terpanjang: ${name} (${letters} huruf).`,
    sampleOfLongest: 'Lihat contoh dengan nama ini',
    sample: 'Lihat contoh',
    openSample: 'Buka contoh (PDF)',
    kinds: {
      pass: 'Sertifikat kelulusan',
      statement: 'Surat keterangan',
      appreciation: 'Piagam',
    },
    states: {
      new: 'Baru',
      numbered: 'Bernomor',
      document: 'Dokumen dibuat',
      pdf: 'PDF siap',
      sending: 'Sedang dikirim',
      sent: 'Terkirim',
      failed: 'Gagal',
      review: 'Perlu diputuskan',
      returned: 'Email kembali',
      superseded: 'Digantikan',
      void: 'Batal',
    },
    signatures: { draft: 'draf', ready: 'siap TTE', signed: 'sudah TTE' },
    unsigned: 'Menunggu TTE',
    notHeld: 'Materinya belum terlaksana di Jadwal, atau kolom Tanggal di Narasumber belum diisi.',
    groups: {
      due: 'Belum diterbitkan',
      working: 'Sedang dikerjakan',
      signing: 'Menunggu TTE',
      ready: 'Selesai',
      trouble: 'Gagal atau perlu diputuskan',
      none: 'Tidak mendapat surat',
    },
  },
  en: {
    issue: (count) => `Issue ${counted(count, 'paper')}`,
    goOn: 'Continue',
    pause: 'Pause',
    issuing: 'Papers are in the works; progress shows in a moment…',
    pausing: 'Waiting for this step to end…',
    retry: (count) => `Try ${counted(count, 'failed one')} again`,
    progress: 'Papers done',
    timeLeft: (minutes) => `About ${counted(minutes, 'more minute')}.`,
    waiting: (seconds) =>
      `A limit of Google is reached; it goes on in ${counted(seconds, 'second')}.`,
    due: 'Not issued yet',
    remaining: 'In the works',
    sent: 'Sent',
    quotaLeft: 'Mail quota left today',
    plan: 'Plan by day',
    today: 'Today',
    tomorrow: 'Tomorrow',
    dayNumber: (day) => `Day ${day}`,
    mails: (count) => counted(count, 'mail'),
    documents: (count) => counted(count, 'document'),
    planHint: 'Go on tomorrow: open this place and choose Continue.',
    obstacles: 'Papers cannot be issued yet. Put this right first:',
    toDecide: 'For you to decide',
    decideHint: 'Sending broke off. Look into the outbox of your mail: is this paper there?',
    wasSent: 'It is, it was sent',
    sendAgain: 'It is not, send again',
    failed: 'Failed',
    others: 'Of another account',
    othersHint: (owner, count) =>
      `${counted(count, 'paper is', 'papers are')} in the Drive of ${owner}. Only ${owner} can go on with ${count === 1 ? 'it' : 'them'}.`,
    unknownOwner: 'another account',
    people: 'Who gets what',
    longestName: (name, letters) => `Longest name: ${name} (${letters} letters).`,
    sampleOfLongest: 'See a sample with this name',
    sample: 'See a sample',
    openSample: 'Open the sample (PDF)',
    kinds: { pass: 'Certificate', statement: 'Statement', appreciation: 'Piagam' },
    states: {
      new: 'New',
      numbered: 'Numbered',
      document: 'Document made',
      pdf: 'PDF ready',
      sending: 'Being sent',
      sent: 'Sent',
      failed: 'Failed',
      review: 'To decide',
      returned: 'Mail came back',
      superseded: 'Replaced',
      void: 'Void',
    },
    signatures: { draft: 'draft', ready: 'ready for TTE', signed: 'signed (TTE)' },
    unsigned: 'Waiting for TTE',
    notHeld: 'The talk was not held yet in Jadwal, or column Tanggal of Narasumber is empty.',
    groups: {
      due: 'Not issued yet',
      working: 'In the works',
      signing: 'Waits for TTE',
      ready: 'Done',
      trouble: 'Failed or to decide',
      none: 'Gets no paper',
    },
  },
};
