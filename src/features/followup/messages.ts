import type { Messages } from '../../kernel/problem';

export const followupMessages: Messages = {
  'followup.prepared': {
    id: '{added} jadwal pantau ditambahkan untuk {graduates} lulusan.',
    en: '{added|follow-up|follow-ups} planned for {graduates|graduate|graduates}.',
  },
  'followup.no_course_end': {
    id: 'Lembar Tahap masih kosong, jadi akhir pelatihan belum diketahui. Jalankan Susun tahap.',
    en: 'The sheet Tahap is empty, so the end of the course is unknown. Run Plan stages.',
  },
};
