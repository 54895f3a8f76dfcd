import type { CellType } from '../../../kernel/table';
import { choice } from '../../../kernel/table';
import type { Population } from '../../programme/core';
import type { Citizenship, Education, Sex } from './model';

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

/** Column Kewarganegaraan. */
export const citizenshipType: CellType<Citizenship | null> = choice(
  { wni: 'WNI', wna: 'WNA' },
  { indonesia: 'wni', 'warga negara indonesia': 'wni', asing: 'wna', 'warga negara asing': 'wna' },
);

/** Column Jenis Peserta. */
export const populationType: CellType<Population | null> = choice(
  { inmate: 'WBP', public: 'Umum' },
  { 'warga binaan': 'inmate', masyarakat: 'public' },
);

/** Column Pendidikan; the equivalency exams (*paket*) and the older names count as their level. */
export const educationType: CellType<Education | null> = choice<Education>(
  {
    none: 'Tidak sekolah',
    sd: 'SD',
    smp: 'SMP',
    sma: 'SMA/SMK',
    d1: 'D1',
    d2: 'D2',
    d3: 'D3',
    d4: 'D4',
    s1: 'S1',
    s2: 'S2',
    s3: 'S3',
  },
  {
    'paket a': 'sd',
    'paket b': 'smp',
    'paket c': 'sma',
    sltp: 'smp',
    slta: 'sma',
    sma: 'sma',
    smk: 'sma',
  },
);
