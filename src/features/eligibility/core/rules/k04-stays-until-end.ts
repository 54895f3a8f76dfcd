import type { PlainDate } from '../../../../kernel/plain-date';
import { addDays, formatDateShort } from '../../../../kernel/plain-date';
import { readSentenceLength } from '../../../roster/core';
import type { RuleContext } from '../rule';
import { defineRule, fails, passes, unknown } from '../rule';

/** Which end counts, and how many days somebody must stay after it. */
interface Reference {
  readonly end: 'program' | 'tahap';
  readonly marginDays: number;
}

export const staysUntilEndRule = defineRule<Reference>({
  id: 'K04',
  parameterHint: 'tahap atau program, boleh ditambah hari: tahap+7',
  readParameter: readReference,
  differsByPackage: ({ end }) => end === 'tahap',
  check: ({ restricted }, reference, context) => {
    const end = endFor(reference, context);
    if (end === null) return unknown('Program', 'Tanggal selesai (diketik)', '');
    const lastDayNeeded = addDays(end, reference.marginDays);
    const needed = formatDateShort(lastDayNeeded);
    const release = restricted?.releaseOn ?? null;
    if (release === null && hasNoRelease(restricted?.sentence ?? '')) {
      return passes('tanpa tanggal bebas', needed);
    }
    if (release === null) return unknown('Data Terbatas', 'Perkiraan Bebas', needed);
    const found = formatDateShort(release);
    return release >= lastDayNeeded
      ? passes(found, needed)
      : fails('eligibility.k04_fails', found, needed);
  },
});

function readReference(typed: string): Reference | null {
  const match = /^(program|tahap)\s*(?:\+\s*(\d{1,3})(?:\s*hari)?)?$/i.exec(typed);
  if (match === null) return null;
  const end = match[1]?.toLowerCase() === 'tahap' ? 'tahap' : 'program';
  return { end, marginDays: Number(match[2] ?? 0) };
}

/** With `tahap`, the stage that the package is planned in; before it is planned, the programme. */
function endFor({ end }: Reference, { whole, window }: RuleContext): PlainDate | null {
  return end === 'tahap' ? window.end : whole.end;
}

/** Life and death sentences have no date of release: `SH`, `PM`. */
export function hasNoRelease(sentence: string): boolean {
  const length = readSentenceLength(sentence);
  return length !== null && length.kind !== 'term';
}
