import { relative, sep } from 'node:path';
import { root } from './paths.mjs';

const OWN_SOURCE = /^src\/.*\.tsx?$/;
const SEEN = 'seen by stand-ins';

/** @typedef {ReadonlyMap<string, ReadonlyMap<string, string>>} StandIns path from the root to the code of each export */

/**
 * An esbuild plugin. A file in `values` is not read: its exports are what is given there. And no file of the add-on is
 * bundled for its effects alone, since none has any while loading.
 *
 * @param {StandIns} values
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
        return OWN_SOURCE.test(file) ? { ...found, sideEffects: false } : found;
      });
      build.onLoad({ filter: /./, namespace: 'stand-in' }, ({ path }) => {
        const things = [...(values.get(path) ?? [])];
        const lines = things.map(
          ([name, code], number) => `const v${number} = ${code}; export { v${number} as ${name} };`,
        );
        // Without an export of its own esbuild would take an empty file for one of the old kind.
        return { contents: [...lines, 'export {};'].join('\n'), loader: 'js' };
      });
    },
  };
}
