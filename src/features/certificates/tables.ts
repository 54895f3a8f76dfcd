import {
  choice,
  column,
  date,
  defineTable,
  integer,
  requiredText,
  text,
  yesNo,
} from '../../kernel/table';
import type { SignatureState } from './core';

export const papersTable = defineTable({
  sheet: 'Sertifikat',
  key: 'id',
  protection: 'warning',
  columns: {
    id: column('ID Surat', requiredText),
    participant: column('ID Peserta', requiredText),
    kind: column(
      'Jenis Surat',
      choice({
        pass: 'Sertifikat kelulusan',
        statement: 'Surat keterangan',
        appreciation: 'Piagam',
      }),
    ),
    name: column('Nama Tercetak', text),
    package: column('Kode Paket', text),
    number: column('Nomor', text),
    sequence: column('Nomor Urut', integer),
    issuedOn: column('Tanggal Terbit', date),
    version: column('Versi', integer),
    mailTo: column('Email Tujuan', text),
    note: column('Catatan', text),
    // What the job writes together stands side by side: one block of cells to write instead of four.
    mailedAt: column('Waktu Kirim', text),
    state: column(
      'Keadaan',
      choice({
        new: 'Baru',
        numbered: 'Bernomor',
        document: 'Dokumen dibuat',
        pdf: 'PDF siap',
        sending: 'Sedang dikirim',
        sent: 'Terkirim',
        failed: 'Gagal',
        review: 'Perlu diputuskan',
        returned: 'Kembali',
        superseded: 'Digantikan',
        void: 'Batal',
      }),
    ),
    sha256: column('SHA-256', text),
    documentId: column('ID Dokumen', text),
    pdfId: column('ID PDF', text),
    owner: column('Pemilik Berkas', text),
    copyKey: column('Tanda Salinan', text, { optional: true }),
    abandoned: column('Dokumen Ditinggalkan', text, { optional: true }),
    fileName: column('Nama Berkas', text),
    printed: column('Isi Tercetak', text),
    series: column('Seri Nomor', text, { optional: true }),
    replaces: column('Menggantikan', text, { optional: true }),
    reprints: column('Cetak Ulang', integer, { optional: true }),
    revocation: column(
      'Pencabutan',
      choice({ pending: 'Pencabutan belum sampai', told: 'Pencabutan sampai' }),
      { optional: true },
    ),
    signature: column(
      'Status TTE',
      choice<SignatureState>({ draft: 'Draf', ready: 'Siap TTE', signed: 'Sudah TTE' }),
      { optional: true },
    ),
    signedId: column('ID PDF TTE', text, { optional: true }),
    signedSha256: column('SHA-256 TTE', text, { optional: true }),
    signedOwner: column('Pemilik PDF TTE', text, { optional: true }),
  },
});

/** Guest speakers, one row a talk; they get a *piagam*. */
export const guestsTable = defineTable({
  sheet: 'Narasumber',
  key: 'id',
  columns: {
    id: column('ID Narasumber', requiredText),
    frontTitles: column('Gelar Depan', text),
    name: column('Nama', requiredText),
    backTitles: column('Gelar Belakang', text),
    institution: column('Instansi', text),
    unit: column('Kode Unit', text),
    topic: column('Topik', text),
    date: column('Tanggal', date),
    jp: column('JP', integer),
    email: column('Email', text),
    mayMail: column('Boleh Dikirimi Email', yesNo),
  },
});
