import type { Messages } from '../../../kernel/problem';

/** What the check of the roster says about names, birth and NIK. No sentence repeats a personal value. */
export const identityFindings: Messages = {
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
  'roster.name_control_characters': {
    id: 'Nama memuat ganti baris atau karakter yang tidak terlihat. Ketik ulang nama itu dalam satu baris.',
    en: 'The name holds a line end or characters that cannot be seen. Type it again in one line.',
  },
  'roster.name_with_signs': {
    id: 'Nama memuat tanda yang tidak biasa. Periksa penulisannya.',
    en: 'The name has signs that names do not have. Check the spelling.',
  },
  'roster.name_foreign_letters': {
    id: 'Nama memuat huruf yang bukan huruf Latin. Ketik ulang dengan huruf Latin.',
    en: 'The name has letters that are not Latin. Type it again in Latin letters.',
  },
  'roster.name_too_short': {
    id: 'Nama hanya satu huruf. Tulis nama lengkap.',
    en: 'The name is a single letter. Write the full name.',
  },
  'roster.name_with_alias': {
    id: 'Nama memuat alias. Tulis nama resmi saja di kolom ini.',
    en: 'The name has an alias. Write the official name only in this column.',
  },
  'roster.name_one_case': {
    id: 'Nama ditulis dengan huruf besar saja atau huruf kecil saja. Periksa usul penulisannya.',
    en: 'The name is in capitals only or in small letters only. Look at the proposed spelling.',
  },
  'roster.name_titles': {
    id: 'Gelar belum ditulis seperti pada surat resmi. Periksa usul penulisannya.',
    en: 'Titles are not written as in official papers. Look at the proposed spelling.',
  },
  'roster.name_over_60': {
    id: 'Nama lebih dari {most} huruf; dokumen kependudukan baru tidak memuatnya. Cocokkan dengan KTP.',
    en: 'The name is longer than {most} letters, more than new civil documents hold. Compare with the identity card.',
  },
  'roster.year_only': {
    id: 'Hanya tahun yang tertulis. Tulis tanggal lengkap, seperti 14/05/1990.',
    en: 'Only the year is written. Write the whole date, like 14/05/1990.',
  },
  'roster.birth_date_swapped': {
    id: 'Menurut NIK, hari dan bulan tanggal lahir ini tertukar. Cocokkan dengan KTP.',
    en: 'By the NIK, day and month of this birth date are swapped. Compare with the identity card.',
  },
  'roster.place_and_date': {
    id: 'Tempat dan tanggal lahir tertulis dalam satu sel. Pisahkan ke dua kolom.',
    en: 'Place and date of birth are in one cell. Put them into two columns.',
  },
  'roster.birth_date_placeholder': {
    id: 'Tanggal seperti ini sering ditulis bila tanggal lahir tidak diketahui. Cocokkan dengan KTP.',
    en: 'Dates like this are often written when the birth date is not known. Compare with the identity card.',
  },
  'roster.nik_region_unknown': {
    id: 'Kode wilayah di awal NIK tidak dikenal. Cocokkan dengan KTP.',
    en: 'The region at the beginning of the NIK is not known. Compare with the identity card.',
  },
  'roster.nik_has_birth_date': {
    id: 'Tanggal lahir kosong, tetapi dapat dibaca dari NIK. Abad tahunnya perkiraan.',
    en: 'The birth date is empty but can be read from the NIK. The century is a guess.',
  },
  'roster.nik_has_sex': {
    id: 'Jenis kelamin kosong, tetapi dapat dibaca dari NIK.',
    en: 'The sex is empty but can be read from the NIK.',
  },
  'roster.family_card_length': {
    id: 'Nomor KK harus 16 angka. Cocokkan dengan kartu keluarga.',
    en: 'The number of a family card has 16 digits. Compare with the card.',
  },
};
