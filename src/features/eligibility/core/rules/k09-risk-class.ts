import { formatDateShort } from '../../../../kernel/plain-date';
import { isWithinMonths } from '../months';
import type { Case } from '../parameter';
import { nameAPackage, pickCase, readCases, readMonths, readWords } from '../parameter';
import { defineRule, fails, passes, unclear, unknown } from '../rule';

type RiskClass = 'Minimum' | 'Medium' | 'Maksimum' | 'Super maksimum';

/** How offices write the classes of the ISPN (PAS-58.OT.02.02/2019), by the first letters. */
const CLASS_SIGNS: readonly (readonly [RegExp, RiskClass])[] = [
  [/^(sangat tinggi|super)/i, 'Super maksimum'],
  [/^(ma[ksx]|tinggi|high)/i, 'Maksimum'],
  [/^(med|men|sedang)/i, 'Medium'],
  [/^(min|ren|low)/i, 'Minimum'],
];

interface Accepted {
  readonly classes: readonly RiskClass[];
  /** How old the assessment may be; null: any age. */
  readonly months: number | null;
}

/** Tools make a package a question of security; `LS: Minimum` names a class for one package. */
export const riskClassRule = defineRule<readonly Case<Accepted>[]>({
  id: 'K09',
  parameterHint:
    'daftar kelas risiko, misalnya Minimum, Medium; boleh dengan umur ISPN: Minimum, 6 bulan',
  readParameter: (typed) => readCases(typed, readAccepted),
  differsByPackage: nameAPackage,
  check: ({ participant, restricted }, cases, context) => {
    const population = participant.population ?? context.program.population;
    const accepted = pickCase(cases, population, context.package);
    if (accepted === undefined) return passes('', '');
    const needed = accepted.classes.join(', ');
    const typed = restricted?.risk.trim() ?? '';
    if (typed === '' || typed === '-') return unknown('Data Terbatas', 'ISPN', needed);
    const found = riskClassOf(typed);
    if (found === null) return unclear('eligibility.k09_unclear', '', needed);
    if (!accepted.classes.includes(found)) return fails('eligibility.k09_fails', found, needed);
    if (accepted.months === null) return passes(found, needed);
    const assessed = restricted?.riskOn ?? null;
    const age = `${accepted.months} bulan`;
    if (assessed === null) return unknown('Data Terbatas', 'Tanggal ISPN', age);
    return isWithinMonths(assessed, accepted.months, context.selectionDate)
      ? passes(found, needed)
      : unclear('eligibility.k09_too_old', formatDateShort(assessed), age);
  },
});

function riskClassOf(typed: string): RiskClass | null {
  const named = typed.replace(/^r[ie]siko\s+/i, '');
  return CLASS_SIGNS.find(([sign]) => sign.test(named))?.[1] ?? null;
}

function readAccepted(typed: string): Accepted | null {
  const classes: RiskClass[] = [];
  let months: number | null = null;
  for (const word of readWords(typed) ?? []) {
    const found = riskClassOf(word);
    const age = /bulan/.test(word) ? readMonths(word) : null;
    if (found !== null) classes.push(found);
    else if (age !== null) months = age;
    else return null;
  }
  return classes.length === 0 ? null : { classes, months };
}
