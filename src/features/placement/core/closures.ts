import type { PlainDate } from '../../../kernel/plain-date';
import { formatDateShort } from '../../../kernel/plain-date';
import type { Message } from '../../../kernel/problem';
import { plainDistrict } from '../../eligibility/core';
import type { Package } from '../../programme/core';
import type { PlacementPerson } from './placement-input';

const SEX_WORDS = { male: 'L', female: 'P' } as const;

/**
 * Why somebody cannot get a seat of a package, whatever his score; null when he can. Says nothing of Data Terbatas: the
 * sentence stands in Penempatan.
 * @param stageEnd last day of the package; null while it is not planned
 */
export function closedBecause(
  { participant, restricted, closedPackages }: PlacementPerson,
  { code, sex, districts }: Package,
  stageEnd: PlainDate | null,
): Message | null {
  const say = (reason: string, values: Message['values'] = {}): Message => {
    return { code: `placement.closed_${reason}`, values: { package: code, ...values } };
  };
  if (closedPackages.includes(code)) return say('rule');
  if (sex !== null && participant.sex === null) return say('unknown', { column: 'Jenis Kelamin' });
  if (sex !== null && participant.sex !== sex) return say('sex', { sex: SEX_WORDS[sex] });
  if (districts.length > 0 && participant.district === '') {
    return say('unknown', { column: 'Kabupaten/Kota' });
  }
  if (
    districts.length > 0 &&
    !districts.map(plainDistrict).includes(plainDistrict(participant.district))
  ) {
    return say('district', { districts: districts.join(', ').slice(0, 200) });
  }
  const release = restricted?.releaseOn ?? null;
  if (release === null || stageEnd === null || release >= stageEnd) return null;
  return say('stage', { end: formatDateShort(stageEnd) });
}
