import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { root } from './paths.mjs';

const LANGUAGES = ['id', 'en'];

/**
 * One file of sentences per language: a JSON object, code to text. Clasp knows no ending for data, so it is `.html`;
 * no page ever shows it.
 *
 * @returns {Promise<Array<[string, string]>>}
 */
export async function bundleSentences() {
  const sentences = Object.entries(await readSentences());
  return LANGUAGES.map((language) => {
    const texts = sentences.map(([code, words]) => [code, words[language]]);
    return [`sentences-${language}.html`, textFile(Object.fromEntries(texts))];
  });
}

/** @returns {Promise<Record<string, Record<string, string>>>} code to texts by language */
async function readSentences() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'src/app/sentences.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'catalogue',
    logLevel: 'silent',
  });
  return runInNewContext(`${outputFiles[0]?.text ?? ''};catalogue.sentences`);
}

/**
 * Apps Script: HtmlService takes the file for HTML and has been seen to drop what follows `//`. So nothing in it may
 * mean anything to HTML or look like a comment; the JSON says the same.
 *
 * @param {Record<string, string>} texts
 */
function textFile(texts) {
  return `${JSON.stringify(texts)
    .replaceAll(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
    .replaceAll('/', '\\/')}\n`;
}
