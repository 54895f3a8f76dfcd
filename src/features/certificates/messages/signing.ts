import type { Messages } from '../../../kernel/problem';

/** What is said of electronic signatures (TTE) and of files to sign. */
export const signingMessages: Messages = {
  'certificates.waits_for_signature': {
    id: '{done} dari {total} surat selesai, {sent} terkirim. {unsigned} surat menunggu PDF ber-TTE: unggah di tempat Sertifikat. Emailnya dikirim setelah itu.',
    en: '{done} of {total|paper|papers} done, {sent} sent. {unsigned|paper waits|papers wait} for a signed PDF: upload it in place Certificates. Mails go out after that.',
  },
  'certificates.note_unsigned': {
    id: 'Menunggu PDF ber-TTE. Belum dikirim.',
    en: 'Waits for the signed PDF. Not mailed yet.',
  },
  'certificates.note_pdf_changed': {
    id: 'PDF di Drive bukan lagi yang diterbitkan (SHA-256 berbeda), jadi tidak dikirim. Buat koreksi.',
    en: 'The PDF in Drive is no longer the issued one (its SHA-256 differs), so it is not mailed. Make a correction.',
  },
  'certificates.signed_stored': {
    id: 'PDF ber-TTE untuk nomor {number} tersimpan.',
    en: 'The signed PDF of number {number} is stored.',
  },
  'certificates.signed_not_pdf': {
    id: 'Berkas ini bukan PDF yang utuh. Unduh lagi dari aplikasi TTE, lalu unggah.',
    en: 'This file is no whole PDF. Download it again from the signing app, then upload it.',
  },
  'certificates.signed_too_big': {
    id: 'Berkas ini lebih besar dari {most} MB. Unggah PDF ber-TTE dari surat ini saja.',
    en: 'This file is larger than {most} MB. Upload the signed PDF of this paper only.',
  },
  'certificates.signed_without': {
    id: 'PDF ini belum ber-TTE. Tanda tangani dulu di aplikasi TTE, lalu unggah hasilnya.',
    en: 'This PDF is not signed electronically. Sign it in the signing app first, then upload the result.',
  },
  'certificates.signed_unknown': {
    id: 'Nama berkas ini tidak memuat nomor surat yang terdaftar. Pakai nama berkas dari Giliran, atau tulis nomornya di nama berkas.',
    en: 'The name of this file holds no number of the register. Use the file name of Giliran, or write the number into the file name.',
  },
  'certificates.signed_ambiguous': {
    id: 'Nomor {number} ada pada beberapa surat, misalnya asli dan salinan. Pakai nama berkas dari Giliran.',
    en: 'Several papers have number {number}, such as an original and its copy. Use the file name of Giliran.',
  },
  'certificates.signed_of_other': {
    id: 'Nama berkas menyebut nomor {number}, tetapi isinya surat nomor {other}. Periksa berkasnya.',
    en: 'The file name says number {number}, but the content is paper {other}. Check the file.',
  },
  'certificates.signed_unproven': {
    id: 'Isi berkas ini tidak dapat dicocokkan dengan surat nomor {number}. Buka berkasnya; bila benar surat itu, simpan dengan tombol di bawah.',
    en: 'The content of this file cannot be matched with paper {number}. Open it; if it is that paper, store it with the button below.',
  },
  'certificates.not_electronic': {
    id: 'Surat {paper} ditandatangani basah, jadi tidak memerlukan PDF ber-TTE.',
    en: 'Paper {paper} is signed by hand, so it needs no signed PDF.',
  },
  'certificates.already_mailed': {
    id: 'Surat {paper} sudah dikirim. Untuk menggantinya, terbitkan koreksi.',
    en: 'Paper {paper} was mailed. To replace it, issue a correction.',
  },
  'certificates.not_signed_yet': {
    id: 'Surat {paper} belum ber-TTE. Unggah PDF ber-TTE dulu.',
    en: 'Paper {paper} is not signed yet. Upload the signed PDF first.',
  },
  'certificates.signing_now_wet': {
    id: '{count} surat sekarang ditandatangani basah. Cetak dan tandatangani PDF-nya; email dikirim saat Anda memilih Lanjutkan.',
    en: '{count|paper is|papers are} now signed by hand. Print and sign the PDFs; mails go out when you choose Continue.',
  },
  'certificates.signing_now_electronic': {
    id: '{count} surat sekarang menunggu TTE. Emailnya dikirim setelah PDF ber-TTE diunggah.',
    en: '{count|paper now waits|papers now wait} for electronic signature. Mails go out once the signed PDFs are uploaded.',
  },
  'certificates.note_now_wet': {
    id: 'Diubah ke tanda tangan basah: {reason}',
    en: 'Changed to signing by hand: {reason}',
  },
  'certificates.note_now_electronic': {
    id: 'Diubah ke TTE: {reason}. Menunggu PDF ber-TTE.',
    en: 'Changed to electronic signing: {reason}. Waits for the signed PDF.',
  },
  'certificates.signs_so_already': {
    id: 'Surat {paper} sudah memakai cara tanda tangan itu.',
    en: 'Paper {paper} is already signed in that way.',
  },
  'certificates.is_signed': {
    id: 'Surat {paper} sudah ber-TTE dan itulah aslinya. Perlu versi basah: terbitkan koreksi atau salinan, lalu ubah cara tanda tangannya.',
    en: 'Paper {paper} is signed electronically, and that is the original. For one signed by hand issue a correction or a copy, then change how that is signed.',
  },
  'certificates.files_fetched': {
    id: '{count} PDF diambil.',
    en: '{count|PDF|PDFs} fetched.',
  },
};
