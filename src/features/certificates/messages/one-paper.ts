import type { Messages } from '../../../kernel/problem';

/** What is said of one paper and of its number. */
export const onePaperMessages: Messages = {
  'certificates.number_lost': {
    id: 'Nomor urut {numbers} (seri {series}) hilang dari lembar Sertifikat. Kembalikan barisnya, atau catat nomornya sebagai batal di tempat Sertifikat.',
    en: 'Running number {numbers} (series {series}) is gone from sheet Sertifikat. Bring its row back, or enter the number as void in place Certificates.',
  },
  'certificates.lost_numbers_noted': {
    id: '{count} nomor dicatat sebagai batal.',
    en: '{count|number is|numbers are} entered as void.',
  },
  'certificates.reprinted': {
    id: 'Berkas surat {paper} siap dicetak. Ini cetak ulang ke-{count}.',
    en: 'The file of paper {paper} is ready to print. This is reprint {count}.',
  },
  'certificates.replaced_correction': {
    id: 'Surat {former} digantikan oleh surat bernomor {number}. Pilih Lanjutkan untuk membuatnya.',
    en: 'Paper {former} is replaced by number {number}. Choose Continue to make it.',
  },
  'certificates.replaced_copy': {
    id: 'Salinan surat {former} terdaftar. Pilih Lanjutkan untuk membuatnya.',
    en: 'A copy of paper {former} is in the register. Choose Continue to make it.',
  },
  'certificates.already_superseded': {
    id: 'Surat {paper} sudah digantikan oleh versi yang lebih baru.',
    en: 'Paper {paper} is replaced by a newer version already.',
  },
  'certificates.is_copy': {
    id: 'Surat {paper} adalah salinan. Buat koreksi untuk surat aslinya, {original}; salinannya ikut digantikan.',
    en: 'Paper {paper} is a copy. Correct its original, {original}; its copies are replaced with it.',
  },
  'certificates.no_pdf_yet': {
    id: 'Surat {paper} belum punya PDF. Pilih Lanjutkan dulu.',
    en: 'Paper {paper} has no PDF yet. Choose Continue first.',
  },
  'certificates.words_damaged': {
    id: 'Lembar Sertifikat, surat {paper}: kolom Isi Tercetak rusak, jadi salinan tidak dapat dibuat. Pakai Cetak ulang.',
    en: 'Sheet Sertifikat, paper {paper}: column Isi Tercetak is damaged, so no copy can be made. Use Print again.',
  },
  'certificates.pdf_changed': {
    id: 'PDF surat {paper} di Drive bukan lagi yang diterbitkan (SHA-256 berbeda). Jangan dipakai; buat koreksi.',
    en: 'The PDF of paper {paper} in Drive is no longer the issued one (its SHA-256 differs). Do not use it; make a correction.',
  },
  'certificates.pdf_of_other': {
    id: 'PDF surat {paper} tidak dapat dibuka dengan akun Anda. Minta {owner} mencetaknya, atau periksa tempat sampah Drive.',
    en: 'Your account cannot open the PDF of paper {paper}. Ask {owner} to print it, or look into the trash of Drive.',
  },
  'certificates.pdf_refused': {
    id: 'Google menolak membuka PDF surat {paper} ({reason}). Coba lagi; bila tetap gagal, beri tahu pengelola.',
    en: 'Google refused to open the PDF of paper {paper} ({reason}). Try again; if it still fails, tell your administrator.',
  },
  'certificates.not_sent': {
    id: 'Surat {paper} belum terkirim, jadi tidak dapat dicatat kembali.',
    en: 'Paper {paper} was not sent, so it cannot have come back.',
  },
  'certificates.not_sendable': {
    id: 'Surat {paper} tidak menunggu pengiriman ulang.',
    en: 'Paper {paper} does not wait to be sent again.',
  },
  'certificates.paper_unknown': {
    id: 'Surat {paper} tidak ada di lembar Sertifikat.',
    en: 'Paper {paper} is not in sheet Sertifikat.',
  },
  'certificates.already_void': {
    id: 'Surat {paper} sudah batal.',
    en: 'Paper {paper} is void already.',
  },
  'certificates.is_sending': {
    id: 'Surat {paper} sedang dikirim. Coba lagi setelah selesai.',
    en: 'Paper {paper} is being sent. Try again afterwards.',
  },
  'certificates.not_in_review': {
    id: 'Surat {paper} tidak menunggu keputusan.',
    en: 'Paper {paper} does not wait for a decision.',
  },
};
