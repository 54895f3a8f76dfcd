/** Words that rules find and need, as the English interface shows them; the sheets stay Indonesian. */
const ENGLISH: Readonly<Record<string, string>> = {
  tahanan: 'on remand',
  narapidana: 'sentenced',
  'anak binaan': 'juvenile',
  klien: 'client',
  layak: 'fit',
  'layak bersyarat': 'fit with limits',
  'tidak layak': 'unfit',
  ya: 'yes',
  tidak: 'no',
  ada: 'there',
  'tidak ada': 'none',
  setuju: 'approved',
  'tidak setuju': 'not approved',
  ditunda: 'postponed',
  'tanpa tanggal bebas': 'no date of release',
  l: 'male',
  p: 'female',
};

const GROUPS: Readonly<Record<string, string>> = {
  blok: 'block',
  desa: 'village',
  kabupaten: 'district',
  'pernah ikut': 'people with former courses',
  KK: 'family card',
};

/** A value found or needed in English; what staff typed themselves, numbers and dates stay as they are. */
export function inEnglish(text: string): string {
  const words = text.split(', ').map((word) => ENGLISH[word.toLowerCase()] ?? null);
  if (words.every((word) => word !== null)) return words.join(', ');
  const quota = /^(\d+) orang per (.+)$/.exec(text);
  if (quota !== null) return `${quota[1]} per ${GROUPS[quota[2] ?? ''] ?? quota[2]}`;
  const time = /^(\d+(?:[.,]\d+)?) (bulan|tahun)$/.exec(text);
  return time === null ? text : `${time[1]} ${time[2] === 'bulan' ? 'months' : 'years'}`;
}
