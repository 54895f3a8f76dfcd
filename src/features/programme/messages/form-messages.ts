import type { Messages } from '../../../kernel/problem';

/** What settings, rows and the check of the programme say. */
export const formMessages: Messages = {
  'programme.setting_unknown': {
    id: 'Setelan "{label}" tidak dikenal dan tidak dipakai.',
    en: 'The setting "{label}" is not known and is not used.',
  },
  'programme.setting_not_a_date': {
    id: '{label}: "{value}" bukan tanggal. Tulis seperti 10/06/2021, atau kosongkan.',
    en: '{label}: "{value}" is not a date. Write it like 10/06/2021, or leave it empty.',
  },
  'programme.setting_not_yes_or_no': {
    id: '{label}: "{value}" tidak dikenal. Tulis Ya atau Tidak.',
    en: '{label}: "{value}" is not known. Write Ya or Tidak.',
  },
  'programme.setting_out_of_range': {
    id: '{label}: "{value}" tidak dapat dipakai. Tulis angka dari {least} sampai {most}.',
    en: '{label}: "{value}" cannot be used. Write a number from {least} to {most}.',
  },
  'programme.setting_not_hours': {
    id: '{label}: "{value}" tidak dapat dibaca. Tulis seperti 11.30-13.00, atau - bila tidak ada.',
    en: '{label}: "{value}" cannot be read. Write it like 11.30-13.00, or - for none.',
  },
  'programme.setting_not_a_choice': {
    id: '{label}: "{value}" tidak dikenal. Pilih: {choices}.',
    en: '{label}: "{value}" is not known. Choose: {choices}.',
  },
  'programme.setting_not_a_duration': {
    id: '{label}: "{value}" tidak dapat dibaca. Tulis angka, misalnya 18 atau 18 hari kerja.',
    en: '{label}: "{value}" cannot be read. Write a number, for example 18 or 18 hari kerja.',
  },
  'programme.duration_unit_differs': {
    id: '{label} berkata "{value}", tetapi Satuan lama berkata lain. Samakan keduanya.',
    en: '{label} says "{value}" but Satuan lama says something else. Make them agree.',
  },
  'programme.end_before_start': {
    id: 'Tanggal selesai "{value}" lebih awal daripada tanggal mulai. Perbaiki salah satunya.',
    en: 'The end date "{value}" is before the start date. Correct one of them.',
  },
  'programme.weekday_differs': {
    id: '{label}: tanggal "{value}" jatuh pada hari {weekday}. Periksa tanggal atau harinya.',
    en: '{label}: the date "{value}" is a {weekday}. Check the date or the day.',
  },
  'programme.number_formats_equal': {
    id: 'Format nomor surat keterangan sama dengan format nomor sertifikat. Bedakan supaya tidak ada nomor kembar.',
    en: 'Statements and certificates have the same number format. Make them differ so that no number appears twice.',
  },
  'programme.number_format_without_counter': {
    id: '{label} tidak memuat nomor urut ({urut:3}). Tambahkan supaya tiap surat bernomor sendiri.',
    en: '{label} has no counter ({urut:3}). Add it so that every paper has its own number.',
  },
  'programme.length_unreadable': {
    id: 'Lama paket tidak dapat dibaca. Tulis angka, misalnya 20, 20 hari kalender atau 4 JP, atau kosongkan.',
    en: 'The length cannot be read. Write a number, for example 20, 20 hari kalender or 4 JP, or leave it empty.',
  },
  'programme.mail_address_invalid': {
    id: 'Paket {package}: Email Tujuan bukan alamat email dan bukan ID Mitra yang punya email. Tulis satu alamat atau satu ID Mitra, atau kosongkan supaya surat dikirim ke peserta.',
    en: 'Package {package}: Email Tujuan is neither an e-mail address nor the ID of an institution with one. Enter one of these, or leave it empty to mail the participants.',
  },
  'programme.capacity_range': {
    id: 'Paket {package}: Minimal lebih besar daripada Kapasitas. Perbaiki salah satunya di lembar Paket.',
    en: 'Package {package}: Minimal is larger than Kapasitas. Correct one of them in sheet Paket.',
  },
  'programme.institution_without_capacity': {
    id: 'Mitra {institution}: Kapasitas {capacity}, jadi paketnya tidak mendapat peserta. Isi dengan bilangan bulat 1 atau lebih, atau kosongkan bila tanpa batas.',
    en: 'Institution {institution}: Kapasitas is {capacity}, so its packages get no participants. Enter a whole number of 1 or more, or leave it empty for no limit.',
  },
  'programme.jp_of_units_differs': {
    id: 'Paket {package}: JP tertulis {jp}, jumlah JP unitnya {sum}.',
    en: 'Package {package}: JP says {jp}, its units add up to {sum}.',
  },
  'programme.unit_without_jp': {
    id: 'Unit {unit} paket {package}: JP {jp} tidak mungkin. Tulis 1 atau lebih.',
    en: 'Unit {unit} of package {package}: {jp} JP is impossible. Enter 1 or more.',
  },
  'programme.package_without_units': {
    id: 'Paket {package} belum mempunyai unit di lembar Unit.',
    en: 'Package {package} has no units in sheet Unit yet.',
  },
  'programme.package_without_trainer': {
    id: 'Paket {package} belum mempunyai instruktur di lembar Instruktur.',
    en: 'Package {package} has no trainer in sheet Instruktur yet.',
  },
  'programme.unknown_code': {
    id: '"{value}" tidak ada di lembar {sheet}.',
    en: '"{value}" is not in sheet {sheet}.',
  },
  'programme.not_a_weekday': {
    id: '"{value}" bukan nama hari. Tulis Senin sampai Minggu, dipisah koma.',
    en: '"{value}" is not a weekday. Write Senin to Minggu, separated by commas.',
  },
  'programme.issuer_unknown': {
    id: 'Lembar Program, setelan Penerbit: "{issuer}" tidak ada di lembar Mitra. Isi dengan ID Mitra: {institutions}.',
    en: 'Sheet Program, setting Penerbit: "{issuer}" is not in sheet Mitra. Enter an ID Mitra: {institutions}.',
  },
  'programme.agreement_expired': {
    id: 'PKS dengan {name} hanya berlaku sampai {until}.',
    en: 'The agreement with {name} was in force only until {until}.',
  },
  'programme.checked': {
    id: 'Program lengkap dan benar, {warnings} peringatan.',
    en: 'The programme is complete and correct, {warnings|warning|warnings}.',
  },
  'programme.wrong': {
    id: 'Program belum benar: {errors} kesalahan, {warnings} peringatan.',
    en: 'The programme is not right yet: {errors|error|errors}, {warnings|warning|warnings}.',
  },
  'programme.incomplete': {
    id: 'Belum lengkap: {missing}. {errors} kesalahan, {warnings} peringatan.',
    en: 'Not complete yet: {missing}. {errors|error|errors}, {warnings|warning|warnings}.',
  },
  'programme.settings_read': {
    id: '{count} setelan dibaca.',
    en: '{count|setting|settings} read.',
  },
  'programme.settings_saved': {
    id: '{count} setelan disimpan di lembar Program.',
    en: '{count|setting|settings} saved in sheet Program.',
  },
  'programme.rows_read': {
    id: '{count} baris di lembar {sheet}.',
    en: '{count|row|rows} in sheet {sheet}.',
  },
  'programme.row_saved': {
    id: 'Baris "{key}" disimpan di lembar {sheet}.',
    en: 'The row "{key}" was saved in sheet {sheet}.',
  },
  'programme.no_form': {
    id: 'Lembar {sheet} tidak punya formulir. Isi langsung di lembarnya.',
    en: 'Sheet {sheet} has no form. Fill it in directly.',
  },
};
