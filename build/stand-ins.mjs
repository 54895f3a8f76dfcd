import { dirname, join, relative, sep } from 'node:path';
import { parse } from 'acorn';
import { build } from 'esbuild';
import { root } from './paths.mjs';

const OWN_SOURCE = /^src\/.*\.tsx?$/;
const SEEN = 'seen by stand-ins';

/** The file that esbuild is given to begin with; only what it imports is bundled for its effects. */
export const START = 'start.js';

/**
 * What stands for a file: the code of each export of its own, and the statements that pass on exports of other files.
 *
 * @typedef {{ readonly own: Map<string, string>, readonly passedOn: string }} StandIn
 */

/**
 * An esbuild plugin. A file in `values` is not read: its exports are what is given there. And no other file of the
 * add-on is bundled for its effects alone, since none has any while loading.
 *
 * @param {ReadonlyMap<string, StandIn>} values by the path from the root
 * @returns {import('esbuild').Plugin}
 */
export function standIns(values) {
  return {
    name: 'stand-ins',
    setup(build) {
      build.onResolve({ filter: /./ }, async ({ path, ...asked }) => {
        if (asked.pluginData === SEEN || asked.kind === 'entry-point') return undefined;
        const found = await build.resolve(path, { ...asked, pluginData: SEEN });
        if (found.errors.length > 0 || found.external) return found;
        const file = relative(root, found.path).split(sep).join('/');
        if (values.has(file)) return { path: file, namespace: 'stand-in', sideEffects: false };
        const isStart = asked.importer.endsWith(START);
        return OWN_SOURCE.test(file) && !isStart ? { ...found, sideEffects: false } : found;
      });
      build.onLoad({ filter: /./, namespace: 'stand-in' }, ({ path }) => {
        const { own = new Map(), passedOn = '' } = values.get(path) ?? {};
        const lines = [...own].map(
          ([name, code], number) => `const v${number} = ${code}; export { v${number} as ${name} };`,
        );
        // Without an export of its own esbuild would take an empty file for one of the old kind.
        const contents = [passedOn, ...lines, 'export {};'].join('\n');
        return { contents, loader: 'js', resolveDir: dirname(join(root, path)) };
      });
    },
  };
}

/**
 * Stand-ins of which each export is a call without effects, `taken("file#name")`: what is not used falls away.
 *
 * @param {readonly string[]} paths from the root
 * @returns {Promise<Map<string, StandIn>>}
 */
export async function standInsOf(paths) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...paths],
    write: false,
    metafile: true,
    outdir: 'unused',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  return new Map(
    Object.entries(metafile.outputs).map(([output, { entryPoint: path = '', exports }]) => {
      const text = outputFiles.find((file) => file.path === join(root, output))?.text ?? '';
      const passedOn = findPassedOn(text);
      const own = exports
        .filter((name) => !passedOn.has(name))
        .map((name) => /** @type {const} */ ([name, `/* @__PURE__ */ taken("${path}#${name}")`]));
      return [path, { own: new Map(own), passedOn: [...passedOn.values()].join('\n') }];
    }),
  );
}

/**
 * The exports that a module only passes on, by name. esbuild writes each as an import and an export.
 *
 * @param {string} code of a module
 * @returns {Map<string, string>}
 */
function findPassedOn(code) {
  const tree = /** @type {any} */ (parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  const named = (/** @type {string} */ statement, /** @type {string} */ kind) =>
    tree.body
      .filter(({ type }) => type === statement)
      .flatMap(({ specifiers, source }) => specifiers.map((one) => ({ ...one, source })))
      .filter(({ type }) => type === kind);
  const imports = new Map(
    named('ImportDeclaration', 'ImportSpecifier').map((one) => [one.local.name, one]),
  );
  return new Map(
    named('ExportNamedDeclaration', 'ExportSpecifier')
      .filter(({ local }) => imports.has(local.name))
      .map(({ local, exported }) => {
        const { imported, source } = imports.get(local.name);
        const names = `${imported.name} as ${exported.name}`;
        return [exported.name, `export { ${names} } from ${source.raw};`];
      }),
  );
}
