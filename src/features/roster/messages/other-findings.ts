import type { Messages } from '../../../kernel/problem';

/** What it says about everything else. No sentence repeats a personal value. */
export const otherFindings: Messages = {
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
  'roster.register_status_differs': {
    id: 'Buku register pada nomor registrasi tidak cocok dengan Status Hukum (A: tahanan, B: narapidana). Periksa keduanya.',
    en: 'The book in the register number does not match Status Hukum (A: remand, B: sentenced). Check both.',
  },
  'roster.register_number_in_future': {
    id: 'Tahun pada nomor registrasi belum tiba. Periksa penulisannya.',
    en: 'The year in the register number lies in the future. Check the spelling.',
  },
  'roster.sentence_unusual': {
    id: 'Lama pidana tidak seperti biasanya, misalnya 2 tahun 6 bulan. Periksa penulisannya.',
    en: 'The length of the sentence is not of a usual form such as 2 tahun 6 bulan. Check the spelling.',
  },
  'roster.remission_unusual': {
    id: 'Remisi tidak seperti biasanya, misalnya RK 2023: 1 bulan 15 hari; RU 2024: 2 bulan. Periksa penulisannya.',
    en: 'The remission is not of a usual form such as RK 2023: 1 bulan 15 hari; RU 2024: 2 bulan. Check the spelling.',
  },
  'roster.photo_not_in_drive': {
    id: 'Foto bukan tautan berkas Google Drive. Salin tautannya dari Drive ke sel ini.',
    en: 'The photo is not a link to a file in Google Drive. Copy the link from Drive into this cell.',
  },
  'roster.life_with_release': {
    id: 'Pidana ini tidak mempunyai tanggal bebas, tetapi Perkiraan Bebas diisi. Periksa keduanya.',
    en: 'This sentence has no release, but Perkiraan Bebas is filled in. Check both.',
  },
  'roster.date_maybe_swapped': {
    id: 'Lokal lembar kerja ({locale}) membaca bulan lebih dahulu: {count} tanggal di kolom ini mungkin tertukar hari dan bulannya (baris {rows}). Cocokkan, lalu ubah File > Setelan > Lokal menjadi Indonesia.',
    en: 'The locale of the spreadsheet ({locale}) reads the month first: {count|date|dates} in this column may have day and month swapped (row {rows}). Check them, then set File > Settings > Locale to Indonesia.',
  },
  'roster.date_with_words': {
    id: 'Sel tanggal memuat kata lain. Tulis tanggalnya saja.',
    en: 'The cell for a date holds other words. Write the date only.',
  },
  'roster.two_digit_year': {
    id: 'Tahun ditulis dua angka. Tulis empat angka agar abadnya tidak tertukar.',
    en: 'The year has two digits. Write four, so that the century is certain.',
  },
  'roster.interest_skipped': {
    id: 'Minat sebelumnya kosong. Isi minat secara berurutan.',
    en: 'An earlier interest is empty. Fill in interests in order.',
  },
  'roster.phone_unknown': {
    id: 'Bukan nomor telepon Indonesia yang dikenal. Tulis seperti 0812-3456-7890; beberapa nomor dipisah dengan titik koma.',
    en: 'Not a telephone number of Indonesia. Write it like 0812-3456-7890; separate several with semicolons.',
  },
  'roster.text_damaged': {
    id: 'Isi sel tampaknya diubah Excel (menjadi tanggal, angka ringkas, atau tanda kesalahan). Ketik ulang sebagai teks.',
    en: 'The cell seems to have been changed by Excel (into a date, a shortened number or an error). Type it again as text.',
  },
  'roster.offence_unusual': {
    id: 'Pasal tidak seperti biasanya, misalnya 363 KUHP. Periksa penulisannya.',
    en: 'The article is not of a usual form such as 363 KUHP. Check the spelling.',
  },
  'roster.risk_unusual': {
    id: 'Golongan ISPN tidak dikenal. Tulis minimum, medium, maksimum, atau super maksimum.',
    en: 'The ISPN class is not known. Write minimum, medium, maximum or super maximum.',
  },
  'roster.phone_damaged': {
    id: 'Nomor telepon rusak oleh format angka. Ketik ulang sebagai teks.',
    en: 'The telephone number was damaged by a number format. Type it again as text.',
  },
  'roster.phone_foreign': {
    id: 'Nomor luar negeri: diterima, tetapi jumlah angkanya tidak dapat diperiksa. Cocokkan dengan pemiliknya.',
    en: 'A foreign number: accepted, but its length cannot be checked. Compare with its owner.',
  },
  'roster.phone_several': {
    id: 'Sel memuat beberapa nomor. Nomor pertama yang dipakai.',
    en: 'The cell holds several numbers. The first one is used.',
  },
};
