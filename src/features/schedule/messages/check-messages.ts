import type { Messages } from '../../../kernel/problem';

/** Findings of the check: who, when and with what. */
export const checkMessages: Messages = {
  'schedule.checked': {
    id: '{errors} masalah dan {warnings} peringatan, {sessions} sesi diperiksa.',
    en: '{errors|problem|problems} and {warnings|warning|warnings}, {sessions|session|sessions} checked.',
  },
  'schedule.window_reversed': {
    id: 'Tahap {stage}: Selesai {end} sebelum Mulai {start}.',
    en: 'Stage {stage}: it ends on {end}, before it begins on {start}.',
  },
  'schedule.window_without_jp': {
    id: 'Tahap {stage} ({start}-{end}) tidak punya JP: tidak ada hari kerja, atau Pola Hari kosong.',
    en: 'Stage {stage} ({start}-{end}) has no JP: no working day, or no slots in Pola Hari.',
  },
  'schedule.unit_without_package': {
    id: 'Unit {unit}: paket {package} tidak ada di lembar Paket.',
    en: 'Unit {unit}: package {package} is not in the sheet Paket.',
  },
  'schedule.block_without_jp': {
    id: 'Unit {unit} (paket {package}): JP per Blok harus paling sedikit 1, atau kosong.',
    en: 'Unit {unit} (package {package}): JP per Blok must be at least 1, or empty.',
  },
  'schedule.unit_date_off': {
    id: 'Unit {unit}: pada {date} paket {package} tidak berlatih. Perbaiki kolom Tanggal di lembar Unit.',
    en: 'Unit {unit}: package {package} does not train on {date}. Correct the column Tanggal of the sheet Unit.',
  },
  'schedule.unit_date_outside': {
    id: 'Unit {unit}: {date} di luar tahap paket {package}. Perbaiki kolom Tanggal di lembar Unit, atau Tahap.',
    en: 'Unit {unit}: {date} is outside the stages of package {package}. Correct Tanggal in the sheet Unit, or the stage.',
  },
  'schedule.unit_dates_short': {
    id: 'Unit {unit}: pada tanggal di kolom Tanggal kelas {class} hanya punya {available} JP, perlu {needed} JP. Tambah tanggal di lembar Unit, atau kosongkan.',
    en: 'Unit {unit}: on the dates in Tanggal class {class} has only {available} JP and needs {needed}. Add dates in the sheet Unit, or empty the cell.',
  },
  'schedule.trainer_without_jp': {
    id: 'Instruktur {trainer}: batas JP di bawah 1, jadi tidak dapat mengajar. Kosongkan bila tanpa batas.',
    en: 'Trainer {trainer}: a limit below 1 JP leaves nothing to teach. Leave it empty for no limit.',
  },
  'schedule.unknown_wished_time': {
    id: 'Instruktur {trainer}: "{word}" di kolom Waktu Diharapkan tidak dikenal. Tulis pagi, siang, nama hari, atau keduanya, misalnya Selasa siang.',
    en: 'Trainer {trainer}: "{word}" in Waktu Diharapkan is not understood. Write pagi, siang, a weekday, or both, such as Selasa siang.',
  },
  'schedule.room_without_seats': {
    id: 'Ruang {room}: Kapasitas di bawah 1, jadi tidak dapat dipakai. Kosongkan bila tidak diketahui.',
    en: 'Room {room}: a Kapasitas below 1 leaves no seat. Leave it empty when it is not known.',
  },
  'schedule.less_than_one': {
    id: 'Kolom "{header}" harus paling sedikit 1.',
    en: 'The column "{header}" must be at least 1.',
  },
  'schedule.clash_class': {
    id: 'Kelas {who} punya dua sesi pada {date} pukul {start}-{end}: {session} dan {other} (unit {unit}).',
    en: 'Class {who} has two sessions on {date} at {start}-{end}: {session} and {other} (unit {unit}).',
  },
  'schedule.clash_trainer': {
    id: 'Instruktur {who} mengajar dua sesi pada {date} pukul {start}-{end}: {session} dan {other} (kelas {class}, unit {unit}).',
    en: 'Trainer {who} teaches two sessions on {date} at {start}-{end}: {session} and {other} (class {class}, unit {unit}).',
  },
  'schedule.clash_room': {
    id: 'Ruang {who} dipakai dua sesi pada {date} pukul {start}-{end}: {session} dan {other} (kelas {class}, unit {unit}).',
    en: 'Room {who} is used by two sessions on {date} at {start}-{end}: {session} and {other} (class {class}, unit {unit}).',
  },
  'schedule.person_twice': {
    id: '{count} peserta ({people}) ada di dua kelas pada {date} pukul {start}-{end}: {class} (sesi {session}) dan {otherClass} (sesi {other}).',
    en: '{count|participant|participants} ({people}) in two classes on {date} at {start}-{end}: {class} (session {session}) and {otherClass} (session {other}).',
  },
  'schedule.class_not_in_stages': {
    id: 'Kelas {class} tidak disebut di lembar Tahap; untuk paket {package} hanya {named}. Kelas ini dijadwalkan di semua tahap paketnya. Tambahkan namanya, atau susun tahap lagi.',
    en: 'Class {class} is not named in the sheet Tahap; for package {package} only {named} are. It is planned in all stages of its package. Add its name, or plan the stages again.',
  },
  'schedule.day_off': {
    id: 'Sesi {session} jatuh pada hari libur {date}: {name}.',
    en: 'Session {session} falls on the day off {date}: {name}.',
  },
  'schedule.free_weekday': {
    id: 'Sesi {session} jatuh pada {date}, di luar hari kerja program.',
    en: 'Session {session} falls on {date}, outside the working week of the programme.',
  },
  'schedule.no_such_jp': {
    id: 'Sesi {session}: JP ke-{first} sampai ke-{last} tidak ada pada {date} menurut Pola Hari.',
    en: 'Session {session}: JP {first} to {last} do not exist on {date} according to Pola Hari.',
  },
  'schedule.clock_differs': {
    id: 'Sesi {session}: jam {typedStart}-{typedEnd} dan JP ke-{first} sampai ke-{last} ({start}-{end}) bertentangan. Betulkan salah satu.',
    en: 'Session {session}: the hours {typedStart}-{typedEnd} and JP {first} to {last} ({start}-{end}) contradict each other. Correct one of them.',
  },
  'schedule.times_differ': {
    id: 'Sesi {session}: menurut Pola Hari jamnya {start}-{end}. Samakan jam atau JP Ke.',
    en: 'Session {session}: according to Pola Hari its hours are {start}-{end}. Make hours and JP agree.',
  },
  'schedule.outside_window': {
    id: 'Sesi {session} pada {date} di luar tahap paket {package} ({windows}).',
    en: 'Session {session} on {date} is outside the stage of package {package} ({windows}).',
  },
  'schedule.other_date': {
    id: 'Sesi {session} pada {date}, padahal unit {unit} hanya pada {dates} menurut lembar Unit.',
    en: 'Session {session} is on {date}, but unit {unit} is taught only on {dates} according to the sheet Unit.',
  },
  'schedule.no_window': {
    id: 'Sesi {session}: paket {package} tidak punya tahap di lembar Tahap.',
    en: 'Session {session}: package {package} has no stage in the sheet Tahap.',
  },
  'schedule.unknown_class': {
    id: 'Sesi {session}: kelas {class} tidak ada di paket {package}.',
    en: 'Session {session}: package {package} has no class {class}.',
  },
  'schedule.unknown_unit': {
    id: 'Sesi {session}: unit {unit} tidak ada di paket {package}.',
    en: 'Session {session}: package {package} has no unit {unit}.',
  },
  'schedule.unknown_trainer': {
    id: 'Sesi {session}: instruktur "{trainer}" tidak ada di lembar Instruktur.',
    en: 'Session {session}: trainer "{trainer}" is not in the sheet Instruktur.',
  },
  'schedule.not_qualified': {
    id: 'Sesi {session}: instruktur {trainer} tidak mengajar unit {unit} (paket {package}).',
    en: 'Session {session}: trainer {trainer} does not teach unit {unit} (package {package}).',
  },
  'schedule.trainer_away': {
    id: 'Sesi {session}: instruktur {trainer} tidak bisa pada {date}.',
    en: 'Session {session}: trainer {trainer} is not available on {date}.',
  },
  'schedule.class_away': {
    id: 'Sesi {session}: kelas {class} berhenti sementara pada {date} menurut lembar Halangan.',
    en: 'Session {session}: class {class} pauses on {date} according to the sheet Halangan.',
  },
  'schedule.room_away': {
    id: 'Sesi {session}: ruang {room} tidak dapat dipakai pada {date} menurut lembar Halangan.',
    en: 'Session {session}: room {room} cannot be used on {date} according to the sheet Halangan.',
  },
  'schedule.room_missing': {
    id: 'Sesi {session}: ruang "{room}" tidak ada di lembar Ruang.',
    en: 'Session {session}: room "{room}" is not in the sheet Ruang.',
  },
  'schedule.room_unsuitable': {
    id: 'Sesi {session}: ruang {room} tidak cocok untuk kelas {class} (bidang atau daya tampung).',
    en: 'Session {session}: room {room} does not suit class {class} (field or capacity).',
  },
  'schedule.day_limit': {
    id: 'Instruktur {trainer} mengajar {jp} JP pada {date}, batasnya {limit} JP per hari.',
    en: 'Trainer {trainer} teaches {jp} JP on {date}; the limit is {limit} JP a day.',
  },
  'schedule.week_limit': {
    id: 'Instruktur {trainer} mengajar {jp} JP dalam minggu mulai {date}, batasnya {limit} JP per minggu.',
    en: 'Trainer {trainer} teaches {jp} JP in the week of {date}; the limit is {limit} JP a week.',
  },
  'schedule.jp_differs': {
    id: 'Kelas {class}, unit {unit}: dijadwalkan {jp} JP, seharusnya {needed} JP.',
    en: 'Class {class}, unit {unit}: {jp} JP are planned, {needed} JP are needed.',
  },
  'schedule.practice_first': {
    id: 'Kelas {class}: praktik {unit} dimulai sebelum teori {earlier} selesai (sesi {other}).',
    en: 'Class {class}: the practice {unit} begins before the theory {earlier} has ended (session {other}).',
  },
  'schedule.out_of_order': {
    id: 'Kelas {class}: unit {unit} dimulai sebelum unit {earlier} selesai (sesi {other}).',
    en: 'Class {class}: unit {unit} begins before unit {earlier} has ended (session {other}).',
  },
};
