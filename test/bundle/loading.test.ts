import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { nodesIn, parseScript, readBuilt } from './artefact';
import { runBare } from './bare-realm';

const code = readBuilt('Code.js');

/** The names src/google/main.ts exports, asked of the compiler and not of the artefact. */
async function entryPoints(): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [join(__dirname, '../../src/google/main.ts')],
    bundle: true,
    format: 'esm',
    metafile: true,
    write: false,
    outdir: 'unused',
    logLevel: 'silent',
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

describe('what Apps Script loads', () => {
  test('the server code is one classic script of 2019 without imports or exports', () => {
    const kinds = new Set([...nodesIn(parseScript(code))].map((node) => node.type));
    expect([...kinds].filter((kind) => /^(Import|Export)/.test(kind))).toEqual([]);
  });

  test('loading asks nothing of Google, so the menu appears before anybody has authorised', () => {
    expect(runBare(code).touched).toEqual([]);
  });

  test('the new globals are exactly the entry points and the one object of the bundle', async () => {
    const expected = ['__giliran', ...(await entryPoints())].sort();
    expect(runBare(code).globals).toEqual(expected);
  });

  test('a realm that finds a service called while loading says so', () => {
    expect(() => runBare('SpreadsheetApp.getActive()')).toThrow('No permission');
    expect(runBare('var a = 1; function b() {}').globals).toEqual(['a', 'b']);
  });
});
