import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { dataFile } from './data-file.mjs';
import { root } from './paths.mjs';

const LANGUAGES = ['id', 'en'];

/**
 * What few clicks need, beside the code: one file of sentences per language (code to text) and the supplies of new
 * sheets, each a JSON object. Clasp knows no ending for data, so they are `.html`; no page ever shows them.
 *
 * @returns {Promise<Array<[string, string]>>}
 */
export async function bundleData() {
  const [sentences, supplies] = await Promise.all([
    readConstant('src/app/sentences.ts', 'sentences'),
    readConstant('src/app/supplies.ts', 'supplies'),
  ]);
  /** @type {Array<[string, string]>} */
  const files = [['supplies.html', dataFile(supplies)]];
  for (const language of LANGUAGES) {
    const texts = Object.entries(sentences).map(([code, words]) => [code, words[language]]);
    files.push([`sentences-${language}.html`, dataFile(Object.fromEntries(texts))]);
  }
  return files;
}

/**
 * @param {string} entry
 * @param {string} name of the exported constant
 */
async function readConstant(entry, name) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'exported',
    logLevel: 'silent',
  });
  return runInNewContext(`${outputFiles[0]?.text ?? ''};exported.${name}`);
}
