import { ageOn, firstDayAfterMonths } from '../months';
import type { Case } from '../parameter';
import { pickCase, readCases } from '../parameter';
import { defineRule, fails, failsUntil, passes, unknown } from '../rule';

/** Years, both included; null where there is no limit. */
interface AgeRange {
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** Age on the first day of the package. */
export const ageRule = defineRule<readonly Case<AgeRange>[]>({
  id: 'K16',
  parameterHint: 'misalnya 17-40, 18-, WBP 18-; Umum 17-40, atau AC, LS: 17-35; 17-40',
  readParameter: (typed) => readCases(typed, readRange),
  differsByPackage: () => true,
  check: ({ participant }, cases, context) => {
    const population = participant.population ?? context.program.population;
    const range = pickCase(cases, population, context.package);
    if (range === undefined) return passes('', '');
    const { minimum, maximum } = range;
    const needed = `${minimum ?? ''}-${maximum ?? ''}`;
    if (participant.birthDate === null) return unknown('Peserta', 'Tanggal Lahir', needed);
    const age = ageOn(participant.birthDate, context.window.start ?? context.selectionDate);
    const found = String(age);
    if (minimum !== null && age < minimum) {
      const from = firstDayAfterMonths(participant.birthDate, minimum * 12);
      return failsUntil(from, 'eligibility.k16_too_young', found, needed, { minimum });
    }
    return maximum !== null && age > maximum
      ? fails('eligibility.k16_too_old', found, needed, { maximum })
      : passes(found, needed);
  },
});

function readRange(typed: string): AgeRange | null {
  const match = /^(\d{1,3})?\s*(?:[-–]\s*(\d{1,3})?)?$/.exec(typed);
  const [, minimum, maximum] = match ?? [];
  if (minimum === undefined && maximum === undefined) return null;
  const range = {
    minimum: minimum === undefined ? null : Number(minimum),
    maximum: maximum === undefined ? null : Number(maximum),
  };
  // `40-17` would shut out everybody.
  return (range.minimum ?? 0) > (range.maximum ?? Number.POSITIVE_INFINITY) ? null : range;
}
