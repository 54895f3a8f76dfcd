import type { Messages } from '../../../kernel/problem';

/** What days off, periods, events and day patterns say. */
export const calendarMessages: Messages = {
  'programme.patterns_read': {
    id: '{count} pola hari.',
    en: '{count|day pattern|day patterns}.',
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
    en: 'The hours "{range}" are {minutes|minute|minutes}, not a multiple of {jpMinutes}. Change them.',
  },
  'programme.used_jp_unreadable': {
    id: 'Memakai JP: tulis Semua, atau nomor JP seperti 1-2 atau 1, 4. Kosongkan bila acara tidak memakai JP.',
    en: 'Memakai JP: write Semua, or the numbers of lesson hours such as 1-2 or 1, 4. Leave it empty when it takes none.',
  },
  'programme.dates_unreadable': {
    id: 'Tanggal: tulis tanggal, misalnya 15/6/2021, atau beberapa dipisah koma. Kosongkan bila tanggalnya bebas.',
    en: 'Tanggal: write a date such as 15/6/2021, or several with commas between. Leave it empty when any day will do.',
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
  'programme.pattern_unknown': {
    id: 'Lembar Program, setelan Pola hari: "{pattern}" tidak ada di lembar Pola Hari. Yang ada: {patterns}.',
    en: 'Sheet Program, setting Pola hari: "{pattern}" is not in sheet Pola Hari. There are: {patterns}.',
  },
  'programme.slot_ends_early': {
    id: 'Pola {pattern}, {day}, JP {jp}: jam selesai tidak sesudah jam mulai.',
    en: 'Pattern {pattern}, {day}, lesson hour {jp}: the end is not after the start.',
  },
  'programme.slot_number': {
    id: 'Pola {pattern}, {day}: JP Ke {jp}. Nomor JP mulai dari 1.',
    en: 'Pattern {pattern}, {day}: JP Ke {jp}. Numbers of lesson hours begin with 1.',
  },
  'programme.slot_twice': {
    id: 'Pola {pattern}, {day}: JP {jp} ditulis dua kali. Hapus satu barisnya, atau ubah JP Ke.',
    en: 'Pattern {pattern}, {day}: lesson hour {jp} is written twice. Delete one row, or change JP Ke.',
  },
  'programme.slots_overlap': {
    id: 'Pola {pattern}, {day}: JP {jp} mulai {start}, padahal JP {before} baru selesai {until}. Perbaiki jamnya di lembar Pola Hari.',
    en: 'Pattern {pattern}, {day}: lesson hour {jp} begins at {start}, but lesson hour {before} ends at {until}. Correct the hours in sheet Pola Hari.',
  },
  'programme.slot_length_differs': {
    id: 'Lamanya {minutes} menit, padahal 1 JP = {jp} menit menurut lembar Program.',
    en: 'It lasts {minutes|minute|minutes}, but one JP is {jp} minutes in sheet Program.',
  },
  'programme.weekend_without_slots': {
    id: '{day} hari kerja, tetapi pola {pattern} tidak mempunyai jam pada hari {day}.',
    en: '{day} is a working day, but pattern {pattern} has no slots on {day}.',
  },
  'programme.end_is_free': {
    id: 'Tanggal selesai yang diketik, {date}, bukan hari latihan: {name}.',
    en: 'The typed end, {date}, is no training day: {name}.',
  },
  'programme.year_without_days_off': {
    id: 'Lembar Hari Libur belum memuat libur nasional {year}. Ambil daftarnya di tempat Hari libur.',
    en: 'Sheet Hari Libur has no national days off of {year} yet. Take them over in the place Hari libur.',
  },
  'programme.event_on_free_day': {
    id: 'Acara pada {date} jatuh pada hari libur: {name}.',
    en: 'The event on {date} falls on a day off: {name}.',
  },
  'programme.days_off_listed': {
    id: '{count} hari libur.',
    en: '{count|day|days} off.',
  },
  'programme.days_off_imported': {
    id: '{count} hari disimpan di lembar Hari Libur. Susun ulang tahap dan jadwal supaya dipakai.',
    en: '{count|day|days} saved in sheet Hari Libur. Plan the stages and the schedule again to use them.',
  },
};
