import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';
import { root } from './paths.mjs';

/**
 * One self-contained HTML text per page: src/sidebar/app/main.tsx is sidebar.html, and each
 * src/features/<feature>/sidebar/dialogs/<name>.ts(x) is <name>.html.
 *
 * @returns {Promise<Array<[string, string]>>}
 */
export async function bundlePages() {
  const pages = [...findPages()];
  return Promise.all(pages.map(async ([name, entry]) => [name, await bundlePage(entry)]));
}

/** @returns {Map<string, string>} page name to entry file */
export function findPages() {
  const pages = new Map();
  const sidebar = join(root, 'src/sidebar/app/main.tsx');
  if (existsSync(sidebar)) pages.set('sidebar.html', sidebar);
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
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: 'unused',
    format: 'iife',
    target: 'es2019',
    minify: true,
    // Apps Script: HtmlService has broken `//` inside template literals of inline scripts.
    supported: { 'template-literal': false },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
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
