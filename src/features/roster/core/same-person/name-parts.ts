import {
  ALIAS_WORDS,
  CHILD_OF,
  FRONT_TITLES,
  foldWord,
  MUHAMMAD_WORD,
  REAR_TITLES,
} from './name-words';

/** A name taken apart. */
export interface NameParts {
  /** Words in small letters, without titles, without signs. */
  readonly words: readonly string[];
  readonly aliases: readonly string[];
  /** The father's name, where it stands behind *bin* or *binti*. */
  readonly parent: string;
  readonly hasTitle: boolean;
}

/** As long as a name can be that somebody typed; more is not a name. */
const LONGEST = 200;

/** Takes a name apart: `H. Ahmad bin Slamet als. Gendon, S.Pd.` */
export function splitName(typed: string): NameParts {
  const plain = typed.slice(0, LONGEST).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const aliases: string[] = [];
  let hasTitle = false;
  const outside = plain.replace(/["“«([]([^"”»)\]]*)["”»)\]]/gu, (_, inside: string) => {
    const said = tokensOf(inside);
    const isTitle = said.length > 0 && said.every((word) => FRONT_TITLES.has(word));
    if (isTitle) hasTitle = true;
    else aliases.push(said.join(' '));
    return ' ';
  });
  const [name = '', ...others] = splitAt(tokensOf(outside), ALIAS_WORDS);
  for (const other of others)
    if (other !== '') aliases.push(withoutTitles(other.split(' ')).join(' '));
  const [own = '', parent = ''] = splitAt(name.split(' '), CHILD_OF);
  const typedWords = own.split(' ').filter((word) => word !== '');
  const words = withoutTitles(typedWords);
  return {
    words,
    aliases: aliases.filter((alias) => alias !== ''),
    parent: withoutTitles(parent.split(' ')).join(' '),
    hasTitle: hasTitle || words.length < typedWords.length,
  };
}

/** The words for comparing. *Muhammad* is left out beside another word: it tells nobody apart and is often dropped. */
export function foldWords(words: readonly string[]): string[] {
  const folded = words.map(foldWord).filter((word) => word !== '');
  const telling = folded.filter((word) => word !== MUHAMMAD_WORD);
  return telling.length > 0 ? telling : folded.slice(0, 1);
}

/** Words and initials; `S.Pd` and `Nur'aini` are one word each, `b.` and `al.` are spelled out. */
function tokensOf(text: string): string[] {
  return text
    .replace(/['’‘`´ʼ]/gu, '')
    .replace(/(\s)b\.\s/gu, '$1bin ')
    .replace(/(\s)al\.\s/gu, '$1alias ')
    .replace(/a\.k\.a\.?/gu, 'aka')
    .replace(/\b((?:\p{L}{1,4}\.)+)(\p{L}{1,4})\b/gu, (whole, front: string, rear: string) =>
      isDegree(whole) ? `${front}${rear}`.replace(/\./g, '') : whole,
    )
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function isDegree(dotted: string): boolean {
  return REAR_TITLES.has(dotted.replace(/\./g, ''));
}

function splitAt(words: readonly string[], marks: ReadonlySet<string>): string[] {
  const parts: string[][] = [[]];
  words.forEach((word, index) => {
    const isMark = marks.has(word) && index > 0 && index < words.length - 1;
    if (isMark) parts.push([]);
    else parts[parts.length - 1]?.push(word);
  });
  return parts.map((part) => part.join(' '));
}

/** A name of titles alone stays as it is: somebody may be called Haji. */
function withoutTitles(words: readonly string[]): readonly string[] {
  const given = words.filter((word) => word !== '');
  let from = 0;
  let to = given.length;
  while (from < to && FRONT_TITLES.has(given[from] ?? '')) from++;
  while (to > from && REAR_TITLES.has(given[to - 1] ?? '')) to--;
  return from === to ? given : given.slice(from, to);
}
