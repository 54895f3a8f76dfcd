import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import featureOrder from '../../src/app/feature-order.json';
import { sentences, wordLists } from '../../src/app/sentences';
import { isAction } from '../fakes/whole-door';

const src = join(__dirname, '../../src');
const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !/\/messages(\.ts$|\/)/.test(path),
);
const textOf = (chosen: readonly string[]): string =>
  chosen.map((path) => readFileSync(join(src, path), 'utf8')).join('\n');
const sources = textOf(paths);

const OWNERS = ['app', 'table', 'commit', ...featureOrder].join('|');
/** Actions, rules and keys of the store have names of the same form. */
const NOT_SAID = String.raw`(?<!\bid: |_KEY = |startsWith\()`;
const CODE = new RegExp(String.raw`${NOT_SAID}'((?:${OWNERS})\.[a-z0-9_]+)'`, 'g');
const saidIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(CODE)].map((match) => match[1] ?? ''));
/** `schedule.clash_` of a code that is made with `schedule.clash_${kind}`. */
const beginnings = [
  ...sources.matchAll(new RegExp(`\`((?:${OWNERS})\\.[a-z0-9_]*)\\$\\{`, 'g')),
].map((match) => match[1] ?? '');

test('every code that the sources can say has its words', () => {
  // A sidebar has places, drafts and words of its own under such names.
  const said = saidIn(textOf(paths.filter((path) => !/(^|\/)sidebar\//.test(path))));
  expect(said.size).toBeGreaterThan(200);
  const wordless = [...said].filter((code) => sentences[code] === undefined);
  expect(wordless.filter((name) => !isAction(name))).toEqual([]);
  const codes = Object.keys(sentences);
  expect(beginnings.filter((text) => !codes.some((code) => code.startsWith(text)))).toEqual([]);
});

test('there are no words that nobody says', () => {
  const said = saidIn(sources);
  const unsaid = Object.keys(sentences).filter(
    (code) => !said.has(code) && !beginnings.some((text) => code.startsWith(text)),
  );
  expect(unsaid).toEqual([]);
});

test('no two features have words for the same code', () => {
  const codes = wordLists.flatMap((words) => Object.keys(words));
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});
