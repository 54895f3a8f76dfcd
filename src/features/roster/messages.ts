import type { Messages } from '../../kernel/problem';
import { importMessages } from './messages/import';

/** What the check of the roster says. No sentence repeats a personal value. */
export const rosterMessages: Messages = {
  ...importMessages,
  'roster.validated': {
    id: '{problems} masalah, {rows} baris diperiksa.',
    en: '{problems} problems, {rows} rows checked.',
  },
  'roster.found': { id: '{count} orang ditemukan.', en: '{count} people found.' },
  'roster.entry_read': { id: 'Data peserta dibuka.', en: 'The entry is open.' },
  'roster.enrolled': { id: '{id} disimpan.', en: '{id} is saved.' },
  'roster.maybe_same': {
    id: 'Belum disimpan: mungkin orang ini sudah terdaftar.',
    en: 'Not saved yet: this person may be in the list already.',
  },
  'roster.person_gone': {
    id: 'Peserta {id} tidak ada lagi di lembar Peserta. Cari kembali.',
    en: 'Participant {id} is no longer in sheet Peserta. Search again.',
  },
  'roster.fixed': { id: '{fixed} sel diperbaiki.', en: '{fixed} cells fixed.' },
  'roster.fix_undone': { id: '{undone} perbaikan diurungkan.', en: '{undone} fixes undone.' },
  'roster.fix_changed_since': {
    id: 'Sel ini sudah diubah setelah diperbaiki, jadi dibiarkan.',
    en: 'This cell was changed after it was fixed, so it was left alone.',
  },
  'roster.id_filled_in': {
    id: 'ID Peserta diisi otomatis.',
    en: 'ID Peserta is filled in automatically.',
  },
  'roster.name_too_long': {
    id: 'Nama lebih dari {most} huruf. Singkatkan.',
    en: 'The name is longer than {most} letters. Shorten it.',
  },
  'roster.name_without_letters': {
    id: 'Nama tidak memuat huruf. Tulis nama lengkap.',
    en: 'The name has no letters. Write the full name.',
  },
  'roster.name_with_digits': {
    id: 'Nama memuat angka. Periksa penulisannya.',
    en: 'The name has digits. Check the spelling.',
  },
  'roster.text_too_long': {
    id: 'Isi sel lebih dari {most} huruf. Singkatkan.',
    en: 'The cell holds more than {most} letters. Shorten it.',
  },
  'roster.control_characters': {
    id: 'Sel memuat karakter yang tidak terlihat. Ketik ulang isinya.',
    en: 'The cell holds characters that cannot be seen. Type it again.',
  },
  'roster.restricted_missing': {
    id: 'Peserta WBP ini belum mempunyai baris di lembar Data Terbatas.',
    en: 'This WBP participant has no row in sheet Data Terbatas yet.',
  },
  'roster.restricted_of_public': {
    id: 'Peserta umum ini mempunyai baris di lembar Data Terbatas. Periksa Jenis Peserta.',
    en: 'This public participant has a row in sheet Data Terbatas. Check Jenis Peserta.',
  },
  'roster.restricted_without_owner': {
    id: 'ID ini tidak ada di lembar Peserta. Perbaiki ID atau tambahkan pesertanya.',
    en: 'This id is not in sheet Peserta. Correct it or add the participant.',
  },
  'roster.age_impossible': {
    id: 'Umur menurut tanggal lahir di luar {least} sampai {most} tahun. Periksa tanggalnya.',
    en: 'The age by this birth date is outside {least} to {most} years. Check the date.',
  },
  'roster.nik_damaged': {
    id: 'NIK rusak oleh format angka. Isi ulang 16 angka sebagai teks.',
    en: 'The NIK was damaged by a number format. Type the 16 digits again as text.',
  },
  'roster.nik_not_digits': {
    id: 'NIK hanya boleh berisi angka. Perbaiki, atau kosongkan bila belum ada.',
    en: 'A NIK holds digits only. Correct it, or leave it empty when there is none.',
  },
  'roster.nik_length': {
    id: 'NIK harus 16 angka. Perbaiki, atau kosongkan bila belum ada.',
    en: 'A NIK has 16 digits. Correct it, or leave it empty when there is none.',
  },
  'roster.nik_serial': {
    id: 'Empat angka terakhir NIK 0000. Cocokkan dengan KTP.',
    en: 'The last four digits of the NIK are 0000. Compare with the identity card.',
  },
  'roster.nik_date': {
    id: 'Angka tanggal di dalam NIK tidak mungkin. Cocokkan dengan KTP.',
    en: 'The date inside the NIK is impossible. Compare with the identity card.',
  },
  'roster.nik_date_impossible': {
    id: 'Tanggal di dalam NIK tidak ada di kalender. Cocokkan dengan KTP.',
    en: 'The date inside the NIK does not exist. Compare with the identity card.',
  },
  'roster.nik_birth_date_differs': {
    id: 'NIK tidak cocok dengan tanggal lahir. Periksa keduanya.',
    en: 'The NIK does not match the birth date. Check both.',
  },
  'roster.nik_sex_differs': {
    id: 'NIK tidak cocok dengan jenis kelamin. Periksa keduanya.',
    en: 'The NIK does not match the sex. Check both.',
  },
  'roster.nik_as_number': {
    id: 'NIK tersimpan sebagai angka dan berakhir 0, mungkin angka terakhir hilang. Cocokkan dengan KTP.',
    en: 'The NIK is stored as a number and ends in 0, the last digit may be lost. Compare with the identity card.',
  },
  'roster.nik_rounded': {
    id: 'Banyak NIK di daftar ini berakhir 0, tampaknya dibulatkan oleh Excel. Cocokkan dengan KTP.',
    en: 'Many NIK in this list end in 0, as if Excel had rounded them. Compare with the identity card.',
  },
  'roster.nik_twice': {
    id: 'NIK ini juga ada di baris {rows}.',
    en: 'This NIK is also in row {rows}.',
  },
  'roster.register_number_unusual': {
    id: 'Nomor registrasi tidak seperti biasanya, misalnya BI.123/2023. Periksa penulisannya.',
    en: 'The register number is not of a usual form such as BI.123/2023. Check the spelling.',
  },
  'roster.register_number_twice': {
    id: 'Nomor registrasi ini juga ada di baris {rows}.',
    en: 'This register number is also in row {rows}.',
  },
  'roster.date_in_future': {
    id: '{header} belum terjadi. Periksa tanggalnya.',
    en: '{header} lies in the future. Check the date.',
  },
  'roster.dates_out_of_order': {
    id: '{header} lebih awal daripada {before}. Periksa keduanya.',
    en: '{header} is before {before}. Check both.',
  },
  'roster.package_unknown': {
    id: 'Kode ini tidak ada di lembar Paket. Yang ada: {known}.',
    en: 'This code is not in sheet Paket. There are: {known}.',
  },
  'roster.interest_twice': {
    id: 'Paket {package} sudah menjadi minat sebelumnya.',
    en: 'Package {package} is already an earlier interest.',
  },
  'roster.score_out_of_range': {
    id: 'Nilai harus 0 sampai 100.',
    en: 'A score is between 0 and 100.',
  },
  'roster.email_invalid': {
    id: 'Alamat email ini tidak dapat dipakai. Tulis satu alamat, misalnya nama@contoh.go.id.',
    en: 'This e-mail address cannot be used. Write one address.',
  },
};
