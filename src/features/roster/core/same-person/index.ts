export type { Comparison, SameReason, SameVerdict } from './compare-people';
export { explain, weighPair } from './compare-people';
export type { SameCode } from './evidence';
export type { SamePair, SamePeople } from './find-same-people';
export { findSamePeople, pairId } from './find-same-people';
export type { PersonProfile } from './person-profile';
export { profileOf, profilesOf } from './person-profile';
export { rarityOf } from './rarity';
