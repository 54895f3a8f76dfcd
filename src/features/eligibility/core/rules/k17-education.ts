import type { Education } from '../../../roster/core';
import { participantColumns } from '../../../roster/core';
import type { Case } from '../parameter';
import { nameAPackage, pickCase, readCases } from '../parameter';
import { defineRule, fails, passes, unknown } from '../rule';

const { type: educationCell } = participantColumns.education;

/** The equivalency exams (*paket A, B, C*) count as the level they stand for. */
export const educationRule = defineRule<readonly Case<Education>[]>({
  id: 'K17',
  parameterHint: 'pendidikan terendah, misalnya SMP, atau AC: SMA/SMK; SD',
  readParameter: (typed) => readCases(typed, readLevel),
  differsByPackage: nameAPackage,
  check: ({ participant }, cases, context) => {
    const population = participant.population ?? context.program.population;
    const least = pickCase(cases, population, context.package);
    if (least === undefined) return passes('', '');
    const needed = wordOf(least);
    const { education } = participant;
    if (education === null) return unknown('Peserta', 'Pendidikan', needed);
    const found = wordOf(education);
    return rankOf(education) >= rankOf(least)
      ? passes(found, needed)
      : fails('eligibility.k17_fails', found, needed);
  },
});

function readLevel(typed: string): Education | null {
  const read = educationCell.read(typed);
  return 'fault' in read ? null : read.value;
}

function wordOf(level: Education): string {
  return String(educationCell.write(level));
}

/** The choices of the column stand in the order of the levels. */
function rankOf(level: Education): number {
  return educationCell.choices?.indexOf(wordOf(level)) ?? 0;
}
