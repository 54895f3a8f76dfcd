import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';
import { dataFile } from './data-file.mjs';
import { root } from './paths.mjs';
import { smallErrors } from './small-errors.mjs';
import { SHARED, SIGN_PLACE, signOf, splitCode } from './split-code.mjs';
import { standIns } from './stand-ins.mjs';

/** The name under which the script of the sidebar's page knows what its parts share with it. */
const PAGE_NAME = 'giliran';
const SIDEBAR = 'src/sidebar/app/main.tsx';
const PARTS = {
  people: 'src/sidebar/app/parts/people.ts',
  selection: 'src/sidebar/app/parts/selection.ts',
  programme: 'src/sidebar/app/parts/programme.ts',
  teaching: 'src/sidebar/app/parts/teaching.ts',
  results: 'src/sidebar/app/parts/results.ts',
  papers: 'src/sidebar/app/parts/papers.ts',
};

/** @type {import('esbuild').BuildOptions} */
const settings = {
  target: 'es2019',
  minify: true,
  // Apps Script: HtmlService has broken `//` inside template literals of inline scripts.
  supported: { 'template-literal': false },
  define: { BUNDLE_SIGN: JSON.stringify(SIGN_PLACE) },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  charset: 'utf8',
  legalComments: 'none',
};

/**
 * The sidebar's page with its parts, and one self-contained page for each src/features/<feature>/sidebar/dialogs/<name>.ts(x).
 *
 * @returns {Promise<Array<[string, string]>>}
 */
export async function bundlePages() {
  const dialogs = [...findPages()].filter(([, entry]) => entry !== join(root, SIDEBAR));
  const [sidebar, ...others] = await Promise.all([
    bundleSidebar(),
    ...dialogs.map(
      async ([name, entry]) => /** @type {[string, string]} */ ([name, await bundlePage(entry)]),
    ),
  ]);
  return [...sidebar, ...others];
}

/**
 * sidebar.html, and the parts of its script and style that it fetches when a place of theirs is first opened.
 *
 * @returns {Promise<Array<[string, string]>>}
 */
async function bundleSidebar() {
  const { main, parts } = await splitCode({
    globalName: PAGE_NAME,
    main: SIDEBAR,
    parts: PARTS,
    // A page opens one part after the other, and they share what they remember.
    between: 'once',
    settings,
  });
  const codes = await Promise.all(
    [...parts].map(async ([name, { script, style }]) => {
      const shared = `var ${SHARED}=${PAGE_NAME}.${SHARED};`;
      const own = await shorten(script);
      const code = `(function(){${shared}${own}${PAGE_NAME}.takePart(part.components)})()`;
      return { name, style, code };
    }),
  );
  const start = await shorten(main.script);
  const sign = signOf([start, ...codes.map(({ code }) => code)]);
  return [
    ['sidebar.html', page(escapeScript(start.replace(SIGN_PLACE, sign)), main.style)],
    ...codes.map(
      ({ name, style, code }) =>
        /** @type {[string, string]} */ ([`sidebar-${name}.html`, dataFile({ sign, code, style })]),
    ),
  ];
}

/** @returns {Map<string, string>} page name to entry file */
export function findPages() {
  const pages = new Map([['sidebar.html', join(root, SIDEBAR)]]);
  for (const entry of findDialogs()) {
    const name = `${basename(entry).replace(/\.tsx?$/, '')}.html`;
    if (pages.has(name)) throw new Error(`Two pages are called ${name}`);
    pages.set(name, entry);
  }
  return pages;
}

function findDialogs() {
  const features = join(root, 'src/features');
  if (!existsSync(features)) return [];
  return readdirSync(features)
    .map((feature) => join(features, feature, 'sidebar/dialogs'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => /\.tsx?$/.test(file));
}

/**
 * @param {string} entry a TypeScript file that draws into the element `app`
 * @returns {Promise<string>} the HTML text with script and styles inside
 */
export async function bundlePage(entry) {
  const { outputFiles } = await build({
    ...settings,
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: 'unused',
    plugins: [standIns(new Map()), smallErrors],
    format: 'iife',
    logLevel: 'silent',
  });
  const text = (/** @type {string} */ ending) =>
    outputFiles.find((file) => file.path.endsWith(ending))?.text.trim() ?? '';
  return page(escapeScript(await shorten(text('.js'))), text('.css'));
}

/** @param {string} code */
async function shorten(code) {
  const { code: shortest } = await minify(code, { ecma: 2019, compress: { passes: 2 } });
  return shortest ?? '';
}

/**
 * Inside a script element these three would end the element, open a comment or start a scriptlet. They occur only in
 * strings and regular expressions, where `\x3c` means the same.
 *
 * @param {string} code
 */
function escapeScript(code) {
  return code.replaceAll(/<(?=\/script|!--|\?)/gi, '\\x3c');
}

/**
 * @param {string} script
 * @param {string} style
 */
function page(script, style) {
  return [
    '<!doctype html>',
    '<html lang="id">',
    '<head>',
    '<meta charset="utf-8">',
    '<title>Giliran</title>',
    '<base target="_top">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
