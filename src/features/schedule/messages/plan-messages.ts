import type { Messages } from '../../../kernel/problem';

/** Results of planning, and why a schedule cannot be planned. A proof by counting always says that it is one. */
export const planMessages: Messages = {
  'schedule.generated': {
    id: '{sessions} sesi dijadwalkan, {clashes} bentrokan. Tetap {kept}, baru {added}, pindah {moved}, hilang {dropped}.',
    en: '{sessions|session|sessions} planned, {clashes|clash|clashes}. Kept {kept}, new {added}, moved {moved}, dropped {dropped}.',
  },
  'schedule.not_found': {
    id: '{sessions} sesi dijadwalkan, tetapi {jp} JP dari {units} unit belum ditemukan tempatnya. Ini bukan bukti bahwa tidak mungkin.',
    en: '{sessions|session|sessions} planned, but no place was found for {jp} JP of {units|unit|units}. That is no proof that there is none.',
  },
  'schedule.posed': {
    id: '{classes} kelas akan dijadwalkan.',
    en: '{classes|class|classes} to be planned.',
  },
  'schedule.sentences_listed': {
    id: '{count} kalimat dibaca.',
    en: '{count|sentence|sentences} read.',
  },
  'schedule.printed': {
    id: '{sessions} sesi siap dicetak.',
    en: '{sessions|session|sessions} ready to print.',
  },
  'schedule.numbered': {
    id: 'Berkas kalender siap: {changed} sesi baru atau berubah sejak terakhir diunduh.',
    en: 'Calendar files are ready: {changed|session is|sessions are} new or changed since the last download.',
  },
  'schedule.plan_stale': {
    id: 'Lembar berubah sejak jadwal ini disusun, jadi jadwal tidak ditulis. Susun lagi.',
    en: 'The sheets have changed since this schedule was planned, so it was not written. Plan again.',
  },
  'schedule.plan_changes_fixed': {
    id: 'Jadwal ini mengubah sesi yang terkunci, sudah terlaksana, atau sudah lewat. Susun lagi.',
    en: 'This schedule changes sessions that are locked, held or in the past. Plan again.',
  },
  'schedule.no_stages': {
    id: 'Lembar Tahap masih kosong. Jalankan Susun tahap dulu.',
    en: 'The sheet Tahap is empty. Run Plan stages first.',
  },
  'schedule.unknown_package': {
    id: 'Lembar Tahap memuat paket {package}, tetapi paket itu tidak ada di lembar Paket.',
    en: 'The sheet Tahap has package {package}, which is not in the sheet Paket.',
  },
  'schedule.no_units': {
    id: 'Paket {package} belum punya unit. Isi lembar Unit.',
    en: 'Package {package} has no units yet. Fill in the sheet Unit.',
  },
  'schedule.unit_without_jp': {
    id: 'Unit {unit} (paket {package}): JP harus paling sedikit 1. Perbaiki lembar Unit.',
    en: 'Unit {unit} (package {package}): JP must be at least 1. Correct the sheet Unit.',
  },
  'schedule.no_class': {
    id: 'Paket {package} ada di lembar Tahap, tetapi tidak ada kelas yang mempelajarinya. Periksa Penempatan dan kolom Kelas di lembar Tahap.',
    en: 'Package {package} is in the sheet Tahap, but no class learns it. Look at Penempatan and the column Kelas of Tahap.',
  },
  'schedule.class_twice': {
    id: 'Kelas {class} ada di paket {packages}. Nama kelas hanya untuk satu paket: perbaiki lembar Penempatan, atau kolom Kelas di lembar Paket.',
    en: 'Class {class} is in packages {packages}. A class is of one package: correct the sheet Penempatan, or the column Kelas of Paket.',
  },
  'schedule.no_trainer': {
    id: 'Tidak ada instruktur untuk unit {unit} (paket {package}). Isi kolom Paket atau Unit di lembar Instruktur.',
    en: 'There is no trainer for unit {unit} (package {package}). Fill in Paket or Unit in the sheet Instruktur.',
  },
  'schedule.no_room': {
    id: 'Tidak ada ruang untuk kelas {class} (paket {package}, bidang "{field}"). Isi lembar Ruang.',
    en: 'There is no room for class {class} (package {package}, field "{field}"). Fill in the sheet Ruang.',
  },
  'schedule.rooms_too_small': {
    id: 'Kelas {class} berisi {size} orang, tetapi ruang terbesar yang cocok hanya untuk {largest} orang. Perbaiki lembar Ruang atau Penempatan.',
    en: 'Class {class} has {size} people, but the largest suitable room takes only {largest}. Correct the sheet Ruang or Penempatan.',
  },
  'schedule.unknown_room': {
    id: 'Paket {package} meminta ruang {room}, tetapi ruang itu tidak ada di lembar Ruang.',
    en: 'Package {package} asks for room {room}, which is not in the sheet Ruang.',
  },
  'schedule.long_day': {
    id: 'Pola Hari memuat hari dengan {jp} JP. Di atas {most} JP sehari, jam kosong tidak ditimbang saat menyusun.',
    en: 'Pola Hari has a day of {jp} JP. Above {most} JP a day, empty hours are not weighed while planning.',
  },
  'schedule.unknown_off_day': {
    id: 'Instruktur {trainer}: "{word}" di kolom Hari Tidak Bisa bukan hari atau tanggal.',
    en: 'Trainer {trainer}: "{word}" in Hari Tidak Bisa is neither a weekday nor a date.',
  },
  'schedule.package_jp_differs': {
    id: 'Paket {package}: kolom JP berisi {jp}, tetapi jumlah JP unitnya {units}. Jadwal memakai jumlah unit.',
    en: 'Package {package}: the column JP says {jp}, but its units have {units} in all. The schedule uses the units.',
  },
  'schedule.placed_without_stage': {
    id: 'Paket {package} belum punya baris di lembar Tahap, jadi {people} peserta di paket itu tidak dijadwalkan. Jalankan Susun tahap, atau isi lembar Tahap.',
    en: 'Package {package} has no row in the sheet Tahap, so nothing is planned for the {people} people placed in it. Run Plan stages, or fill in Tahap.',
  },
  'schedule.hours_changed_elsewhere': {
    id: 'Sesi kelas {classes} tidak sesuai lagi dengan Pola Hari, tetapi tidak ikut disusun: {sessions}. Jamnya dapat bentrok dengan jadwal ini. Susun seluruh jadwal, atau susun kelas itu dulu.',
    en: 'Sessions of class {classes} no longer fit Pola Hari and are not planned here: {sessions}. Their hours may clash with this plan. Plan the whole schedule, or those classes first.',
  },
  'schedule.nobody_placed': {
    id: 'Belum ada peserta di paket {package}; kelas {class} dijadwalkan tanpa memeriksa daya tampung ruang.',
    en: 'Nobody is placed in package {package} yet; class {class} is planned without looking at room sizes.',
  },
  'schedule.jp_short': {
    id: 'Tahap {stages}: unit paket {package} butuh {needed} JP, waktunya hanya {available} JP, kurang {short} JP (kelas {classes}). Terbukti tidak mungkin: kurangi JP unit atau perpanjang tahap.',
    en: 'Stage {stages}: the units of package {package} need {needed} JP, there are only {available} JP, {short} JP short (class {classes}). Proved impossible: reduce the JP or lengthen the stage.',
  },
  'schedule.trainers_short': {
    id: 'Tahap {stages}: unit {units} butuh {needed} JP dari instruktur {resources}, waktu mereka hanya {available} JP, kurang {short} JP (kelas {classes}). Terbukti tidak mungkin: tambah instruktur atau waktu mereka.',
    en: 'Stage {stages}: units {units} need {needed} JP of trainers {resources}, who have only {available} JP, {short} JP short (class {classes}). Proved impossible: add trainers or time.',
  },
  'schedule.rooms_short': {
    id: 'Tahap {stages}: kelas {classes} butuh {needed} JP di ruang {resources}, ruang hanya punya {available} JP, kurang {short} JP. Terbukti tidak mungkin: tambah ruang atau pindahkan tahap.',
    en: 'Stage {stages}: classes {classes} need {needed} JP in rooms {resources}, which have only {available} JP, {short} JP short. Proved impossible: add rooms or move a stage.',
  },
  'schedule.order_short': {
    id: 'Kelas {class}: unit {unit} butuh {needed} JP, tetapi di antara unit sebelumnya ({before}) dan sesudahnya ({behind}) paling banyak ada {available} JP ({from} s.d. {until}), kurang {short} JP. Terbukti tidak mungkin: ubah Urutan, kurangi JP, atau perpanjang tahap.',
    en: 'Class {class}: unit {unit} needs {needed} JP, but between the units before it ({before}) and after it ({behind}) there are at most {available} JP ({from} to {until}), {short} JP short. Proved impossible: change the order, reduce the JP or lengthen the stage.',
  },
  'schedule.order_no_time': {
    id: 'Kelas {class}: unit {unit} butuh {needed} JP, tetapi unit sebelumnya ({before}) dan sesudahnya ({behind}) tidak menyisakan waktu di antaranya. Terbukti tidak mungkin: ubah Urutan, kurangi JP, atau perpanjang tahap.',
    en: 'Class {class}: unit {unit} needs {needed} JP, but the units before it ({before}) and after it ({behind}) leave no time between them. Proved impossible: change the order, reduce the JP or lengthen the stage.',
  },
  'schedule.unplaced_class': {
    id: 'Kelas {class}, unit {unit}: {jp} JP belum ditemukan tempatnya. Dari waktu yang dicoba, {starts} kali kelas sudah terisi.',
    en: 'Class {class}, unit {unit}: no place found for {jp} JP. Of the times tried, the class was busy {starts|time|times}.',
  },
  'schedule.unplaced_trainer': {
    id: 'Kelas {class}, unit {unit}: {jp} JP belum ditemukan tempatnya. Dari waktu yang dicoba, {starts} kali tidak ada instruktur yang bebas.',
    en: 'Class {class}, unit {unit}: no place found for {jp} JP. Of the times tried, no trainer was free {starts|time|times}.',
  },
  'schedule.unplaced_room': {
    id: 'Kelas {class}, unit {unit}: {jp} JP belum ditemukan tempatnya. Dari waktu yang dicoba, {starts} kali tidak ada ruang yang bebas.',
    en: 'Class {class}, unit {unit}: no place found for {jp} JP. Of the times tried, no room was free {starts|time|times}.',
  },
  'schedule.unplaced_order': {
    id: 'Kelas {class}, unit {unit}: {jp} JP belum ditemukan tempatnya di antara unit sebelum dan sesudahnya.',
    en: 'Class {class}, unit {unit}: no place found for {jp} JP between the units before and after it.',
  },
  'schedule.block_cut': {
    id: 'Kelas {class}: {runs} sesi lebih pendek daripada JP per Blok (unit {units}), karena hari atau urutan unit tidak menyisakan tempat.',
    en: 'Class {class}: {runs|session is|sessions are} shorter than a block (units {units}), because the days or the order left no room.',
  },
};
