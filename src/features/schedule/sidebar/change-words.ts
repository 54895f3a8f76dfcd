import type { Language } from '../../../kernel/problem';
import { counted } from '../../../sidebar/counted';
import type { ChangeKind, Concerned } from '../core';

interface ChangeWords {
  readonly changes: string;
  readonly noChanges: string;
  readonly showAll: (count: number) => string;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly trainer: string;
  readonly room: string;
  readonly class: string;
  readonly nobody: string;
  readonly told: string;
  readonly toldHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly concerned: Readonly<Record<Concerned['kind'], string>>;
  readonly changesOf: (who: string, count: number) => string;
  readonly takenFrom: string;
  readonly givenTo: string;
  readonly reason: string;
  readonly reasonHint: string;
}

/** What a difference between two schedules is called. */
export const changeWords: Readonly<Record<Language, ChangeWords>> = {
  id: {
    changes: 'Yang berubah',
    noChanges: 'Tidak ada sesi yang berubah.',
    showAll: (count) => `Tampilkan semua ${count}`,
    kinds: { moved: 'Pindah', changed: 'Ganti', added: 'Baru', dropped: 'Hilang' },
    trainer: 'instruktur',
    room: 'ruang',
    class: 'kelas',
    nobody: 'tidak ada',
    told: 'Yang perlu diberi tahu',
    toldHint:
      'Giliran tidak mengirim pesan. Salin daftar ini dan kirimkan sendiri; sesudah ditulis, daftarnya juga dapat dicetak lewat Cetak & bagikan.',
    copy: 'Salin daftar',
    copied: 'Sudah disalin.',
    copyByHand: 'Salin dari kotak ini:',
    concerned: { trainer: 'Instruktur', class: 'Kelas', room: 'Ruang' },
    changesOf: (who, count) => `${who}: ${count} perubahan`,
    takenFrom: 'Lepas',
    givenTo: 'Baru',
    reason: 'Sebab perubahan',
    reasonHint: 'Disimpan bersama versinya. Jangan menulis nama penyakit.',
  },
  en: {
    changes: 'What changes',
    noChanges: 'No session changes.',
    showAll: (count) => `Show all ${count}`,
    kinds: { moved: 'Moved', changed: 'Changed', added: 'New', dropped: 'Dropped' },
    trainer: 'trainer',
    room: 'room',
    class: 'class',
    nobody: 'none',
    told: 'Who must be told',
    toldHint:
      'Giliran sends no message. Copy this list and send it yourself; once written, it can also be printed from Print and share.',
    copy: 'Copy the list',
    copied: 'Copied.',
    copyByHand: 'Copy from this box:',
    concerned: { trainer: 'Trainer', class: 'Class', room: 'Room' },
    changesOf: (who, count) => `${who}: ${counted(count, 'change')}`,
    takenFrom: 'Taken away',
    givenTo: 'New',
    reason: 'Why it changes',
    reasonHint: 'Kept with the version. Do not write what somebody is ill with.',
  },
};
