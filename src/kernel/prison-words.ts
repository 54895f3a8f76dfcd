/** Words that say somebody is or was in prison (mode netral). Never on a paper, in a file name or in a mail. */
const WORDS = [
  'wbp',
  'napi',
  'narapidana',
  'terpidana',
  'tahanan',
  'penjara',
  'rutan',
  'karutan',
  'lpka',
  'bapas',
  'pemasyarakatan',
  'kemenimipas',
  'ditjenpas',
];
/** Also at the beginning of a word: *Lapastar* is the name of a training institute inside a prison. */
const BEGINNINGS = ['lapas', 'kalapas'];
const PHRASES = ['warga binaan', 'anak binaan', 'anak didik pemasyarakatan'];

/** The words in a text that would tell about prison; empty when it is neutral. */
export function findPrisonWords(text: string): readonly string[] {
  // The apostrophe belongs to a word: Napi'ah is a name.
  const words = text.toLowerCase().match(/[a-z'’]+/g) ?? [];
  const line = words.join(' ');
  const found = words.filter(
    (word) => WORDS.includes(word) || BEGINNINGS.some((beginning) => word.startsWith(beginning)),
  );
  return [...new Set([...found, ...PHRASES.filter((phrase) => line.includes(phrase))])];
}

/** The text without the words that would tell about prison; names of people are not to be given to it. */
export function withoutPrisonWords(text: string): string {
  const found = findPrisonWords(text);
  if (found.length === 0) return text;
  // Longest first: a phrase goes before a word of it. None of them holds a character that a pattern would read.
  const words = [...found]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/ /g, "[^a-z'’]+"));
  const pattern = new RegExp(`(^|[^a-z'’])(?:${words.join('|')})(?![a-z'’])`, 'gi');
  return text.replace(pattern, '$1').replace(/\s+/g, ' ').trim();
}
