import type { Messages } from '../../kernel/problem';

/** What the programme says; every code of its problems and results. */
export const programmeMessages: Messages = {
  'programme.patterns_read': {
    id: '{count} pola hari.',
    en: '{count} day patterns.',
  },
  'programme.pattern_saved': {
    id: 'Pola hari {pattern} disimpan. Susun ulang jadwal supaya dipakai.',
    en: 'The day pattern {pattern} is saved. Plan the schedule again to use it.',
  },
  'programme.pattern_without_name': {
    id: 'Isi nama pola.',
    en: 'Enter a name for the pattern.',
  },
  'programme.pattern_exists': {
    id: 'Pola {pattern} sudah ada. Pakai nama lain, atau ubah pola itu.',
    en: 'There is a pattern {pattern} already. Use another name, or edit that pattern.',
  },
  'programme.pattern_changed': {
    id: 'Pola {pattern} baru saja diubah orang lain di lembar Pola Hari. Buka lagi pola ini.',
    en: 'Somebody has just changed {pattern} in sheet Pola Hari. Open this pattern again.',
  },
  'programme.hours_unreadable': {
    id: 'Jam "{range}" tidak dapat dibaca. Tulis seperti 08.00-10.15, 10.30-12.00.',
    en: 'The hours "{range}" cannot be read. Write them like 08.00-10.15, 10.30-12.00.',
  },
  'programme.hours_overlap': {
    id: 'Jam "{range}" mulai sebelum jam sebelumnya selesai. Urutkan dari pagi.',
    en: 'The hours "{range}" begin before the ones before them end. Write them from the morning on.',
  },
  'programme.hours_not_whole': {
    id: 'Jam "{range}" lamanya {minutes} menit, bukan kelipatan {jpMinutes} menit. Ubah jamnya.',
    en: 'The hours "{range}" are {minutes} minutes, not a multiple of {jpMinutes}. Change them.',
  },
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
  'programme.after_circle': {
    id: 'Paket {packages} saling menunggu. Perbaiki kolom Sesudah Paket di lembar Paket.',
    en: 'Packages {packages} wait for each other. Correct the column Sesudah Paket in sheet Paket.',
  },
  'programme.stage_cannot_be_shared': {
    id: 'Tahap {stage} diminta oleh paket {packages}, padahal ruang atau instrukturnya sama. Ubah Tahap Diminta di lembar Paket.',
    en: 'Stage {stage} is wanted by packages {packages}, but they share a room or trainer. Change Tahap Diminta in sheet Paket.',
  },
  'programme.no_packages': {
    id: 'Lembar Paket masih kosong. Isi paket pelatihan lebih dahulu.',
    en: 'Sheet Paket is empty. Fill in the training packages first.',
  },
  'programme.start_unknown': {
    id: 'Isi Tanggal mulai atau Tanggal selesai (diketik) di lembar Program.',
    en: 'Fill in Tanggal mulai or Tanggal selesai (diketik) in sheet Program.',
  },
  'programme.duration_unknown': {
    id: 'Isi Lama tahap di lembar Program.',
    en: 'Fill in Lama tahap in sheet Program.',
  },
  'programme.package_jp_unknown': {
    id: 'Isi JP paket {package} di lembar Paket, atau Lama tahap di lembar Program.',
    en: 'Fill in JP of package {package} in sheet Paket, or Lama tahap in sheet Program.',
  },
  'programme.stage_wish_invalid': {
    id: 'Tahap Diminta paket {package} harus 1 atau lebih. Perbaiki di lembar Paket.',
    en: 'Tahap Diminta of package {package} must be 1 or more. Correct it in sheet Paket.',
  },
  'programme.stage_overfull': {
    id: 'Tahap {stage} diminta oleh paket {packages}, padahal paling banyak {most} paket serentak. Ubah Tahap Diminta di lembar Paket.',
    en: 'Stage {stage} is wanted by packages {packages}, but at most {most} run at a time. Change Tahap Diminta in sheet Paket.',
  },
  'programme.no_room_in_time': {
    id: 'Tahap tidak dapat disusun dalam sepuluh tahun. Periksa Pola Hari, Hari Libur dan Lama tahap.',
    en: 'The stages do not fit into ten years. Check Pola Hari, Hari Libur and Lama tahap.',
  },
  'programme.start_is_free': {
    id: 'Tanggal mulai {date} bukan hari latihan.',
    en: 'The start date {date} is not a training day.',
  },
  'programme.end_differs': {
    id: 'Menurut hitungan selesai {computed}, yang diketik {typed}. Keduanya disimpan; periksa mana yang benar.',
    en: 'Computed end {computed}, typed end {typed}. Both are kept; check which one is right.',
  },
  'programme.stage_too_short': {
    id: 'Paket {package} perlu {needed} JP, tahapnya hanya memuat {available} JP.',
    en: 'Package {package} needs {needed} JP, its stage holds only {available} JP.',
  },
  'programme.stages_shown': {
    id: '{stages} tahap, {start} s.d. {end}. Belum ditulis ke lembar Tahap.',
    en: '{stages} stages, {start} to {end}. Not written to sheet Tahap yet.',
  },
  'programme.stages_planned': {
    id: '{stages} tahap disusun, {start} s.d. {end}.',
    en: '{stages} stages planned, {start} to {end}.',
  },
  'programme.length_unreadable': {
    id: 'Lama paket tidak dapat dibaca. Tulis angka, misalnya 20, 20 hari kalender atau 4 JP, atau kosongkan.',
    en: 'The length cannot be read. Write a number, for example 20, 20 hari kalender or 4 JP, or leave it empty.',
  },
  'programme.used_jp_unreadable': {
    id: 'Memakai JP: tulis Semua, atau nomor JP seperti 1-2 atau 1, 4. Kosongkan bila acara tidak memakai JP.',
    en: 'Memakai JP: write Semua, or the numbers of lesson hours such as 1-2 or 1, 4. Leave it empty when it takes none.',
  },
  'programme.period_ends_early': {
    id: 'Masa {period}: Selesai lebih awal daripada Mulai. Perbaiki salah satunya.',
    en: 'Period {period}: Selesai is before Mulai. Correct one of them.',
  },
  'programme.period_pattern_unknown': {
    id: 'Masa {period}: pola "{pattern}" tidak ada di lembar Pola Hari. Yang ada: {patterns}.',
    en: 'Period {period}: the pattern "{pattern}" is not in sheet Pola Hari. There are: {patterns}.',
  },
  'programme.period_for_everybody': {
    id: 'Masa {period}: Pola hari lain berlaku untuk semua. Kosongkan Berlaku Untuk.',
    en: 'Period {period}: other hours are for everybody. Leave Berlaku Untuk empty.',
  },
  'programme.periods_overlap': {
    id: 'Masa {period} dan {other} sama-sama mengganti pola hari pada {date}. Yang dipakai {period}.',
    en: 'Periods {period} and {other} both replace the day pattern on {date}. {period} is used.',
  },
  'programme.during_friday_prayer': {
    id: 'Pola {pattern}: JP {jp} hari Jumat ({hours}) jatuh pada waktu salat Jumat {prayer}. Ubah jamnya, atau ubah setelan Istirahat Jumat.',
    en: 'Pattern {pattern}: lesson hour {jp} of Friday ({hours}) is during Friday prayer {prayer}. Change the hours, or the setting Istirahat Jumat.',
  },
  'programme.mail_address_invalid': {
    id: 'Paket {package}: Email Tujuan bukan alamat email dan bukan ID Mitra yang punya email. Tulis satu alamat atau satu ID Mitra, atau kosongkan supaya surat dikirim ke peserta.',
    en: 'Package {package}: Email Tujuan is neither an e-mail address nor the ID of an institution with one. Enter one of these, or leave it empty to mail the participants.',
  },
  'programme.capacity_range': {
    id: 'Paket {package}: Minimal lebih besar daripada Kapasitas. Perbaiki salah satunya di lembar Paket.',
    en: 'Package {package}: Minimal is larger than Kapasitas. Correct one of them in sheet Paket.',
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
  'programme.pattern_unknown': {
    id: 'Lembar Program, setelan Pola hari: "{pattern}" tidak ada di lembar Pola Hari. Yang ada: {patterns}.',
    en: 'Sheet Program, setting Pola hari: "{pattern}" is not in sheet Pola Hari. There are: {patterns}.',
  },
  'programme.issuer_unknown': {
    id: 'Lembar Program, setelan Penerbit: "{issuer}" tidak ada di lembar Mitra. Isi dengan ID Mitra: {institutions}.',
    en: 'Sheet Program, setting Penerbit: "{issuer}" is not in sheet Mitra. Enter an ID Mitra: {institutions}.',
  },
  'programme.slot_ends_early': {
    id: 'Jam selesai tidak sesudah jam mulai.',
    en: 'The end is not after the start.',
  },
  'programme.slot_length_differs': {
    id: 'Lamanya {minutes} menit, padahal 1 JP = {jp} menit menurut lembar Program.',
    en: 'It lasts {minutes} minutes, but one JP is {jp} minutes in sheet Program.',
  },
  'programme.saturday_without_slots': {
    id: 'Sabtu hari kerja, tetapi pola {pattern} tidak mempunyai jam pada hari Sabtu.',
    en: 'Saturday is a working day, but pattern {pattern} has no slots on Saturday.',
  },
  'programme.event_on_free_day': {
    id: 'Acara pada {date} jatuh pada hari libur: {name}.',
    en: 'The event on {date} falls on a day off: {name}.',
  },
  'programme.agreement_expired': {
    id: 'PKS dengan {name} hanya berlaku sampai {until}.',
    en: 'The agreement with {name} was in force only until {until}.',
  },
  'programme.checked': {
    id: 'Program lengkap dan benar, {warnings} peringatan.',
    en: 'The programme is complete and correct, {warnings} warnings.',
  },
  'programme.wrong': {
    id: 'Program belum benar: {errors} kesalahan, {warnings} peringatan.',
    en: 'The programme is not right yet: {errors} errors, {warnings} warnings.',
  },
  'programme.incomplete': {
    id: 'Belum lengkap: {missing}. {errors} kesalahan, {warnings} peringatan.',
    en: 'Not complete yet: {missing}. {errors} errors, {warnings} warnings.',
  },
  'programme.settings_read': { id: '{count} setelan dibaca.', en: '{count} settings read.' },
  'programme.settings_saved': {
    id: '{count} setelan disimpan di lembar Program.',
    en: '{count} settings saved in sheet Program.',
  },
  'programme.rows_read': {
    id: '{count} baris di lembar {sheet}.',
    en: '{count} rows in sheet {sheet}.',
  },
  'programme.row_saved': {
    id: 'Baris "{key}" disimpan di lembar {sheet}.',
    en: 'The row "{key}" was saved in sheet {sheet}.',
  },
  'programme.days_off_listed': {
    id: '{count} hari libur.',
    en: '{count} days off.',
  },
  'programme.days_off_imported': {
    id: '{count} hari disimpan di lembar Hari Libur. Susun ulang tahap dan jadwal supaya dipakai.',
    en: '{count} days saved in sheet Hari Libur. Plan the stages and the schedule again to use them.',
  },
  'programme.no_form': {
    id: 'Lembar {sheet} tidak punya formulir. Isi langsung di lembarnya.',
    en: 'Sheet {sheet} has no form. Fill it in directly.',
  },
};
