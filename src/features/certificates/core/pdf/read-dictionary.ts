/** The entries of a dictionary by name, each as it is written. */
export type Dictionary = ReadonlyMap<string, string>;

const SPACE = /[\0\t\n\f\r ]/;
const DELIMITER = /[\0\t\n\f\r ()<>[\]{}/%]/;

/** The dictionary that begins at a place of the text, after white space; null when there is none (ISO 32000-1, 7.3). */
export function readDictionary(text: string, start: number): Dictionary | null {
  let at = skipSpace(text, start);
  if (!text.startsWith('<<', at)) return null;
  at += 2;
  const entries = new Map<string, string>();
  for (;;) {
    at = skipSpace(text, at);
    if (text.startsWith('>>', at)) return entries;
    if (text[at] !== '/') return null;
    const nameEnd = endOfWord(text, at + 1);
    const valueStart = skipSpace(text, nameEnd);
    const valueEnd = endOfValue(text, valueStart);
    if (valueEnd <= valueStart) return null;
    entries.set(text.slice(at + 1, nameEnd), text.slice(valueStart, valueEnd));
    at = valueEnd;
  }
}

/** Dictionary as it is written. */
export function writeDictionary(entries: Dictionary): string {
  return `<<\n${[...entries].map(([name, value]) => `/${name} ${value}\n`).join('')}>>`;
}

/** The number of the object that a value points to, as in `7 0 R`; null for any other value. */
export function referenceIn(value: string | undefined): number | null {
  const found = /^(\d+)\s+0\s+R$/.exec(value?.trim() ?? '');
  return found === null ? null : Number(found[1]);
}

/** The first place that is neither white space nor comment. */
export function skipSpace(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (at < text.length && SPACE.test(text[at] ?? '')) at += 1;
    if (text[at] !== '%') return at;
    while (at < text.length && !/[\r\n]/.test(text[at] ?? '')) at += 1;
  }
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && !DELIMITER.test(text[at] ?? '')) at += 1;
  return at;
}

/** Where a value ends: a reference takes three words. */
function endOfValue(text: string, start: number): number {
  if (text.startsWith('<<', start)) return endOfNested(text, start, '<<', '>>');
  switch (text[start]) {
    case '[':
      return endOfNested(text, start, '[', ']');
    case '(':
      return endOfString(text, start);
    case '<':
      return text.indexOf('>', start) + 1;
    case '/':
      return endOfWord(text, start + 1);
    default: {
      const reference = /^\d+\s+\d+\s+R(?![A-Za-z])/.exec(text.slice(start, start + 40));
      return reference === null ? endOfWord(text, start) : start + reference[0].length;
    }
  }
}

function endOfNested(text: string, start: number, open: string, close: string): number {
  let at = skipSpace(text, start + open.length);
  while (at < text.length && !text.startsWith(close, at)) {
    const end = endOfValue(text, at);
    if (end <= at) return -1;
    at = skipSpace(text, end);
  }
  return at < text.length ? at + close.length : -1;
}

function endOfString(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}
