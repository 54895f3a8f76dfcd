import { degreesIn, frontTitle, isCourtesy } from './name-titles';

/** A name in its three parts. A name is never split into first and last: many people have one word only. */
export interface FormalName {
  /** *gelar depan*, as they are written: `Dr.`, `H.` */
  readonly front: readonly string[];
  readonly name: string;
  /** *gelar belakang*: `S.E.`, `M.Si.` */
  readonly back: readonly string[];
}

/** Reads titles off both ends of a name: `Dr Sri Budi Santoso MSi`, `H. Sunarto Hadi, SIP.MM`. */
export function readFormalName(typed: string): FormalName {
  const [head = '', ...tail] = typed.trim().split(/\s*,\s*/);
  const words = head.split(/\s+/).filter((word) => word !== '' && !isCourtesy(word));
  const front: string[] = [];
  for (;;) {
    const [word = '', ...others] = words;
    const title = others.length === 0 ? null : frontTitle(word);
    if (title === null) break;
    front.push(title);
    words.shift();
  }
  const back = degreesAfterCommas(tail);
  // An unknown word behind a comma is not ours to judge: the whole stays as it is.
  if (back === null) return { front: [], name: typed.trim().replace(/\s+/g, ' '), back: [] };
  const glued: string[] = [];
  while (words.length > 1) {
    const degrees = trailingDegrees(words[words.length - 1] ?? '');
    if (degrees === null) break;
    glued.unshift(...degrees);
    words.pop();
  }
  return { front, name: words.join(' '), back: [...glued, ...back] };
}

/** A name as it is written in official papers: `Dr. Sri Budi Santoso, M.Si.`; letters as they are typed. */
export function formatFormalName({ front, name, back }: FormalName): string {
  return [[...front, name].join(' '), ...back].join(', ');
}

/** How somebody is called in papers: his titles may stand in the name or in columns of their own, never twice. */
export function printedName({
  frontTitles,
  name,
  backTitles,
}: Readonly<Record<'frontTitles' | 'name' | 'backTitles', string>>): string {
  const small = name.toLowerCase();
  const [front, back] = [titlesIn(frontTitles), titlesIn(backTitles)];
  const isFrontThere = front === '' || small.startsWith(`${front.toLowerCase()} `);
  const isBackThere = back === '' || small.endsWith(`, ${back.toLowerCase()}`);
  return `${isFrontThere ? '' : `${front} `}${name}${isBackThere ? '' : `, ${back}`}`;
}

/** Without the comma that some type before them, and `-` for none. */
function titlesIn(cell: string): string {
  return cell.replace(/\s+/g, ' ').replace(/^[\s,-]+|[\s,]+$/g, '');
}

/** Whether all letters of a name are capitals (or none is one): only then a proposal is made. */
export function isInOneCase(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '');
  const [upper, lower] = [letters.toUpperCase(), letters.toLowerCase()];
  // Arabic and other letters have no case.
  return letters.length > 2 && upper !== lower && (letters === upper || letters === lower);
}

/** The name with a capital at the beginning of each word; *bin* stays small, `II` and `A.R.` stay large. */
export function titleCase(name: string): string {
  return name
    .split(' ')
    .map((word) => {
      const small = word.toLowerCase();
      if (/^(bin|binti|ibn|alias|als\.?)$/.test(small)) return small;
      if (/^(i{2,3}|iv|vi{0,3}|ix|xi{0,2})$/.test(small) || /^(\p{L}\.)+\p{L}?$/u.test(word)) {
        return word.toUpperCase();
      }
      return small.replace(/(^|[-(/.])(\p{L})/gu, (_all, before: string, letter: string) => {
        const large = letter.toUpperCase();
        // Some letters have no capital of their own: ß would become two.
        return `${before}${large.length === letter.length ? large : letter}`;
      });
    })
    .join(' ');
}

function degreesAfterCommas(tail: readonly string[]): string[] | null {
  const back: string[] = [];
  for (const word of tail.flatMap((part) => part.split(/\s+/)).filter((part) => part !== '')) {
    const degrees = degreesIn(word);
    if (degrees === null) return null;
    back.push(...degrees);
  }
  return back;
}

/** Without a comma only what cannot be a name: capitals inside the word, dots, or no vowel. */
function trailingDegrees(word: string): readonly string[] | null {
  const isMarked =
    /\.\p{L}/u.test(word) || /^[A-Z][A-Za-z]*[a-z][A-Z]|^[A-Z]{1,2}[A-Z][a-z]/.test(word);
  return isMarked || /^[B-DF-HJ-NP-TV-Z]{2,4}\.?$/.test(word) ? degreesIn(word) : null;
}
