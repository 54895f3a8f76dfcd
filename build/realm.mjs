import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { listLiveMembers } from './live-members.mjs';
import { root } from './paths.mjs';

const cache = join(root, 'node_modules/.cache/giliran');

/** Makes what the host's worker threads need: realm-worker.cjs, facade.js and live-members.json. Returns their paths. */
export async function buildRealm() {
  mkdirSync(cache, { recursive: true });
  const paths = {
    workerScript: join(cache, 'realm-worker.cjs'),
    facade: join(cache, 'facade.js'),
    liveMembers: join(cache, 'live-members.json'),
  };
  await Promise.all([
    build({
      entryPoints: [join(root, 'host/realm/worker.ts')],
      outfile: paths.workerScript,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      logLevel: 'warning',
    }),
    build({
      entryPoints: [join(root, 'host/facade/index.ts')],
      outfile: paths.facade,
      bundle: true,
      platform: 'neutral',
      format: 'iife',
      globalName: 'giliranFacade',
      // Private fields stay private fields: they keep the services' insides out of the script's sight.
      target: 'es2022',
      logLevel: 'warning',
    }),
  ]);
  writeLiveMembers(paths.liveMembers);
  return paths;
}

/** Listing takes half a second, so the list is made again only for another version of the types. */
function writeLiveMembers(path) {
  const types = join(root, 'node_modules/@types/google-apps-script');
  const { version } = JSON.parse(readFileSync(join(types, 'package.json'), 'utf8'));
  const generator = join(root, 'build/live-members.mjs');
  if (existsSync(path) && statSync(path).mtimeMs > statSync(generator).mtimeMs) {
    if (JSON.parse(readFileSync(path, 'utf8')).version === version) return;
  }
  writeFileSync(path, JSON.stringify({ version, ...listLiveMembers(types) }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const path of Object.values(await buildRealm())) console.error(path);
}
