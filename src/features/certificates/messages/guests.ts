import type { Messages } from '../../../kernel/problem';

/** What is said of guest speakers and their *piagam*. */
export const guestMessages: Messages = {
  'certificates.guest_id_taken': {
    id: 'ID {participant} sudah dipakai seorang peserta. Beri narasumber ini ID lain, misalnya N-01.',
    en: 'The ID {participant} is taken by a participant. Give this speaker another one, for example N-01.',
  },
  'certificates.guest_lacks': {
    id: 'Piagam {participant} belum lengkap: sel ini kosong dan tidak ada sesi unit ini yang terlaksana. Isi sel ini.',
    en: 'The piagam of {participant} is incomplete: this cell is empty and no session of the unit was held. Fill this cell.',
  },
  'certificates.guest_dated_early': {
    id: 'Piagam ini bertanggal {date}, sebelum materinya diberikan ({end}). Periksa Tanggal terbit di lembar Program.',
    en: 'This piagam is dated {date}, before the talk ({end}). Check Tanggal terbit in sheet Program.',
  },
  'certificates.guests_listed': {
    id: '{count} materi narasumber.',
    en: '{count|talk|talks} of guest speakers.',
  },
  'certificates.guest_saved': {
    id: 'Narasumber {id} disimpan.',
    en: 'Guest speaker {id} is saved.',
  },
  'certificates.guest_removed': {
    id: 'Narasumber {id} dihapus dari lembar Narasumber.',
    en: 'Guest speaker {id} is taken out of sheet Narasumber.',
  },
  'certificates.guest_frozen': {
    id: 'Piagam {number} sudah terbit dan tidak ikut berubah. Bila isinya harus diperbaiki, pilih Terbitkan koreksi di tempat Sertifikat.',
    en: 'Piagam {number} is issued and does not change. To correct it, choose Issue a correction in the place Certificates.',
  },
  'certificates.guest_has_paper': {
    id: '{id} sudah mendapat piagam {number}, jadi barisnya tidak dihapus. Batalkan dulu piagam itu di tempat Sertifikat.',
    en: '{id} has piagam {number}, so the row is not removed. Void that piagam in the place Certificates first.',
  },
  'certificates.guest_unit_unknown': {
    id: 'Unit {unit} tidak ada di lembar Unit. Pilih unit lain, atau kosongkan.',
    en: 'Unit {unit} is not in sheet Unit. Choose another one, or none.',
  },
};
