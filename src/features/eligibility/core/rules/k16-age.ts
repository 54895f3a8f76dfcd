import type { Population } from '../../../programme/core';
import { ageOn } from '../months';
import { defineRule, fails, passes, unknown } from '../rule';

/** Years, both included; null where there is no limit. */
interface AgeRange {
  readonly population: Population | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

export const ageRule = defineRule<readonly AgeRange[]>({
  id: 'K16',
  parameterHint: 'misalnya 17-40, 18-, atau WBP 18-; Umum 17-40',
  readParameter: readRanges,
  check: ({ participant }, ranges, { program, start, selectionDate }) => {
    const population = participant.population ?? program.population;
    const range = ranges.find((one) => one.population === null || one.population === population);
    if (range === undefined) return passes('', '');
    const needed = `${range.minimum ?? ''}-${range.maximum ?? ''}`;
    if (participant.birthDate === null) return unknown('Peserta', 'Tanggal Lahir', needed);
    const age = ageOn(participant.birthDate, start ?? selectionDate);
    const found = String(age);
    if (range.minimum !== null && age < range.minimum) {
      return fails('eligibility.k16_too_young', found, needed, { minimum: range.minimum });
    }
    return range.maximum !== null && age > range.maximum
      ? fails('eligibility.k16_too_old', found, needed, { maximum: range.maximum })
      : passes(found, needed);
  },
});

function readRanges(typed: string): readonly AgeRange[] | null {
  const ranges = typed.split(';').map((part) => readRange(part.trim()));
  return ranges.every((range) => range !== null) ? ranges : null;
}

function readRange(typed: string): AgeRange | null {
  const match = /^(WBP|Umum)?\s*(\d{1,3})?\s*(?:[-–]\s*(\d{1,3})?)?$/i.exec(typed);
  if (match === null) return null;
  const [, word, minimum, maximum] = match;
  if (minimum === undefined && maximum === undefined) return null;
  return {
    population: word === undefined ? null : word.toLowerCase() === 'wbp' ? 'inmate' : 'public',
    minimum: minimum === undefined ? null : Number(minimum),
    maximum: maximum === undefined ? null : Number(maximum),
  };
}
