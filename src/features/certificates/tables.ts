import { choice, column, date, defineTable, integer, requiredText, text } from '../../kernel/table';

export const papersTable = defineTable({
  sheet: 'Sertifikat',
  key: 'id',
  protection: 'warning',
  tabColor: '#f9ab00',
  columns: {
    id: column('ID Surat', requiredText, { width: 140 }),
    participant: column('ID Peserta', requiredText, { width: 90 }),
    kind: column(
      'Jenis Surat',
      choice({ pass: 'Sertifikat kelulusan', statement: 'Surat keterangan' }),
      { width: 150 },
    ),
    name: column('Nama Tercetak', text, { width: 220 }),
    package: column('Kode Paket', text, { width: 90 }),
    number: column('Nomor', text, { width: 200 }),
    sequence: column('Nomor Urut', integer, { width: 90 }),
    issuedOn: column('Tanggal Terbit', date, { width: 100 }),
    version: column('Versi', integer, { width: 70 }),
    mailTo: column('Email Tujuan', text, { width: 220 }),
    note: column('Catatan', text, { width: 260 }),
    // What the job writes together stands side by side: one block of cells to write instead of four.
    mailedAt: column('Waktu Kirim', text, { width: 150 }),
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
      { width: 130 },
    ),
    sha256: column('SHA-256', text, { width: 90 }),
    documentId: column('ID Dokumen', text, { width: 140 }),
    pdfId: column('ID PDF', text, { width: 140 }),
    owner: column('Pemilik Berkas', text, { width: 200 }),
    copyKey: column('Tanda Salinan', text, { width: 120, optional: true }),
    fileName: column('Nama Berkas', text, { width: 260 }),
    printed: column('Isi Tercetak', text, { width: 200 }),
  },
});
