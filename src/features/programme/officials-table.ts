import {
  checkbox,
  choice,
  column,
  date,
  defineTable,
  requiredText,
  text,
} from '../../kernel/table';
import type { SigningPlace } from './core';

export const officialsTable = defineTable({
  sheet: 'Pejabat',
  key: 'id',
  columns: {
    id: column('ID Pejabat', requiredText),
    institution: column('ID Mitra', requiredText),
    position: column('Jabatan', requiredText),
    prefix: column('Awalan', text),
    titleBefore: column('Gelar Depan', text),
    name: column('Nama', requiredText),
    titleAfter: column('Gelar Belakang', text),
    rank: column('Pangkat', text),
    nip: column('NIP', text),
    from: column('Berlaku Mulai', date),
    until: column('Berlaku Sampai', date),
    signsPapers: column('Tanda Tangan', checkbox),
    signingPlace: column(
      'Letak Tanda Tangan',
      choice<SigningPlace>({ main: 'Utama', along: 'Pendamping', back: 'Belakang' }),
      { optional: true },
    ),
  },
});
