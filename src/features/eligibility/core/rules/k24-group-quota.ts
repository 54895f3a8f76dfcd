import type { Program } from '../../../programme/core';
import { isOfProgram } from '../other-courses';
import type { Candidate } from '../rule';
import { defineRule, passes, unknown } from '../rule';
import { plainDistrict } from './k18-district';

type Group = 'blok' | 'desa' | 'kabupaten' | 'pernah ikut';

/** At most so many people of one block, village or regency, or of those who were in a course before. */
interface GroupLimit {
  readonly group: Group;
  readonly limit: number;
}

/** Where a group is written; `pernah ikut` is known from Riwayat, where no row means no. */
const COLUMNS: Readonly<Record<Group, readonly [sheet: string, column: string] | null>> = {
  blok: ['Data Terbatas', 'Blok/Kamar'],
  desa: ['Peserta', 'Desa/Kelurahan'],
  kabupaten: ['Peserta', 'Kabupaten/Kota'],
  'pernah ikut': null,
};

export const groupQuotaRule = defineRule<GroupLimit>({
  id: 'K24',
  parameterHint: 'kelompok dan jumlah orang: blok 5, desa 1, kabupaten 10, atau pernah ikut 4',
  readParameter: readLimit,
  check: (candidate, { group, limit }, { program }) => {
    const column = COLUMNS[group];
    const needed = `${limit} orang per ${group}`;
    return column !== null && groupOf(candidate, group, program) === null
      ? unknown(...column, needed)
      : passes('', needed);
  },
  quota: ({ group, limit }) => ({
    limit,
    groupOf: (candidate, { program }) => groupOf(candidate, group, program),
    code: 'eligibility.k24_fails',
  }),
});

function readLimit(typed: string): GroupLimit | null {
  const match = /^(blok|desa|kabupaten|pernah ikut)\s*:?\s*(\d{1,5})(?:\s*orang)?$/i.exec(typed);
  const group = (Object.keys(COLUMNS) as Group[]).find(
    (name) => name === match?.[1]?.toLowerCase(),
  );
  return group === undefined ? null : { group, limit: Number(match?.[2]) };
}

function groupOf(
  { participant, restricted, courses }: Candidate,
  group: Group,
  program: Program,
): string | null {
  if (group === 'pernah ikut') {
    return courses.some((course) => !isOfProgram(course, program)) ? 'ya' : null;
  }
  const { village, district } = participant;
  const typed = {
    blok: blockOf(restricted?.block ?? ''),
    desa: village === '' ? '' : `${village}, ${plainDistrict(district)}`,
    kabupaten: plainDistrict(district),
  }[group];
  return typed.trim() === '' ? null : typed.trim().toLowerCase();
}

/** `A/12` and `Blok A, kamar 12` are in block A; a room alone tells no block. */
function blockOf(typed: string): string {
  const named = typed.trim().replace(/^(?:blok|wisma)\b[\s.:-]*/i, '');
  return /^(?:kamar|sel)\b/i.test(named) ? '' : (named.split(/[/.,\s-]/)[0] ?? '');
}
