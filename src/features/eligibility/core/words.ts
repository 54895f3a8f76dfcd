import type { Citizenship, Fitness, LegalStatus, Sex } from '../../roster/core';

/** The words of Data Terbatas and Peserta that rules show and read as parameter. */
export const LEGAL_STATUS_WORDS: Readonly<Record<LegalStatus, string>> = {
  remand: 'Tahanan',
  sentenced: 'Narapidana',
  juvenile: 'Anak binaan',
  client: 'Klien',
};

export const FITNESS_WORDS: Readonly<Record<Fitness, string>> = {
  fit: 'Layak',
  fit_with_limits: 'Layak bersyarat',
  unfit: 'Tidak layak',
};

export const SEX_WORDS: Readonly<Record<Sex, string>> = { male: 'L', female: 'P' };

export const CITIZENSHIP_WORDS: Readonly<Record<Citizenship, string>> = { wni: 'WNI', wna: 'WNA' };
