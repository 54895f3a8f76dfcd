import type { Severity } from '../../../kernel/problem';
import type { CellType } from '../../../kernel/table';
import { choice, textOf } from '../../../kernel/table';
import type { Population } from '../../programme/core';
import type { Citizenship, Education, Fitness, LegalStatus, Sex } from './model';
import { schoolFinished, schoolLeft } from './schooling';

/** Column Jenis Kelamin, as it is typed in different offices. */
export const sexType: CellType<Sex | null> = choice(
  { male: 'L', female: 'P' },
  {
    'laki-laki': 'male',
    'laki laki': 'male',
    'laki - laki': 'male',
    'l.': 'male',
    lk: 'male',
    'lk.': 'male',
    laki: 'male',
    pria: 'male',
    perempuan: 'female',
    pr: 'female',
    'pr.': 'female',
    prp: 'female',
    'p.': 'female',
    wanita: 'female',
    // English lists.
    male: 'male',
    m: 'male',
    female: 'female',
    f: 'female',
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

const levels: CellType<Education | null> = choice<Education>(
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
  namesOf({
    none: 'tidak tamat sd, belum sekolah, tk, tidak/belum sekolah, belum tamat sd/sederajat',
    sd: 'paket a, sr, mi, sd sederajat, sd/sederajat, sd/mi',
    smp: 'paket b, sltp, mts, smp sederajat, smp/sederajat, smp/mts, sltp/sederajat',
    sma: 'paket c, slta, sma, smk, smu, stm, smea, ma, mak, sma sederajat, sma/sederajat, slta/sederajat',
    d1: 'd-1, d.1, d-i, d i, diploma 1, diploma i',
    d2: 'd-2, d.2, d-ii, d ii, diploma 2, diploma ii',
    d3: 'd-3, d.3, d-iii, d iii, diii, diploma 3, diploma iii, akademi/diploma iii/s. muda',
    d4: 'd-4, d.4, d-iv, d iv, div, diploma 4, diploma iv',
    s1: 's-1, s.1, sarjana, strata 1, strata i, diploma iv/strata i',
    s2: 's-2, s.2, magister, strata 2, strata ii',
    s3: 's-3, s.3, doktor, strata 3, strata iii',
  }),
);

/** The level that is finished by whoever left a school of another. */
const BELOW: Readonly<Partial<Record<Education, Education>>> = {
  sd: 'none',
  smp: 'sd',
  sma: 'smp',
};

/**
 * Column Pendidikan, the highest level that is finished: the equivalency exams (*paket*) and the older names count as
 * their level, `SMP kelas 2` as SD.
 */
export const educationType: CellType<Education | null> = {
  ...levels,
  read(raw) {
    const typed = textOf(raw)
      .replace(/\s*\/\s*/g, '/')
      .replace(/\s+/g, ' ');
    const left = schoolLeft(typed);
    if (left === null) return levels.read(schoolFinished(typed));
    const school = levels.read(left);
    if ('fault' in school || school.value === null) return levels.read(raw);
    return { value: BELOW[school.value] ?? school.value };
  },
};

/** Column Status Hukum. */
export const legalStatusType: CellType<LegalStatus | null> = choice(
  {
    remand: 'Tahanan',
    sentenced: 'Narapidana',
    juvenile: 'Anak binaan',
    client: 'Klien',
  },
  namesOf({
    remand: 'thn, terdakwa, tersangka',
    sentenced: 'napi, terpidana, warga binaan, nara pidana',
    juvenile: 'anak, andikpas, anak didik pemasyarakatan',
    client: 'klien bapas, klien pemasyarakatan',
  }),
);

/** Column Kesehatan: whether somebody is fit, never why. */
export const fitnessType: CellType<Fitness | null> = choice(
  { fit: 'Layak', fit_with_limits: 'Layak bersyarat', unfit: 'Tidak layak' },
  namesOf({
    fit: 'sehat, layak kerja, fit',
    fit_with_limits: 'layak dengan syarat, layak bersyarat',
    unfit: 'tidak layak kerja, sakit, unfit',
  }),
);

/** Column Tingkat of Aturan Periksa. */
export const severityType: CellType<Severity | null> = choice({
  error: 'Salah',
  warning: 'Perlu dicek',
  note: 'Catatan',
});

type Religion = 'islam' | 'protestant' | 'catholic' | 'hindu' | 'buddhist' | 'confucian' | 'belief';

/** Column Agama: the six that the state names, and *kepercayaan*. */
export const religionType: CellType<Religion | null> = choice<Religion>(
  {
    islam: 'Islam',
    protestant: 'Kristen',
    catholic: 'Katolik',
    hindu: 'Hindu',
    buddhist: 'Buddha',
    confucian: 'Khonghucu',
    belief: 'Kepercayaan',
  },
  namesOf({
    protestant: 'protestan, kristen protestan',
    catholic: 'katholik, kristen katolik',
    buddhist: 'budha',
    confucian: 'konghucu',
    belief: 'penghayat, penghayat kepercayaan, kepercayaan terhadap tuhan yme',
  }),
);

/** Other words for each, between commas: the code by word. */
function namesOf<Code extends string>(
  names: Readonly<Partial<Record<Code, string>>>,
): Readonly<Record<string, Code>> {
  const byName: Record<string, Code> = {};
  for (const code of Object.keys(names) as Code[]) {
    for (const name of (names[code] ?? '').split(', ')) byName[name] = code;
  }
  return byName;
}
