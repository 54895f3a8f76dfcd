import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { minify } from 'terser';
import { root } from './paths.mjs';
import { shareDefaults } from './share-defaults.mjs';

const BUNDLE_NAME = '__giliran';

/** @type {import('esbuild').BuildOptions} */
const settings = {
  absWorkingDir: root,
  entryPoints: [join(root, 'src/google/main.ts')],
  bundle: true,
  write: false,
  // Apps Script: class fields of newer years are parse errors at push. `?.` and `??` are spelled out afterwards.
  target: 'es2019',
  supported: { 'optional-chain': true, 'nullish-coalescing': true },
  // The only names in Apps Script's global scope are the entry points and the bundle itself.
  define: { globalThis: 'globalsOfBundle' },
  inject: [join(root, 'build/bundle-globals.mjs')],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
};

/** Code.js: one IIFE and a top-level function for each export of src/google/main.ts. */
export async function bundleServer() {
  const names = await findEntryPoints();
  const { outputFiles } = await build({
    ...settings,
    format: 'iife',
    globalName: BUNDLE_NAME,
    minify: true,
  });
  const bundle = shareDefaults(outputFiles?.[0]?.text ?? '', `${BUNDLE_NAME}=(()=>{`);
  return `${await spellOut(bundle)}\n${names.map(forwarder).join('')}`;
}

/**
 * The same code for 2019, in fewer characters.
 *
 * @param {string} code
 */
async function spellOut(code) {
  const spelled = await transform(code, { target: 'es2019', charset: 'utf8', minify: true });
  const { code: shortest } = await minify(spelled.code, {
    ecma: 2019,
    // An arrow cannot be called with `new`: true of every function expression here, and the tests run the result.
    compress: { passes: 2, keep_fargs: false, unsafe_arrows: true },
  });
  return shortest ?? '';
}

async function findEntryPoints() {
  // esbuild lists a bundle's exports in the metafile for format esm only, hence this probe.
  const { metafile } = await build({
    ...settings,
    format: 'esm',
    metafile: true,
    outdir: 'unused',
  });
  const names = Object.values(metafile?.outputs ?? {}).flatMap((output) => output.exports);
  if (names.length === 0) throw new Error('src/google/main.ts exports no entry point');
  return names.sort();
}

/**
 * Apps Script: menus and google.script.run find only functions declared at the top level.
 *
 * @param {string} name
 */
function forwarder(name) {
  return `function ${name}(...a){return ${BUNDLE_NAME}.${name}(...a)}\n`;
}
