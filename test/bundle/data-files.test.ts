import { describe, expect, test } from '@jest/globals';
import { sentences } from '../../src/app/sentences';
import { supplies } from '../../src/app/supplies';
import {
  dataFiles,
  nodesIn,
  pagePartFiles,
  parseScript,
  partFiles,
  readBuilt,
  serverScripts,
} from './artefact';

/** A count brings its words along in English: `{count|row|rows}`. */
const gapsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)[|}]/g)].map(([, name = '']) => name).sort();

describe('the files of data', () => {
  test('are the sentences of each language and the supplies of new sheets', () => {
    expect(dataFiles).toEqual(['sentences-en.html', 'sentences-id.html', 'supplies.html']);
  });

  test.each(['id', 'en'] as const)('the sentences in %s are what the features say', (language) => {
    const texts = Object.entries(sentences).map(([code, words]) => [code, words[language]]);
    expect(JSON.parse(readBuilt(`sentences-${language}.html`))).toEqual(Object.fromEntries(texts));
  });

  test('the supplies are the looks and first rows of the features', () => {
    expect(JSON.parse(readBuilt('supplies.html'))).toEqual(supplies);
  });

  test('the sentences hold the same codes with the same gaps', () => {
    const [english, indonesian] = ['en', 'id'].map((language) =>
      Object.entries<string>(JSON.parse(readBuilt(`sentences-${language}.html`))).map(
        ([code, text]) => [code, gapsIn(text)],
      ),
    );
    expect(english?.length).toBeGreaterThan(200);
    expect(indonesian).toEqual(english);
  });

  test('hold nothing that means anything to HTML, and no comment', () => {
    for (const name of [...dataFiles, ...partFiles, ...pagePartFiles])
      expect(readBuilt(name)).not.toMatch(/[<>&]|\/\/|\/\*/);
  });
});

describe('the code that is parsed at a click', () => {
  const literals = serverScripts().flatMap((script) =>
    [...nodesIn(parseScript(script))].flatMap((node) => {
      const value = node['value'];
      if (node.type === 'Literal' && typeof value === 'string') return [value];
      return node.type === 'TemplateElement' ? [JSON.stringify(value)] : [];
    }),
  );

  test('holds no sentence', () => {
    const code = literals.join('\n');
    // A sentence of one word, such as Layak, may also be the value of a cell.
    const long = Object.values(sentences)
      .flatMap(({ id, en }) => [id, en])
      .filter((text) => text.length > 30 || text.includes('{'));
    expect(long.length).toBeGreaterThan(400);
    expect(long.filter((text) => code.includes(text))).toEqual([]);
  });

  test('holds no hint and no first row of a sheet', () => {
    const hints = supplies.looks.flatMap((look) => Object.values(look.hints));
    const wordsOf = (sheet: string, ...keys: readonly string[]) =>
      supplies.seeds
        .filter((seed) => seed.sheet === sheet)
        .flatMap(({ rows }) => rows.flatMap((row) => keys.map((key) => row[key])));
    const data = [
      ...hints,
      ...wordsOf('Program', 'hint'),
      ...wordsOf('Aturan', 'title', 'legalBasis'),
      ...wordsOf('Hari Libur', 'name', 'basis'),
      ...wordsOf('Pola Hari', 'id'),
    ].filter((text) => text !== '');
    expect(data.length).toBeGreaterThan(400);
    const code = new Set(literals);
    expect(data.filter((text) => code.has(String(text)))).toEqual([]);
  });
});
