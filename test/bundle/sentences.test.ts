import { describe, expect, test } from '@jest/globals';
import { sentences } from '../../src/app/sentences';
import { nodesIn, parseScript, readBuilt, sentenceFiles } from './artefact';

const gapsIn = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the files of sentences', () => {
  test('there is one per language', () => {
    expect(sentenceFiles).toEqual(['sentences-en.html', 'sentences-id.html']);
  });

  test.each(['id', 'en'] as const)('the one in %s says what the features say', (language) => {
    const texts = Object.entries(sentences).map(([code, words]) => [code, words[language]]);
    expect(JSON.parse(readBuilt(`sentences-${language}.html`))).toEqual(Object.fromEntries(texts));
  });

  test('hold the same codes with the same gaps', () => {
    const [english, indonesian] = sentenceFiles.map((name) =>
      Object.entries<string>(JSON.parse(readBuilt(name))).map(([code, text]) => [
        code,
        gapsIn(text),
      ]),
    );
    expect(english?.length).toBeGreaterThan(200);
    expect(indonesian).toEqual(english);
  });

  test('hold nothing that means anything to HTML, and no comment', () => {
    for (const name of sentenceFiles) expect(readBuilt(name)).not.toMatch(/[<>&]|\/\/|\/\*/);
  });
});

test('no sentence is inside the code that is parsed at every click', () => {
  const literals = [...nodesIn(parseScript(readBuilt('Code.js')))].flatMap((node) => {
    const value = node['value'];
    if (node.type === 'Literal' && typeof value === 'string') return [value];
    return node.type === 'TemplateElement' ? [JSON.stringify(value)] : [];
  });
  const code = literals.join('\n');
  // A sentence of one word, such as Layak, may also be the value of a cell.
  const long = Object.values(sentences)
    .flatMap(({ id, en }) => [id, en])
    .filter((text) => text.length > 30 || text.includes('{'));
  expect(long.length).toBeGreaterThan(400);
  expect(long.filter((text) => code.includes(text))).toEqual([]);
});
