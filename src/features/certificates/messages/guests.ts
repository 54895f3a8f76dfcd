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
};
