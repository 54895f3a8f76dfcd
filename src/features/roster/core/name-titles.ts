/** Titles before a name by their letters alone; religious and noble ones are part of it on KK and KTP. */
const FRONT: Readonly<Record<string, string>> = {
  prof: 'Prof.',
  dr: 'Dr.',
  drs: 'Drs.',
  dra: 'Dra.',
  drg: 'drg.',
  drh: 'drh.',
  ir: 'Ir.',
  h: 'H.',
  hj: 'Hj.',
  kh: 'K.H.',
  ust: 'Ust.',
  r: 'R.',
  rr: 'Rr.',
  ra: 'R.A.',
  rm: 'R.M.',
};

/** Words of courtesy: no part of a name. */
const COURTESY: ReadonlySet<string> = new Set(['tn', 'ny', 'nn', 'sdr', 'sdri', 'bpk']);

/** Degrees behind a name, as they are written. */
const DEGREES: readonly string[] = (
  'S.Ag. S.E. S.E.I. S.Farm. S.H. S.H.I. S.Hum. S.Hut. S.I.Kom. S.I.P. S.IP. S.Kep. S.K.M. S.Kom. S.P. S.Pd. S.Pd.I. ' +
  'S.Psi. S.Pt. S.S. S.Si. S.Sn. S.Sos. S.Sos.I. S.ST. S.STP. S.T. S.T.P. S.Tr. M.A. M.Ag. M.A.P. M.B.A. M.H. M.H.I. ' +
  'M.Hum. M.Kes. M.Kn. M.Kom. M.M. M.P. M.Pd. M.Pd.I. M.Psi. M.Sc. M.Si. M.Sn. M.Sos. M.T. A.Ma. A.Md. A.Md.IP. ' +
  'A.Md.Kep. Bc.IP. Ph.D. Sp.A. Sp.PD. Lc. B.A. B.Sc.'
).split(' ');

/** The same by their letters alone; of two that share them the first counts. */
const DEGREE_BY_LETTERS = new Map(
  [...DEGREES].reverse().map((degree) => [lettersOf(degree), degree] as const),
);

/** A title before a name as it is written; null for any other word. */
export function frontTitle(word: string): string | null {
  // A physician's title is small, a doctor's is not.
  if (/^dr\.?$/.test(word)) return 'dr.';
  return /^[\p{L}.]+$/u.test(word) ? (FRONT[lettersOf(word)] ?? null) : null;
}

/** Whether a word is *Tn.*, *Ny.* and the like. */
export function isCourtesy(word: string): boolean {
  return COURTESY.has(lettersOf(word));
}

/** Degrees as they are written, from one word such as `MSi`, `S.Pd` or `SIP.MM`; null when it is something else. */
export function degreesIn(word: string): readonly string[] | null {
  const letters = lettersOf(word);
  const whole = DEGREE_BY_LETTERS.get(letters);
  if (whole !== undefined) return [whole];
  for (let cut = 2; cut <= letters.length - 2; cut++) {
    const first = DEGREE_BY_LETTERS.get(letters.slice(0, cut));
    const second = DEGREE_BY_LETTERS.get(letters.slice(cut));
    if (first !== undefined && second !== undefined && word.includes('.')) return [first, second];
  }
  return null;
}

function lettersOf(word: string): string {
  return word.replace(/[^\p{L}]/gu, '').toLowerCase();
}
