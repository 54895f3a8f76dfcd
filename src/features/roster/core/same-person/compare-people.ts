import { compareBy, compareText } from '../../../../kernel/ordering';
import { compareBirths } from './compare-births';
import type { NameEvidence } from './compare-names';
import { compareNames } from './compare-names';
import { compareNiks } from './compare-niks';
import { compareParents } from './compare-parents';
import type { Evidence, SameCode } from './evidence';
import { NOTHING } from './evidence';
import type { PersonProfile } from './person-profile';
import type { Rarity } from './rarity';
import { surprise } from './rarity';

/** `ask`: a person has to look. */
export type SameVerdict = 'same' | 'ask' | 'different';

/** A reason with what it weighs: positive speaks for one person, negative for two. */
export interface SameReason {
  readonly code: SameCode;
  /** Whole bits. */
  readonly points: number;
}

export interface Comparison {
  readonly verdict: SameVerdict;
  /** 0 to 100; 50 is even odds. */
  readonly score: number;
  /** The heaviest first. */
  readonly reasons: readonly SameReason[];
}

/** About one row in twelve is a second row of somebody: of all pairs, so many are. */
const SECOND_ROWS = 0.16;
/** Bits: odds of 1 : 2 ask, of 100 : 1 need nobody. */
const ASK_FROM = -1;
const SAME_FROM = 7;
/** The score of what is not proved, however much speaks for it. */
const MOST_UNPROVED = 90;
/** A name that so few share is asked about even if nothing else is known. */
const FEW = 5;

/** Everything that was weighed. Reasons are made of it only where they are wanted: most pairs are of two people. */
export interface Weighing {
  readonly verdict: SameVerdict;
  /** Bits for one person; 0 is even odds. */
  readonly sum: number;
  readonly evidence: readonly Evidence[];
}

/**
 * Whether two rows are of one person: evidence of every field in bits, against the odds that any two rows of this roster
 * are (Fellegi and Sunter 1969). Symmetric; ids and the order of rows play no part.
 */
export function weighPair(left: PersonProfile, right: PersonProfile, rarity: Rarity): Weighing {
  const facts: Facts = {
    name: compareNames(left, right, rarity),
    birth: compareBirths(left, right, rarity),
    nik: compareNiks(left, right, rarity),
    register: compareRegisterNumbers(left, right, rarity),
    parent: compareParents(left, right, rarity),
  };
  const others = [
    compareSexes(left, right),
    comparePlaces(left, right, rarity),
    compareContacts(left, right, rarity),
  ];
  const evidence = weighed(facts, others);
  const sum = evidence.reduce((total, { points }) => total + points, 0) - oddsAgainst(rarity);
  if (isNameAlone(facts, left, right, rarity)) {
    return { verdict: 'ask', sum: 0, evidence: [...evidence, { code: 'only_name', points: 0 }] };
  }
  return { verdict: judge(sum, facts), sum, evidence };
}

/** A weighing in whole figures, with its reasons. */
export function explain({ verdict, sum, evidence }: Weighing): Comparison {
  const reasons = evidence
    .flatMap(({ code, points }) => (code === null ? [] : [{ code, points: Math.round(points) }]))
    .sort(
      compareBy(
        (one, other) => Math.abs(other.points) - Math.abs(one.points),
        (one, other) => compareText(one.code, other.code),
      ),
    );
  const most = verdict === 'ask' ? MOST_UNPROVED : 100;
  return { verdict, score: Math.min(most, Math.round(100 / (1 + 2 ** -sum))), reasons };
}

interface Facts {
  readonly name: NameEvidence;
  readonly birth: Evidence;
  readonly nik: Evidence;
  readonly register: Evidence;
  readonly parent: Evidence;
}

/**
 * With two names, what brothers and twins share says nothing: the family, the place, the telephone. One NIK holds the
 * birth date already.
 */
function weighed(facts: Facts, others: readonly Evidence[]): readonly Evidence[] {
  const { name, birth, nik, register, parent } = facts;
  const isOneNik = nik.code === 'nik_same';
  const isTwinNumber = nik.code === 'nik_serial' && name.code !== 'name_same';
  const mayBeRelatives = !isOneNik && (isTwinNumber || name.likeness === 'other');
  const family = [parent, ...others].map((found) =>
    mayBeRelatives && found.points > 0 ? { ...found, points: 0 } : found,
  );
  const ofBirth = isOneNik ? { ...birth, points: Math.min(6, birth.points) } : birth;
  const ofNik = isTwinNumber ? { ...nik, points: -12 } : nik;
  return [name, ofBirth, ofNik, register, ...family];
}

/** Only what no two people share makes it certain; twins, fathers and sons must never be. */
function judge(sum: number, { name, birth, nik, register, parent }: Facts): SameVerdict {
  if (sum < ASK_FROM) return 'different';
  const isOneName = name.likeness === 'same' || name.likeness === 'spelling';
  const isNear = isOneName || name.likeness === 'slip' || name.likeness === 'part';
  const isContradicted =
    ['nik_other', 'nik_serial'].includes(nik.code ?? '') ||
    parent.code === 'parent_is_name' ||
    (birth.code === 'birth_other' && nik.code !== 'nik_same');
  const isProved =
    (nik.code === 'nik_same' && isNear) ||
    (register.code === 'register_same' && isNear && birth.points > 0) ||
    (name.likeness === 'same' && birth.code === 'birth_same');
  return sum >= SAME_FROM && isProved && !isContradicted ? 'same' : 'ask';
}

/** Two rows with one name that not many have, and nothing else to compare. */
function isNameAlone(
  { name, birth, nik, register, parent }: Facts,
  left: PersonProfile,
  right: PersonProfile,
  rarity: Rarity,
): boolean {
  const isAlone =
    [birth, nik, parent].every(({ code }) => code === null) && register.code !== 'register_same';
  const holders = Math.max(...[left, right].map(({ name: { key } }) => rarity.names.get(key) ?? 0));
  return isAlone && name.likeness === 'same' && holders <= FEW && left.sex === right.sex;
}

function compareRegisterNumbers(
  left: PersonProfile,
  right: PersonProfile,
  rarity: Rarity,
): Evidence {
  const one = left.registerNumber;
  const other = right.registerNumber;
  if (one === '' || other === '') return NOTHING;
  // Somebody who comes back gets a new number.
  if (one !== other) return { code: 'register_other', points: -2 };
  const holders = Math.max(2, rarity.registerNumbers.get(one) ?? 0);
  return { code: 'register_same', points: 15 - 2 * Math.log2(holders / 2) };
}

function compareSexes(left: PersonProfile, right: PersonProfile): Evidence {
  const isOther = left.sex !== null && right.sex !== null && left.sex !== right.sex;
  return isOther ? { code: 'sex_other', points: -7 } : NOTHING;
}

function comparePlaces(left: PersonProfile, right: PersonProfile, rarity: Rarity): Evidence {
  const { birthPlace } = left;
  if (birthPlace === '' || birthPlace !== right.birthPlace) return NOTHING;
  return { code: 'place_same', points: surprise(rarity, rarity.places, birthPlace, 3) / 2 };
}

function compareContacts(left: PersonProfile, right: PersonProfile, rarity: Rarity): Evidence {
  const shared = [
    left.phone === right.phone ? left.phone : '',
    left.email === right.email ? left.email : '',
  ].filter((contact) => contact !== '');
  if (shared.length === 0) return NOTHING;
  const bits = shared.map((contact) => surprise(rarity, rarity.contacts, contact, 6));
  return { code: 'contact_same', points: Math.max(...bits) };
}

function oddsAgainst({ people }: Rarity): number {
  return Math.log2(Math.max(people, 4) / SECOND_ROWS);
}
