import { dirname, join } from 'node:path';
import { build, transform } from 'esbuild';
import { minify } from 'terser';
import { dataFile } from './data-file.mjs';
import { root } from './paths.mjs';
import { shareDefaults } from './share-defaults.mjs';
import { SHARED, SIGN_PLACE, signOf, splitCode } from './split-code.mjs';

const BUNDLE_NAME = '__giliran';
const MAIN = 'src/google/main.ts';
const PARTS = {
  people: 'src/app/parts/people.ts',
  selection: 'src/app/parts/selection.ts',
  programme: 'src/app/parts/programme.ts',
  teaching: 'src/app/parts/teaching.ts',
  results: 'src/app/parts/results.ts',
  papers: 'src/app/parts/papers.ts',
  issuing: 'src/app/parts/issuing.ts',
};

/** @type {import('esbuild').BuildOptions} */
const settings = {
  // Apps Script: class fields of newer years are parse errors at push. `?.` and `??` are spelled out afterwards.
  target: 'es2019',
  supported: { 'optional-chain': true, 'nullish-coalescing': true },
  // The only names in Apps Script's global scope are the entry points and the bundle itself.
  define: { globalThis: 'globalsOfBundle', BUNDLE_SIGN: JSON.stringify(SIGN_PLACE) },
  inject: [join(root, 'build/bundle-globals.mjs')],
  charset: 'utf8',
  legalComments: 'none',
};

/** @type {import('esbuild').Plugin} Puts the parts as they stand in the sources where Code.js would open files. */
const partsAtHand = {
  name: 'parts-at-hand',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/parts$/ }, ({ importer }) =>
      dirname(importer) === join(root, 'src/google')
        ? { path: join(root, 'src/app/parts/index.ts') }
        : undefined,
    );
  },
};

/**
 * Code.js, one IIFE and a top-level function for each export of src/google/main.ts, and the parts of the code that it
 * opens when a click needs them: files of data with the sign of the bundle and the body of a function.
 *
 * @param {{ whole: boolean }} how `whole`: everything in Code.js, should Google ever refuse to run code out of a file
 * @returns {Promise<{ files: ReadonlyMap<string, string>, parsed: ReadonlyMap<string, number> }>} `parsed`: bytes of code
 */
export async function bundleServer({ whole } = { whole: false }) {
  const [names, split] = await Promise.all([
    findEntryPoints(),
    splitCode({
      globalName: BUNDLE_NAME,
      main: MAIN,
      parts: whole ? {} : PARTS,
      // A click opens one part.
      between: 'twice',
      settings: whole ? { ...settings, plugins: [partsAtHand] } : settings,
    }),
  ]);
  const main = await shorten(split.main.script, BUNDLE_NAME);
  const codes = await Promise.all(
    [...split.parts].map(async ([name, { script }]) => {
      const code = await shorten(script, 'part');
      return { name, code: `var ${SHARED}=${BUNDLE_NAME}.${SHARED};${code}return part.actions` };
    }),
  );
  const forwarders = names.map(forwarder).join('');
  const sign = signOf([main, forwarders, ...codes.map(({ code }) => code)]);
  const start = `${main.replace(SIGN_PLACE, sign)}\n${forwarders}`;
  const files = new Map([['Code.js', start]]);
  const parsed = new Map([['Code.js', Buffer.byteLength(start)]]);
  for (const { name, code } of codes) {
    files.set(`part-${name}.html`, dataFile({ sign, code }));
    parsed.set(`part-${name}.html`, Buffer.byteLength(code));
  }
  return { files, parsed };
}

/**
 * The same code for 2019, in fewer characters.
 *
 * @param {string} script one variable with an IIFE
 * @param {string} variable
 */
async function shorten(script, variable) {
  const bundle = shareDefaults(script, `${variable}=(()=>{`);
  const spelled = await transform(bundle, { target: 'es2019', charset: 'utf8', minify: true });
  const { code } = await minify(spelled.code, {
    ecma: 2019,
    // An arrow cannot be called with `new`: true of every function expression here, and the tests run the result.
    compress: { passes: 2, keep_fargs: false, unsafe_arrows: true },
  });
  return code ?? '';
}

async function findEntryPoints() {
  // esbuild lists a bundle's exports in the metafile for format esm only, hence this probe.
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [MAIN],
    write: false,
    metafile: true,
    format: 'esm',
    outdir: 'unused',
    logLevel: 'silent',
  });
  const names = Object.values(metafile.outputs).flatMap((output) => output.exports);
  if (names.length === 0) throw new Error(`${MAIN} exports no entry point`);
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
