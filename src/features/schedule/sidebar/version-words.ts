import type { Language } from '../../../kernel/problem';
import { counted } from '../../../sidebar/counted';
import type { VersionKind } from '../contract';
import type { ScheduleDifference } from '../core';

interface VersionWords {
  readonly intro: string;
  readonly none: string;
  readonly version: (number: number) => string;
  readonly kinds: Readonly<Record<VersionKind, string>>;
  readonly sessions: (count: number) => string;
  readonly same: string;
  readonly difference: (difference: ScheduleDifference) => string;
  readonly damaged: string;
  readonly look: (number: number) => string;
  readonly back: (number: number) => string;
  readonly cancel: string;
  readonly what: (number: number) => string;
}

/** Plans that were written once. */
export const versionWords: Readonly<Record<Language, VersionWords>> = {
  id: {
    intro:
      'Setiap jadwal yang ditulis disimpan, 20 yang terbaru. Kembali ke versi lama tidak mengubah sesi yang sudah lewat, yang terkunci, dan yang ada presensinya.',
    none: 'Belum ada versi. Versi pertama disimpan saat jadwal ditulis.',
    version: (number) => `Versi ${number}`,
    kinds: {
      planned: 'disusun',
      restored: 'dikembalikan',
      before: 'keadaan sebelum versi berikutnya',
    },
    sessions: (count) => `${count} sesi`,
    same: 'Sama dengan jadwal sekarang.',
    difference: ({ moved, added, dropped }) =>
      `Dibanding sekarang: pindah ${moved}, tambah ${added}, kurang ${dropped}.`,
    damaged: 'Isinya di lembar Versi Jadwal rusak.',
    look: (number) => `Lihat beda versi ${number}`,
    back: (number) => `Kembali ke versi ${number}`,
    cancel: 'Tidak jadi',
    what: (number) => `Bila kembali ke versi ${number}`,
  },
  en: {
    intro:
      'Every schedule that is written is kept, the newest 20. Going back changes no session that is past, locked, or has attendance.',
    none: 'There is no version yet. The first is kept when a schedule is written.',
    version: (number) => `Version ${number}`,
    kinds: {
      planned: 'planned',
      restored: 'gone back to',
      before: 'as it stood before the next version',
    },
    sessions: (count) => counted(count, 'session'),
    same: 'The same as the schedule now.',
    difference: ({ moved, added, dropped }) =>
      `Against now: ${moved} moved, ${added} more, ${dropped} fewer.`,
    damaged: 'Its content in the sheet Versi Jadwal is damaged.',
    look: (number) => `See what differs in version ${number}`,
    back: (number) => `Go back to version ${number}`,
    cancel: 'Leave it',
    what: (number) => `If you go back to version ${number}`,
  },
};
