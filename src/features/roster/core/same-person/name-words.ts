import { isOneSlip } from './typo';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Written before a name, dots and letter case aside: forms of address, religious and academic titles. */
export const FRONT_TITLES = words(`
  h hj haji hajjah dr drs dra drg dokter ir prof kh kyai kiai nyai ust ustad ustadz ustazah habib tgk tuan
  tn ny nn sdr sdri saudara bpk bapak ibu pak bu bang mas mbak r rd rr raden alm almh almarhum almarhumah`);

/** Written behind a name: degrees, and that somebody has died. */
export const REAR_TITLES = words(`
  amd amdkeb amdkep ap apt ba ma mag mak mars mba mh mhum mkes mkn mkom mm mmt mpd mpdi mph mphil msc msi msn msos
  mt mth phd sab sag sak sap sars sd sds se sei sfarm sh shi shum sik sip siip skeb skep skg skh skm skom sked
  smb spd spdi spsi spt spn sptan ssi sst sstp sstpi ssn ssos ssosi st sth stp str strkeb sy alm almh almarhum almarhumah
  haji hajjah spb spog spa spm spjp ners bsc lc`);

/** Between a name and the name of the father; `b` only with its dot, which is looked at before dots go. */
export const CHILD_OF = words('bin binti bt bte binte ibn ibnu');

/** Between a name and another name of the same person; `al` only with its dot. */
export const ALIAS_WORDS = words('als alias aka');

const MUHAMMAD =
  /^(m|mh|md|mhd|mohd|muhd|moh|muh|moch|much|mokh|mukh|mo(h|ch|kh)a?m+a?[dt]|mu(h|ch|kh)a?m+a?[dt]|mohamed|mohammed|muhamed|muhammed)$/;

/** The one spelling under which all forms of Muhammad compare. */
export const MUHAMMAD_WORD = 'muhamad';

const SHORT_FORMS: Readonly<Record<string, string>> = {
  ach: 'ahmad',
  akh: 'ahmad',
  ahm: 'ahmad',
  achmat: 'ahmad',
  abd: 'abdul',
  abdl: 'abdul',
  st: 'siti',
  sitti: 'siti',
};

/**
 * How spellings of one sound are made alike: before and after 1972 (*oe*, *dj*, *tj*), Arabic sounds (*kh*, *sy*, *q*), and
 * letters that offices mix up. Longer ones first.
 */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/sj/g, 's'],
  [/(sy|sh|ts)/g, 's'],
  [/(kh|ch)/g, 'h'],
  [/(dh|dz)/g, 'd'],
  [/th/g, 't'],
  [/(ph|v)/g, 'f'],
  [/q/g, 'k'],
  [/ae/g, 'ai'],
  [/(ie|y)$/g, 'i'],
  [/x/g, 'ks'],
];

/** A word of a name without what offices write differently; doubled letters become one. */
export function foldWord(word: string): string {
  if (MUHAMMAD.test(word)) return MUHAMMAD_WORD;
  const known = SHORT_FORMS[word];
  if (known !== undefined) return known;
  let folded = word;
  for (const [spelling, plain] of ALIKE) folded = folded.replace(spelling, plain);
  folded = folded.replace(/(.)\1+/gu, '$1');
  // Long enough for no other name to be one slip away.
  return isOneSlip(folded, MUHAMMAD_WORD) ? MUHAMMAD_WORD : folded;
}
