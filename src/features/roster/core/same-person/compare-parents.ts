import type { Evidence } from './evidence';
import { NOTHING } from './evidence';
import type { PersonProfile } from './person-profile';
import type { Rarity } from './rarity';
import { surprise } from './rarity';
import { isOneSlip } from './typo';

/** What the names of two fathers say; and whether one of the two is the other's father by name. */
export function compareParents(
  left: PersonProfile,
  right: PersonProfile,
  rarity: Rarity,
): Evidence {
  const one = left.parent.key;
  const other = right.parent.key;
  if (one !== '' && one === other) {
    return { code: 'parent_same', points: surprise(rarity, rarity.parents, one, 11) };
  }
  if (isFatherOf(left, right) || isFatherOf(right, left))
    return { code: 'parent_is_name', points: -7 };
  if (one === '' || other === '') return NOTHING;
  if (one.length > 3 && isOneSlip(one, other)) {
    return { code: 'parent_slip', points: surprise(rarity, rarity.parents, one, 9) - 1 };
  }
  return sharesWord(left, right) ? NOTHING : { code: 'parent_other', points: -6 };
}

function isFatherOf(father: PersonProfile, child: PersonProfile): boolean {
  return father.name.key !== '' && child.parent.key === father.name.key;
}

/** `Slamet` and `Slamet Riyadi` may be one father. */
function sharesWord(left: PersonProfile, right: PersonProfile): boolean {
  return left.parent.folded.some((word) => right.parent.folded.includes(word));
}
