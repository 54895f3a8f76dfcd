import type { Judgement } from './judge-paper';

export type PageLanguage = 'id' | 'en';

/** Headline and sentence of a verdict. */
export type VerdictWords = readonly [headline: string, sentence: string];

interface PageWords {
  readonly title: string;
  readonly verdicts: Readonly<Record<Judgement['verdict'], VerdictWords>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly results: Readonly<Record<string, string>>;
  readonly labels: {
    readonly paper: string;
    readonly number: string;
    readonly name: string;
    readonly program: string;
    readonly time: string;
    readonly length: string;
    readonly result: string;
    readonly issuedOn: string;
  };
  readonly hours: (jp: string) => string;
  readonly typeNumber: string;
  readonly typeCode: string;
  readonly check: string;
  /** The link to the other language, in that language. */
  readonly other: string;
}

export const pageWords: Readonly<Record<PageLanguage, PageWords>> = {
  id: {
    title: 'Periksa surat',
    verdicts: {
      genuine: [
        'Surat ini asli dan berlaku',
        'Cocokkan isi di bawah ini dengan surat yang Anda pegang.',
      ],
      revoked: [
        'Surat ini tidak berlaku lagi',
        'Surat ini pernah diterbitkan, lalu dicabut atau diganti dengan surat baru. Tanyakan kepada penerbitnya.',
      ],
      matching: [
        'Nomor dan kode cocok',
        'Surat dengan nomor ini pernah diterbitkan. Pindai kode QR untuk melihat isinya dan apakah surat ini masih berlaku.',
      ],
      false: [
        'Surat ini tidak dikenal',
        'Kode ini tidak dibuat oleh penerbit surat. Bila Anda mengetiknya, periksa nomor dan kodenya. Bila tetap tidak dikenal, tanyakan kepada penerbitnya.',
      ],
      nothing_asked: [
        'Periksa keaslian surat',
        'Pindai kode QR pada surat, atau ketik nomor dan kodenya.',
      ],
      not_connected: [
        'Pemeriksa belum siap',
        'Pemeriksa ini belum dihubungkan oleh penerbit. Coba lagi nanti.',
      ],
    },
    kinds: {
      pass: 'Sertifikat kelulusan',
      statement: 'Surat keterangan',
      appreciation: 'Piagam narasumber',
    },
    results: {},
    labels: {
      paper: 'Surat',
      number: 'Nomor',
      name: 'Nama',
      program: 'Pelatihan',
      time: 'Waktu',
      length: 'Lama',
      result: 'Hasil',
      issuedOn: 'Tanggal terbit',
    },
    hours: (jp) => `${jp} Jam Pelatihan`,
    typeNumber: 'Nomor surat',
    typeCode: 'Kode (8 huruf atau angka)',
    check: 'Periksa',
    other: 'English',
  },
  en: {
    title: 'Check a document',
    verdicts: {
      genuine: [
        'This document is genuine and valid',
        'Compare the details below with the document in your hands.',
      ],
      revoked: [
        'This document is no longer valid',
        'It was issued once and then withdrawn or replaced by a new one. Ask its issuer.',
      ],
      matching: [
        'Number and code match',
        'A document with this number was issued. Scan its QR code to see its details and whether it is still valid.',
      ],
      false: [
        'This document is not known',
        'Its issuer did not make this code. If you typed it, check number and code. If it stays unknown, ask the issuer.',
      ],
      nothing_asked: [
        'Check whether a document is genuine',
        'Scan the QR code on the document, or type its number and code.',
      ],
      not_connected: [
        'This page is not ready',
        'The issuer has not connected it yet. Try again later.',
      ],
    },
    kinds: {
      pass: 'Certificate',
      statement: 'Statement of completion',
      appreciation: 'Certificate of appreciation for a speaker',
    },
    results: {
      LULUS: 'PASSED (lulus)',
      SELESAI: 'COMPLETED (selesai)',
      'SELESAI SEBAGIAN': 'FOLLOWED IN PART (selesai sebagian)',
      NARASUMBER: 'SPEAKER (narasumber)',
    },
    labels: {
      paper: 'Document',
      number: 'Number',
      name: 'Name',
      program: 'Course',
      time: 'Dates',
      length: 'Length',
      result: 'Result',
      issuedOn: 'Issued on',
    },
    hours: (jp) => `${jp} training hours`,
    typeNumber: 'Number of the document',
    typeCode: 'Code (8 letters or digits)',
    check: 'Check',
    other: 'Bahasa Indonesia',
  },
};
