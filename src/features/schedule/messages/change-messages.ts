import type { Messages } from '../../../kernel/problem';

/** Living with a schedule: edits by hand, absences, versions. */
export const changeMessages: Messages = {
  'schedule.look_first': {
    id: 'Susunan baru memindahkan {moved} sesi dan menghapus {dropped} sesi yang sudah ada di Jadwal, jadi belum ditulis. Buka Giliran > Alur kerja > Jadwal untuk melihat bedanya dulu.',
    en: 'The new plan moves {moved|session|sessions} and drops {dropped|session|sessions} that stand in Jadwal, so it was not written. Open Giliran > Alur kerja > Schedule to see the difference first.',
  },
  'schedule.edits_kept': {
    id: '{count} sesi yang diubah tangan dipertahankan.',
    en: '{count|session edited by hand was|sessions edited by hand were} kept.',
  },
  'schedule.rows_deleted': {
    id: '{count} sesi yang dihapus dengan tangan: JP-nya dijadwalkan lagi.',
    en: '{count|session|sessions} deleted by hand: their JP were planned again.',
  },
  'schedule.versions_thinned': {
    id: '{count} versi tertua dihapus; yang disimpan adalah 20 versi terbaru.',
    en: '{count} of the oldest versions were removed; the newest 20 are kept.',
  },
  'schedule.released': {
    id: '{count} suntingan dilepas. Penyusunan berikutnya boleh memindahkan sesi itu.',
    en: '{count|edit was|edits were} given free. The next planning may move those sessions.',
  },
  'schedule.versions_listed': {
    id: '{count} versi jadwal disimpan.',
    en: 'Versions of the schedule that are kept: {count}.',
  },
  'schedule.version_shown': {
    id: 'Beda antara jadwal sekarang dan versi {version}.',
    en: 'The difference between the schedule now and version {version}.',
  },
  'schedule.version_lost': {
    id: 'Versi {version} tidak ada lagi atau isinya di lembar Versi Jadwal rusak.',
    en: 'Version {version} is gone, or its content in the sheet Versi Jadwal is damaged.',
  },
  'schedule.absences_listed': {
    id: '{count} halangan tercatat.',
    en: '{count|absence is|absences are} noted.',
  },
  'schedule.absence_saved': {
    id: 'Halangan {id} disimpan; {hits} sesi terkena. Susun jadwal untuk memindahkannya.',
    en: 'Absence {id} was saved; it hits {hits|session|sessions}. Plan the schedule to move them.',
  },
  'schedule.absence_removed': {
    id: 'Halangan {id} dihapus.',
    en: 'Absence {id} was removed.',
  },
  'schedule.absence_unknown_trainer': {
    id: 'Halangan {id}: instruktur "{who}" tidak ada di lembar Instruktur.',
    en: 'Absence {id}: trainer "{who}" is not in the sheet Instruktur.',
  },
  'schedule.absence_unknown_room': {
    id: 'Halangan {id}: ruang "{who}" tidak ada di lembar Ruang.',
    en: 'Absence {id}: room "{who}" is not in the sheet Ruang.',
  },
  'schedule.absence_unknown_class': {
    id: 'Halangan {id}: kelas "{who}" tidak ada di lembar Penempatan atau Tahap.',
    en: 'Absence {id}: class "{who}" is not in the sheets Penempatan or Tahap.',
  },
  'schedule.absence_dates': {
    id: 'Halangan {id}: tanggal Selesai sebelum Mulai.',
    en: 'Absence {id}: Selesai is before Mulai.',
  },
  'schedule.absence_hours': {
    id: 'Halangan {id}: Sampai Jam harus sesudah Dari Jam.',
    en: 'Absence {id}: Sampai Jam must be after Dari Jam.',
  },
};
