import type { Messages } from '../../../kernel/problem';

/** What clashes, what could be given up, and why a session stays. Parts of sentences begin with a small letter. */
export const impossibleMessages: Messages = {
  'schedule.clash_proved': {
    id: 'Terbukti tidak mungkin selama semua ini berlaku: {facts}.',
    en: 'Proved impossible as long as all of this holds: {facts}.',
  },
  'schedule.clash_not_found': {
    id: 'Belum ditemukan jadwal penuh selama semua ini berlaku: {facts}. Ini bukan bukti bahwa tidak mungkin.',
    en: 'No full schedule was found as long as all of this holds: {facts}. That is no proof that there is none.',
  },
  'schedule.clash_base_proved': {
    id: 'Terbukti tidak mungkin, juga bila kunci, libur, batas, urutan, dan akhir tahap dilepas: jumlah JP, instruktur, dan ruang sendiri tidak cukup.',
    en: 'Proved impossible even without locks, days off, limits, order and stage ends: JP, trainers and rooms themselves do not suffice.',
  },
  'schedule.clash_base_not_found': {
    id: 'Belum ditemukan jadwal penuh, juga bila kunci, libur, batas, urutan, dan akhir tahap dilepas. Ini bukan bukti bahwa tidak mungkin.',
    en: 'No full schedule was found even without locks, days off, limits, order and stage ends. That is no proof that there is none.',
  },
  'schedule.fact_lock': {
    id: 'kunci {session} ({class}, {date})',
    en: 'lock {session} ({class}, {date})',
  },
  'schedule.give_lock': { id: 'Lepas kunci {session}', en: 'Unlock {session}' },
  'schedule.fact_edit': {
    id: 'suntingan {session} ({class}, {date})',
    en: 'edited session {session} ({class}, {date})',
  },
  'schedule.give_edit': { id: 'Lepas suntingan {session}', en: 'Release the edit of {session}' },
  'schedule.fact_off_days': {
    id: 'Hari Tidak Bisa {trainer} ({days})',
    en: 'days off of {trainer} ({days})',
  },
  'schedule.give_off_days': {
    id: 'Minta {trainer} mengajar juga pada {days}',
    en: 'Ask {trainer} to teach on {days} too',
  },
  'schedule.fact_absence': {
    id: 'halangan {absence} ({who}, {start}-{end})',
    en: 'absence {absence} ({who}, {start}-{end})',
  },
  'schedule.give_absence': {
    id: 'Akhiri halangan {absence} ({who})',
    en: 'End absence {absence} ({who})',
  },
  'schedule.fact_pause': { id: 'jeda {start}-{end}', en: 'pause {start}-{end}' },
  'schedule.give_pause': { id: 'Batalkan jeda {start}-{end}', en: 'Drop the pause {start}-{end}' },
  'schedule.fact_limit': {
    id: 'batas JP {trainer} (per hari {day}, per minggu {week})',
    en: 'JP limits of {trainer} (a day {day}, a week {week})',
  },
  'schedule.give_limit': {
    id: 'Naikkan batas JP {trainer}',
    en: 'Raise the JP limits of {trainer}',
  },
  'schedule.fact_order': { id: 'urutan unit paket {package}', en: 'order of units of {package}' },
  'schedule.give_order': {
    id: 'Samakan Urutan unit paket {package}',
    en: 'Give the units of {package} the same order',
  },
  'schedule.fact_dates': {
    id: 'tanggal tetap unit {unit} ({dates})',
    en: 'fixed dates of unit {unit} ({dates})',
  },
  'schedule.give_dates': {
    id: 'Bebaskan tanggal unit {unit}',
    en: 'Let unit {unit} be on any day',
  },
  'schedule.fact_rooms': {
    id: 'bidang dan daya tampung ruang untuk paket {package}',
    en: 'field and capacity of rooms for {package}',
  },
  'schedule.give_rooms': {
    id: 'Izinkan paket {package} memakai ruang mana pun',
    en: 'Let {package} use any room',
  },
  'schedule.fact_teachers': {
    id: 'siapa yang mengajar paket {package}',
    en: 'who teaches {package}',
  },
  'schedule.give_teach': {
    id: 'Izinkan {trainer} mengajar paket {package}',
    en: 'Let {trainer} teach {package}',
  },
  'schedule.fact_stage_end': {
    id: 'akhir tahap paket {package}',
    en: 'end of the stage of {package}',
  },
  'schedule.give_days': {
    id: 'Tambah {days} hari latihan pada tahap paket {package}',
    en: 'Add {days|training day|training days} to the stage of {package}',
  },
  'schedule.fact_day_off': { id: 'libur {date} ({name})', en: 'day off {date} ({name})' },
  'schedule.give_day_off': {
    id: 'Masuk pada {date} ({name})',
    en: 'Train on {date} ({name})',
  },
  'schedule.held_lock': {
    id: 'Sesi {session} terkunci; penyusunan tidak memindahkannya.',
    en: 'Session {session} is locked; planning does not move it.',
  },
  'schedule.held_edit': {
    id: 'Sesi {session} disunting tangan; penyusunan tidak memindahkannya.',
    en: 'Session {session} was edited by hand; planning does not move it.',
  },
  'schedule.held_record': {
    id: 'Sesi {session} sudah dicatat terlaksana atau batal.',
    en: 'Session {session} is already noted as held or cancelled.',
  },
  'schedule.held_scope': {
    id: 'Sesi {session} di luar bagian yang disusun.',
    en: 'Session {session} is outside the part that is planned.',
  },
  'schedule.held_past': {
    id: 'Sesi {session} sudah lewat.',
    en: 'Session {session} is in the past.',
  },
};
