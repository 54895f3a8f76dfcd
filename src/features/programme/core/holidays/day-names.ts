/**
 * Names of the days off by the word for them in `official-days.ts`; words with `c` are collective leave. `{-579}` is the
 * year of another calendar, counted from ours. From 2024 the Christian days carry the names of Keppres 8/2024.
 */
const NAMES: Readonly<Record<string, string>> = {
  masehi: 'Tahun Baru {+0} Masehi',
  imlek: 'Tahun Baru Imlek {+551} Kongzili',
  cImlek: 'Cuti bersama Tahun Baru Imlek',
  isra: 'Isra Mikraj Nabi Muhammad SAW',
  nyepi: 'Hari Suci Nyepi Tahun Baru Saka {-78}',
  cNyepi: 'Cuti bersama Hari Suci Nyepi',
  wafat: 'Wafat Isa Almasih',
  kenaikan: 'Kenaikan Isa Almasih',
  wafatYesus: 'Wafat Yesus Kristus',
  paskah: 'Kebangkitan Yesus Kristus (Paskah)',
  kenaikanYesus: 'Kenaikan Yesus Kristus',
  cKenaikanYesus: 'Cuti bersama Kenaikan Yesus Kristus',
  buruh: 'Hari Buruh Internasional',
  waisak: 'Hari Raya Waisak {+544} BE',
  cWaisak: 'Cuti bersama Waisak',
  pancasila: 'Hari Lahir Pancasila',
  fitri: 'Hari Raya Idulfitri {-579} H',
  fitri2: 'Hari Raya Idulfitri {-579} H (hari kedua)',
  fitriKenaikan: 'Hari Raya Idulfitri {-579} H dan Kenaikan Isa Almasih',
  cFitri: 'Cuti bersama Idulfitri {-579} H',
  cFitriLater: 'Cuti bersama pengganti Idulfitri {-579} H',
  adha: 'Hari Raya Iduladha {-579} H',
  cAdha: 'Cuti bersama Iduladha {-579} H',
  islam: 'Tahun Baru Islam {-578} H',
  cIslam: 'Cuti bersama Tahun Baru Islam {-578} H',
  merdeka: 'Hari Kemerdekaan Republik Indonesia',
  cMerdeka: 'Cuti bersama Hari Kemerdekaan',
  maulid: 'Maulid Nabi Muhammad SAW',
  cMaulid: 'Cuti bersama Maulid Nabi Muhammad SAW',
  natal: 'Hari Raya Natal',
  cNatal: 'Cuti bersama Natal',
  pemilu: 'Pemilihan Umum',
  pilkada: 'Pemilihan Kepala Daerah Serentak',
};

/** The name of a day off in the given year; undefined for a word that stands for none. */
export function nameOfDay(word: string, year: number): string | undefined {
  return NAMES[word]?.replace(/\{([+-]\d+)\}/, (_gap, years: string) =>
    String(year + Number(years)),
  );
}
