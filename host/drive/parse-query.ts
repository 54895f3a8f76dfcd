import type { FileRecord } from './file-record';
import { driveError } from './google-error';

type Condition = (record: FileRecord) => boolean;

const TEXT = String.raw`'((?:[^'\\]|\\.)*)'`;

/** The terms of the `q` parameter that the host understands; they may be joined by `and`. */
const TERMS: readonly { readonly pattern: RegExp; make(...parts: string[]): Condition }[] = [
  { pattern: term(`name = ${TEXT}`), make: (name) => (record) => record.name === name },
  {
    pattern: term(`name contains ${TEXT}`),
    make: (part = '') => {
      const wanted = part.toLowerCase();
      return (record) => record.name.toLowerCase().includes(wanted);
    },
  },
  { pattern: term(`mimeType = ${TEXT}`), make: (type) => (record) => record.mimeType === type },
  { pattern: term(`mimeType != ${TEXT}`), make: (type) => (record) => record.mimeType !== type },
  {
    pattern: term(`${TEXT} in parents`),
    make:
      (parent = '') =>
      (record) =>
        record.parents.includes(parent),
  },
  {
    pattern: term('trashed = (true|false)'),
    make: (wanted) => (record) => String(record.trashed) === wanted,
  },
  {
    pattern: term(`appProperties has \\{ key = ${TEXT} and value = ${TEXT} \\}`),
    make:
      (key = '', value) =>
      (record) =>
        record.appProperties[key] === value,
  },
];

/** A condition over files; throws Drive's 400 for a query it does not understand. */
export function parseQuery(query: string): Condition {
  const conditions: Condition[] = [];
  let rest = query.trim();
  while (rest !== '') {
    const { condition, length } = firstTerm(rest);
    conditions.push(condition);
    rest = rest.slice(length).trim();
    if (rest === '') break;
    const joint = /^and\s+/i.exec(rest);
    if (!joint || joint[0].length === rest.length) throw invalidQuery();
    rest = rest.slice(joint[0].length);
  }
  return (record) => conditions.every((condition) => condition(record));
}

function firstTerm(text: string): { readonly condition: Condition; readonly length: number } {
  for (const { pattern, make } of TERMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const parts = match.slice(1).map((part) => part.replace(/\\(.)/g, '$1'));
    return { condition: make(...parts), length: match[0].length };
  }
  throw invalidQuery();
}

function invalidQuery() {
  return driveError(400, 'invalid', 'Invalid Value');
}

/** Spaces in a term are free around operators and needed between words. */
function term(text: string): RegExp {
  const free = text.replace(/ (=|!=|\\\{|\\\}) ?/g, '\\s*$1\\s*').replace(/ /g, '\\s+');
  return new RegExp(`^${free}`);
}
