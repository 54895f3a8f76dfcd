import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.mjs';
import { writeFolder } from './write-folder.mjs';

const ENTRY_POINTS = ['doGet', 'doPost'];

/** Builds the verifier, a project of its own, into dist-verifier/: Code.js and its manifest. */
export async function buildVerifier() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/verifier/main.ts'],
    write: false,
    bundle: true,
    format: 'iife',
    globalName: '__verifier',
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  // Apps Script: only top-level functions are entry points.
  const forwarders = ENTRY_POINTS.map(
    (name) => `function ${name}(e){return __verifier.${name}(e)}`,
  );
  const files = new Map([
    ['Code.js', `${outputFiles[0]?.text ?? ''}${forwarders.join('\n')}\n`],
    ['appsscript.json', readFileSync(join(root, 'src/verifier/appsscript.json'), 'utf8')],
  ]);
  writeFolder(join(root, 'dist-verifier'), files);
  return files;
}
