import type { Evidence } from './evidence';
import { foldWord, MUHAMMAD_WORD } from './name-words';
import type { ComparedName, PersonProfile } from './person-profile';
import type { Rarity } from './rarity';
import { surprise } from './rarity';
import { isOneSlip } from './typo';

/** A word that so many have is a word that exists, not a slip of another. */
const ATTESTED = 3;
/** Of all who have a name, so many have it with the same slip at most. */
const SHARE_OF_SLIPS = 0.02;
/** Letters of a name that is one slip away from many others. */
const SHORT = 3;

/** How alike two names are. */
export type NameLikeness = 'same' | 'spelling' | 'slip' | 'part' | 'other' | 'unknown';

export interface NameEvidence extends Evidence {
  readonly likeness: NameLikeness;
}

/** The best that the names and aliases of two people have in common. */
export function compareNames(
  left: PersonProfile,
  right: PersonProfile,
  rarity: Rarity,
): NameEvidence {
  const own = compareTwo(left.name, right.name, rarity);
  if (own.likeness === 'same' || own.likeness === 'unknown') return withTitle(own, left, right);
  const known = [
    ...left.aliases.map((alias) => compareTwo(alias, right.name, rarity)),
    ...right.aliases.map((alias) => compareTwo(left.name, alias, rarity)),
  ].filter(({ likeness }) => likeness === 'same' || likeness === 'spelling');
  const [best] = known.sort((one, other) => other.points - one.points);
  if (best === undefined || best.points - 1 <= own.points) return own;
  return { likeness: 'same', code: 'name_alias', points: best.points - 1 };
}

function withTitle(own: NameEvidence, left: PersonProfile, right: PersonProfile): NameEvidence {
  const isTitled = own.code === 'name_same' && left.hasTitle !== right.hasTitle;
  return isTitled ? { ...own, code: 'name_title' } : own;
}

function compareTwo(left: ComparedName, right: ComparedName, rarity: Rarity): NameEvidence {
  if (left.key === '' || right.key === '') return { likeness: 'unknown', code: null, points: 0 };
  if (left.key === right.key) {
    const points = surprise(rarity, rarity.names, left.key, 14);
    return { ...wordingOf(left.words, right.words), points };
  }
  const joined = left.folded.join('') === right.folded.join('');
  if (joined) {
    return { likeness: 'same', code: 'name_spelling', points: namePoints(left, right, rarity) };
  }
  return compareWords(left, right, rarity);
}

/** Names that fold alike: in the same words, in another order, or spelled in another way. */
function wordingOf(
  left: readonly string[],
  right: readonly string[],
): Pick<NameEvidence, 'likeness' | 'code'> {
  const inOrder = left.join(' ') === right.join(' ');
  if (inOrder) return { likeness: 'same', code: 'name_same' };
  const sorted = (words: readonly string[]): string => [...words].sort().join(' ');
  if (sorted(left) === sorted(right)) return { likeness: 'same', code: 'name_order' };
  const bare = (words: readonly string[]): string =>
    sorted(words.filter((word) => foldWord(word) !== MUHAMMAD_WORD));
  if (bare(left) === bare(right)) return { likeness: 'same', code: 'name_muhammad' };
  return { likeness: 'spelling', code: 'name_spelling' };
}

/** Names that share some words, one of which may have slipped. */
function compareWords(left: ComparedName, right: ComparedName, rarity: Rarity): NameEvidence {
  const lefts = [...left.folded];
  const rights = [...right.folded];
  const shared = takeShared(lefts, rights, (one, other) => one === other);
  const sameWords = shared.map(([word]) => word);
  const [one, other] = [lefts.join(''), rights.join('')];
  const isSlip = one !== '' && other !== '' && isOneSlip(one, other);
  if (isSlip && !areBothWords(lefts, rights, rarity)) {
    const isShort = sameWords.length === 0 && Math.min(one.length, other.length) <= SHORT;
    const points = namePoints(left, right, rarity) - (isShort ? 5 : 2);
    return { likeness: 'slip', code: 'name_typo', points };
  }
  const initials = takeShared(lefts, rights, isInitial).length;
  const isPart = lefts.length === 0 || rights.length === 0;
  if (isPart && sameWords.length > 0) {
    const points = sameWords.reduce(
      (sum, word) => sum + surprise(rarity, rarity.words, word, 10),
      0,
    );
    return { likeness: 'part', code: 'name_part', points: Math.min(11, points) - 3 - initials };
  }
  return { likeness: 'other', code: 'name_other', points: sameWords.length > 0 ? -8 : -12 };
}

function namePoints(left: ComparedName, right: ComparedName, rarity: Rarity): number {
  return Math.min(
    surprise(rarity, rarity.names, left.key, 14),
    surprise(rarity, rarity.names, right.key, 14),
  );
}

/** Both exist on their own: Rina and Rini are two names, but Agsu is a slip, even if three have slipped so. */
function areBothWords(
  lefts: readonly string[],
  rights: readonly string[],
  { words }: Rarity,
): boolean {
  const [one = 0, other = 0] = [lefts, rights].map((typed) =>
    typed.length === 1 ? (words.get(typed[0] ?? '') ?? 0) : 0,
  );
  return Math.min(one, other) >= Math.max(ATTESTED, Math.max(one, other) * SHARE_OF_SLIPS);
}

function isInitial(one: string, other: string): boolean {
  return one[0] === other[0] && (one.length === 1 || other.length === 1);
}

/** Takes the pairs that match out of both lists. */
function takeShared(
  lefts: string[],
  rights: string[],
  matches: (left: string, right: string) => boolean,
): readonly (readonly [string, string])[] {
  const taken: [string, string][] = [];
  for (const left of [...lefts]) {
    const at = rights.findIndex((right) => matches(left, right));
    const right = rights[at];
    if (right === undefined) continue;
    taken.push([left, right]);
    lefts.splice(lefts.indexOf(left), 1);
    rights.splice(at, 1);
  }
  return taken;
}
