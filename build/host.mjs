import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { cacheFolder, root } from './paths.mjs';

const ENTRIES = ['demo', 'action', 'start'];
const builtFolder = join(cacheFolder, 'host');

/**
 * Bundles the host's commands to CommonJS files that Node starts; packages stay in node_modules.
 *
 * @returns {Promise<Map<string, string>>} command name to the built file
 */
export async function buildHost() {
  const entryPoints = ENTRIES.map((name) => join(root, 'host', `${name}.ts`)).filter(existsSync);
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir: builtFolder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'silent',
  });
  return new Map(
    entryPoints.map((path) => [
      basename(path, '.ts'),
      join(builtFolder, `${basename(path, '.ts')}.cjs`),
    ]),
  );
}
