import { choice, column, date, defineTable, integer, requiredText, text } from '../../kernel/table';

export const papersTable = defineTable({
  sheet: 'Sertifikat',
  key: 'id',
  protection: 'warning',
  columns: {
    id: column('ID Surat', requiredText),
    participant: column('ID Peserta', requiredText),
    kind: column(
      'Jenis Surat',
      choice({ pass: 'Sertifikat kelulusan', statement: 'Surat keterangan' }),
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
  },
});
