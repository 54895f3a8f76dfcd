import type { Messages } from '../../kernel/problem';
import { guestMessages } from './messages/guests';
import { onePaperMessages } from './messages/one-paper';
import { signingMessages } from './messages/signing';
import { templateMessages } from './messages/templates';
import { verifierMessages } from './messages/verifier';

/** The words of this feature. */
export const certificatesMessages: Messages = {
  ...templateMessages,
  ...onePaperMessages,
  ...guestMessages,
  ...signingMessages,
  ...verifierMessages,
  'certificates.started': {
    id: '{papers} surat diberi nomor: {pass} sertifikat, {statement} surat keterangan, {appreciation} piagam.',
    en: '{papers|paper has|papers have} numbers: {pass|certificate|certificates}, {statement|statement|statements}, {appreciation} piagam.',
  },
  'certificates.nothing_due': {
    id: 'Tidak ada surat baru. Semua yang berhak sudah punya surat.',
    en: 'No new papers. Everybody entitled has one.',
  },
  'certificates.progress': {
    id: '{done} dari {total} surat selesai, {sent} terkirim. Masih berjalan.',
    en: '{done} of {total|paper|papers} done, {sent} sent. Still running.',
  },
  'certificates.finished': {
    id: '{done} dari {total} surat selesai, {sent} terkirim.',
    en: '{done} of {total|paper|papers} done, {sent} sent.',
  },
  'certificates.waits_for_tomorrow': {
    id: '{done} dari {total} surat selesai, {sent} terkirim. {waiting} surat menunggu kuota email besok: pilih Lanjutkan sertifikat.',
    en: '{done} of {total|paper|papers} done, {sent} sent. {waiting} wait for the mail quota of tomorrow: choose Continue certificates.',
  },
  'certificates.documents_tomorrow': {
    id: '{done} dari {total} surat selesai. Google membatasi dokumen per hari; {documents} dokumen dibuat besok: pilih Lanjutkan sertifikat.',
    en: '{done} of {total|paper|papers} done. Google limits documents a day; {documents} are made tomorrow: choose Continue certificates.',
  },
  'certificates.drive_full': {
    id: '{done} dari {total} surat selesai. Drive Anda penuh atau kuotanya habis: kosongkan tempat, lalu pilih Lanjutkan sertifikat.',
    en: '{done} of {total|paper|papers} done. Your Drive is full or its quota is used: make room, then choose Continue certificates.',
  },
  'certificates.step_occupied': {
    id: 'Sertifikat sedang dikerjakan oleh {by}. Tunggu sebentar.',
    en: '{by} is working on the certificates. Please wait.',
  },
  'certificates.changed': {
    id: 'Surat {paper} sudah diubah.',
    en: 'Paper {paper} was changed.',
  },
  'certificates.retried': {
    id: '{count} surat yang gagal siap dicoba lagi.',
    en: '{count|failed paper is|failed papers are} ready to be tried again.',
  },
  'certificates.overview': {
    id: '{papers} surat terdaftar, {due} surat belum diterbitkan.',
    en: '{papers|paper|papers} in the register, {due} not issued yet.',
  },
  'certificates.previewed': {
    id: 'Contoh surat dibuat. Berkasnya sudah dihapus lagi.',
    en: 'The sample was made. Its file is deleted again.',
  },
  'certificates.no_such_paper': {
    id: '{participant} tidak berhak atas surat jenis ini. Lihat alasannya di lembar Kelulusan.',
    en: '{participant} is not entitled to this kind of paper. See the reason in sheet Kelulusan.',
  },
  'certificates.preview_busy': {
    id: 'Google sedang sibuk. Tunggu satu menit, lalu minta contoh lagi.',
    en: 'Google is busy. Wait a minute, then ask for the sample again.',
  },
  'certificates.preview_failed': {
    id: 'Contoh tidak dapat dibuat ({reason}). Coba lagi; bila tetap gagal, beri tahu pengelola.',
    en: 'The sample could not be made ({reason}). Try again; if it still fails, tell your administrator.',
  },
  'certificates.nobody_judged': {
    id: 'Lembar Kelulusan masih kosong. Jalankan Tentukan kelulusan dulu.',
    en: 'Sheet Kelulusan is empty. Run Judge who passes first.',
  },
  'certificates.no_issuer': {
    id: 'Lembar Program, setelan Penerbit: "{issuer}" tidak ada di lembar Mitra. Isi dengan ID Mitra.',
    en: 'Sheet Program, setting Penerbit: "{issuer}" is not in sheet Mitra. Enter an ID Mitra.',
  },
  'certificates.no_signatory': {
    id: 'Lembar Pejabat: {institution} belum punya penanda tangan utama. Centang kolom Tanda Tangan; Letak Tanda Tangan kosong atau Utama.',
    en: 'Sheet Pejabat: {institution} has no main signatory. Tick column Tanda Tangan; Letak Tanda Tangan is empty or Utama.',
  },
  'certificates.signatory_not_in_office': {
    id: 'Lembar Pejabat: {names} tidak menjabat pada {date}. Periksa kolom Berlaku Mulai dan Berlaku Sampai, atau Tanggal terbit di lembar Program. Bila tidak ikut menandatangani, kosongkan Tanda Tangan.',
    en: 'Sheet Pejabat: {names} is not in office on {date}. Check columns Berlaku Mulai and Berlaku Sampai, or Tanggal terbit in sheet Program. Untick Tanda Tangan of those who do not sign.',
  },
  'certificates.two_signatories': {
    id: 'Lembar Pejabat: ada lebih dari satu penanda tangan utama ({names}). Centang Tanda Tangan untuk satu orang saja, atau isi Letak Tanda Tangan yang lain dengan Pendamping.',
    en: 'Sheet Pejabat: more than one person signs for the issuer ({names}). Tick Tanda Tangan for one only, or enter Pendamping in Letak Tanda Tangan of the others.',
  },
  'certificates.too_many_along': {
    id: 'Lembar Pejabat: paling banyak dua Pendamping pada satu surat ({names}). Kosongkan Tanda Tangan yang tidak ikut.',
    en: 'Sheet Pejabat: at most two may sign along on a paper ({names}). Untick Tanda Tangan of those who do not.',
  },
  'certificates.two_on_back': {
    id: 'Lembar Pejabat: hanya satu orang menandatangani halaman belakang ({names}). Kosongkan Tanda Tangan yang tidak ikut.',
    en: 'Sheet Pejabat: only one person signs the back page ({names}). Untick Tanda Tangan of those who do not.',
  },
  'certificates.prison_signs': {
    id: 'Mode netral: {names} ikut menandatangani untuk lapas, jadi surat menyebut jabatannya. Bila tidak dikehendaki, kosongkan Tanda Tangan di lembar Pejabat sebelum menerbitkan.',
    en: 'Neutral mode: {names} signs along for the prison, so papers name the office. If that is not wanted, untick Tanda Tangan in sheet Pejabat before issuing.',
  },
  'certificates.number_token_unknown': {
    id: 'Lembar Program, format nomor "{format}": {token} tidak dikenal. Pakai urut, klasifikasi, unit, bulan_romawi, bulan atau tahun.',
    en: 'Sheet Program, number format "{format}": {token} is unknown. Use urut, klasifikasi, unit, bulan_romawi, bulan or tahun.',
  },
  'certificates.number_form': {
    id: 'Lembar Program, format nomor "{format}": "{text}" tidak dapat dibaca. Tulis tiap bagian dalam satu pasang kurung kurawal; lebar hanya untuk urut dan bulan, 1 sampai 9, misalnya {urut:3}.',
    en: 'Sheet Program, number format "{format}": "{text}" cannot be read. Write each part in one pair of braces; a width is for urut and bulan only, 1 to 9, such as {urut:3}.',
  },
  'certificates.number_without_sequence': {
    id: 'Lembar Program, format nomor "{format}": nomor urut belum ada. Tambahkan {urut:3}.',
    en: 'Sheet Program, number format "{format}": the running number is missing. Add {urut:3}.',
  },
  'certificates.number_twice': {
    id: 'Nomor {number} akan tercetak dua kali. Bila ada yang mengetiknya di lembar Sertifikat, isi Nomor Urut di baris itu; bila tidak, bedakan format nomor tiap jenis surat di lembar Program.',
    en: 'Number {number} would be printed twice. If somebody typed it into sheet Sertifikat, enter Nomor Urut in that row; else make the number formats of the kinds differ in sheet Program.',
  },
  'certificates.participant_unknown': {
    id: 'Lembar Kelulusan: peserta {participant} tidak ada di lembar Peserta.',
    en: 'Sheet Kelulusan: participant {participant} is not in sheet Peserta.',
  },
  'certificates.package_unknown': {
    id: 'Lembar Kelulusan: paket "{package}" milik peserta {participant} tidak ada di lembar Paket.',
    en: 'Sheet Kelulusan: package "{package}" of participant {participant} is not in sheet Paket.',
  },
  'certificates.package_without_stage': {
    id: 'Lembar Tahap: paket {package} belum punya tanggal. Jalankan Susun tahap.',
    en: 'Sheet Tahap: package {package} has no dates. Run Plan stages.',
  },
  'certificates.presence_unread': {
    id: 'Kehadiran peserta {participant} tidak dapat dihitung karena sel itu. Perbaiki, lalu pilih Tentukan kelulusan. Surat lain menunggu karena nomor diberikan sekaligus dan berurutan.',
    en: 'The presence of participant {participant} cannot be counted because of that cell. Correct it, then choose Judge who passes. Other papers wait, since numbers are given at once and in order.',
  },
  'certificates.value_missing': {
    id: 'Surat belum lengkap: {value} kosong untuk peserta {participant}.',
    en: 'A paper is incomplete: {value} is empty for participant {participant}.',
  },
  'certificates.not_neutral': {
    id: 'Mode netral: kata "{word}" tidak boleh tercetak. Ada di {value} untuk peserta {participant}.',
    en: 'Neutral mode: the word "{word}" must not be printed. It is in {value} for participant {participant}.',
  },
  'certificates.name_not_printable': {
    id: 'Sel ini memuat ganti baris atau karakter yang tidak terlihat, jadi surat peserta {participant} tidak dapat dicetak. Ketik ulang isinya.',
    en: 'This cell holds a line end or characters that nobody sees, so the paper of participant {participant} cannot be printed. Type it again.',
  },
  'certificates.tag_unknown': {
    id: 'Templat {title} memuat isian yang tidak dikenal: {{{tag}}}. Hapus di Google Docs, atau ganti dengan isian dari panduan.',
    en: 'Template {title} holds a field that is not known: {{{tag}}}. Remove it in Google Docs, or use a field of the guide.',
  },
  'certificates.tag_mistyped': {
    id: 'Templat {title} memuat isian {{{tag}}} yang tidak dikenal. Mungkin maksudnya {{{near}}}. Perbaiki di Google Docs.',
    en: 'Template {title} holds the unknown field {{{tag}}}. It may be meant to be {{{near}}}. Correct it in Google Docs.',
  },
  'certificates.tag_restricted': {
    id: 'Templat {title} meminta data terbatas: {{{tag}}}. Data itu tidak pernah dicetak. Hapus isian itu di Google Docs.',
    en: 'Template {title} asks for restricted data: {{{tag}}}. It is never printed. Remove the field in Google Docs.',
  },
  'certificates.tag_broken': {
    id: 'Templat {title} memuat kurung kurawal yang tidak lengkap: "{text}". Tulis isian utuh, misalnya {{nama}}.',
    en: 'Template {title} holds braces that are not whole: "{text}". Write the whole field, for example {{nama}}.',
  },
  'certificates.tag_split': {
    id: 'Isian {{{tag}}} di templat {title} memakai beberapa gaya huruf. Isinya akan memakai gaya huruf pertamanya; samakan gayanya bila tidak dikehendaki.',
    en: 'Field {{{tag}}} of template {title} has several looks. What is filled in takes that of its first letter; make them alike if that is not wanted.',
  },
  'certificates.tag_needed': {
    id: 'Templat {title} tidak memuat {{{tag}}}. Tambahkan isian itu di Google Docs; tanpa itu surat tidak sah.',
    en: 'Template {title} does not hold {{{tag}}}. Add the field in Google Docs; without it the paper is not valid.',
  },
  'certificates.tag_unused': {
    id: 'Templat {title} tidak memakai {tags}. Isinya tidak akan tercetak.',
    en: 'Template {title} does not use {tags}. They will not be printed.',
  },
  'certificates.name_too_long': {
    id: 'Nama di sel ini ({length} huruf) tidak muat pada surat peserta {participant}, juga dengan huruf terkecil. Singkat sesuai dokumen resminya.',
    en: 'The name in this cell ({length} letters) does not fit on the paper of participant {participant} even in the smallest letters. Shorten it as in the official document.',
  },
  'certificates.not_printable': {
    id: 'Surat peserta {participant}: {value} memuat ganti baris atau karakter yang tidak terlihat. Ketik ulang isinya.',
    en: 'Paper of participant {participant}: {value} holds a line end or characters that nobody sees. Type it again.',
  },
  'certificates.issued_too_early': {
    id: 'Paket {package} baru selesai {end}, tetapi suratnya bertanggal {date}. Periksa Tanggal terbit di lembar Program; bila salah, batalkan surat ini dan terbitkan lagi.',
    en: 'Package {package} ends on {end}, but its papers are dated {date}. Check Tanggal terbit in sheet Program; if it is wrong, void these papers and issue them again.',
  },
  'certificates.may_try_again': {
    id: '{count} peserta yang belum kompeten masih dapat diuji ulang, tetapi surat keterangannya terbit sekarang. Bila ujinya menyusul, terbitkan sesudah itu.',
    en: '{count|participant who is|participants who are} not yet competent may still be assessed again, but get their statement now. If another attempt follows, issue the papers after it.',
  },
  'certificates.address_unusable': {
    id: 'Email peserta {participant} bukan alamat email, jadi suratnya tidak dikirim. PDF ada di Drive.',
    en: 'The e-mail of participant {participant} is no address, so the paper is not mailed. The PDF is in Drive.',
  },
  'certificates.some_failed': {
    id: '{count} surat gagal. Alasannya di lembar Sertifikat, kolom Catatan.',
    en: '{count|paper|papers} failed. The reasons are in sheet Sertifikat, column Catatan.',
  },
  'certificates.some_in_review': {
    id: '{count} surat perlu diputuskan: emailnya mungkin sudah terkirim. Periksa kotak keluar.',
    en: '{count|paper needs|papers need} a decision: the mail may have gone out. Check the outbox.',
  },
  'certificates.of_others': {
    id: '{count} surat menunggu pemilik berkasnya, lihat lembar Sertifikat, kolom Pemilik Berkas.',
    en: '{count|paper waits|papers wait} for the owner of their files, see sheet Sertifikat, column Pemilik Berkas.',
  },
  'certificates.note_review': {
    id: 'Pengiriman terputus: email mungkin sudah terkirim. Periksa kotak keluar, lalu putuskan.',
    en: 'Sending broke off: the mail may have gone out. Check the outbox, then decide.',
  },
  'certificates.note_failed': {
    id: 'Google menolak ({reason}).',
    en: 'Google refused ({reason}).',
  },
  'certificates.note_unreadable': {
    id: 'Kolom Isi Tercetak rusak. Batalkan surat ini dan terbitkan lagi.',
    en: 'Column Isi Tercetak is damaged. Void this paper and issue it again.',
  },
  'certificates.note_mail_refused': {
    id: 'Alamat email ditolak. Perbaiki kolom Email Tujuan, lalu ulangi yang gagal.',
    en: 'The mail address was refused. Correct column Email Tujuan, then retry.',
  },
  'certificates.note_no_consent': {
    id: 'Tidak boleh dikirimi email menurut kolom Boleh Dikirimi Email: PDF ada di Drive.',
    en: 'Column Boleh Dikirimi Email says no: the PDF is in Drive.',
  },
  'certificates.note_no_address': {
    id: 'Tanpa alamat email: PDF ada di Drive.',
    en: 'No mail address: the PDF is in Drive.',
  },
};
