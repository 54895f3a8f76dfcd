import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildBundle } from './bundle.mjs';
import { cacheFolder, root } from './paths.mjs';
import { buildRealm } from './realm.mjs';

/** Benches that run the built add-on on the local host. */
const ON_THE_HOST = ['certificates', 'faults'];

// `node build/bench.mjs placement FILE.json` bundles test/bench/placement.ts and runs it in this process.
const [node = process.execPath, , name = '', ...args] = process.argv;
const entry = join(root, 'test/bench', `${name}.ts`);
if (!existsSync(entry)) throw new Error(`test/bench/${name}.ts does not exist`);

if (ON_THE_HOST.includes(name)) await Promise.all([buildBundle(), buildRealm()]);

const built = join(cacheFolder, 'bench', `${name}.cjs`);
await build({
  absWorkingDir: root,
  entryPoints: [entry],
  outfile: built,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: 'inline',
  logLevel: 'silent',
});

process.argv = [node, built, ...args];
await import(pathToFileURL(built).href);
