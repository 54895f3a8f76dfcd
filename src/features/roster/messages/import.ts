import type { Messages } from '../../../kernel/problem';

/** What importing a list says. No sentence repeats what stands in a cell. */
export const importMessages: Messages = {
  'roster.import_read': { id: '{count} baris dibaca.', en: '{count|row|rows} read.' },
  'roster.imported': {
    id: 'Impor: {added} peserta baru, {changed} peserta diubah, {left} baris dilewati.',
    en: 'Import: {added|new participant|new participants}, {changed} changed, {left|row|rows} left out.',
  },
  'roster.import_undone': {
    id: 'Impor diurungkan: {removed} peserta dihapus lagi, {restored} peserta dikembalikan.',
    en: 'Import undone: {removed} participants removed again, {restored} restored.',
  },
  'roster.import_nothing_to_undo': {
    id: 'Tidak ada impor yang dapat diurungkan.',
    en: 'There is no import to undo.',
  },
  'roster.import_changed_since': {
    id: 'Sel ini sudah diubah setelah diimpor, jadi dibiarkan.',
    en: 'This cell was changed after it was imported, so it was left alone.',
  },
  'roster.import_now_there': {
    id: 'Baris {row} berkas tidak ditulis: orang ini baru saja didaftarkan. Impor lagi untuk membandingkan.',
    en: 'Row {row} of the file was not written: this person has just been enrolled. Import again to compare.',
  },
  'roster.import_person_gone': {
    id: 'Baris {row} berkas tidak ditulis: ID orang ini tidak ada lagi di lembar Peserta. Impor lagi untuk membandingkan.',
    en: 'Row {row} of the file was not written: the id of this person is no longer in sheet Peserta. Import again to compare.',
  },
  'roster.import_in_use': {
    id: 'Peserta {key} tidak dihapus: sudah tercatat di {sheets}. Keluarkan dahulu dari sana, atau biarkan.',
    en: 'Participant {key} was not removed: there are rows in {sheets}. Remove those first, or leave it.',
  },
  'roster.sender_remembered': { id: 'Susunan kolom diingat.', en: 'The columns are remembered.' },
  'roster.import_too_many_rows': {
    id: 'Berkas ini lebih dari {most} baris. Bagi menjadi beberapa berkas.',
    en: 'This file has more than {most} rows. Split it into several files.',
  },
  'roster.import_too_many_columns': {
    id: 'Lembar ini lebih dari {most} kolom. Hapus kolom yang tidak perlu.',
    en: 'This sheet has more than {most} columns. Remove those that are not needed.',
  },
  'roster.import_too_long': {
    id: 'Isi sel lebih dari 2.000 huruf, tidak diimpor. Singkatkan di berkasnya.',
    en: 'The cell holds more than 2,000 letters and is not imported. Shorten it in the file.',
  },
  'roster.import_cleaned': {
    id: 'Karakter yang tidak terlihat dibuang. Periksa isinya.',
    en: 'Characters that cannot be seen were taken out. Check the text.',
  },
  'roster.import_not_a_date': {
    id: 'Bukan tanggal lengkap, dikosongkan. Isi kemudian, misalnya 10/06/2021.',
    en: 'Not a whole date, left empty. Fill it in later, for example 10/06/2021.',
  },
  'roster.import_not_understood': {
    id: 'Isi tidak dikenal, dikosongkan. Isi kemudian dengan kata dari lembar.',
    en: 'Not understood, left empty. Fill it in later with a word of the sheet.',
  },
  'roster.import_nik_damaged': {
    id: 'NIK rusak oleh format angka Excel, dikosongkan. Minta NIK sebagai teks dari pengirim.',
    en: 'The NIK was damaged by a number format of Excel, left empty. Ask the sender for it as text.',
  },
  'roster.import_nik_rounded': {
    id: 'NIK berakhir 0, tampaknya dibulatkan Excel, dikosongkan. Cocokkan dengan KTP.',
    en: 'The NIK ends in 0 as if Excel had rounded it, left empty. Compare with the identity card.',
  },
  'roster.import_phone_damaged': {
    id: 'Nomor HP rusak oleh format angka Excel, dikosongkan. Minta nomornya sebagai teks dari pengirim.',
    en: 'The phone number was damaged by a number format of Excel, left empty. Ask the sender for it as text.',
  },
  'roster.import_sex_twice': {
    id: 'Kolom L dan P sama-sama dicentang, dikosongkan. Cocokkan dengan KTP.',
    en: 'Both sexes are ticked, left empty. Compare with the identity card.',
  },
  'roster.import_school_left': {
    id: 'Sekolah ini belum tamat, jadi ditulis pendidikan di bawahnya. Periksa hasilnya.',
    en: 'This school was not finished, so the level below it was written. Check it.',
  },
  'roster.import_no_name': {
    id: 'Tidak ada nama. Lengkapi di berkasnya, lalu impor lagi.',
    en: 'There is no name. Add it in the file, then import again.',
  },
  'roster.import_row_twice': {
    id: 'Sama persis dengan baris {row} berkas.',
    en: 'Exactly the same as row {row} of the file.',
  },
  'roster.import_person_without_id': {
    id: 'Orang ini belum mempunyai ID di lembar Peserta. Jalankan Periksa peserta, lalu impor lagi.',
    en: 'This person has no id in sheet Peserta yet. Run Periksa peserta, then import again.',
  },
};
