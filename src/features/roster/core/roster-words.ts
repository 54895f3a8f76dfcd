import type { CellType } from '../../../kernel/table';
import { choice } from '../../../kernel/table';
import type { Population } from '../../programme/core';
import type { Sex } from './model';

/** Column Jenis Kelamin, as it is typed in different offices. */
export const sexType: CellType<Sex | null> = choice(
  { male: 'L', female: 'P' },
  {
    'laki-laki': 'male',
    'laki laki': 'male',
    lk: 'male',
    pria: 'male',
    perempuan: 'female',
    pr: 'female',
    wanita: 'female',
  },
);

/** Column Jenis Peserta. */
export const populationType: CellType<Population | null> = choice(
  { inmate: 'WBP', public: 'Umum' },
  { 'warga binaan': 'inmate', masyarakat: 'public' },
);
