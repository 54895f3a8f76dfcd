import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { listLiveMembers } from './live-members.mjs';
import { cacheFolder, root } from './paths.mjs';

const worker = {
  entryPoints: [join(root, 'host/realm/worker.ts')],
  platform: 'node',
  format: 'cjs',
  target: 'node20',
};

const facade = {
  entryPoints: [join(root, 'host/facade/index.ts')],
  platform: 'neutral',
  format: 'iife',
  globalName: 'giliranFacade',
  // Private fields stay private fields: they keep the services' insides out of the script's sight.
  target: 'es2022',
};

/** Makes what the host's worker threads need: realm-worker.cjs, facade.js and live-members.json. Returns their paths. */
export async function buildRealm() {
  mkdirSync(cacheFolder, { recursive: true });
  const paths = {
    workerScript: join(cacheFolder, 'realm-worker.cjs'),
    facade: join(cacheFolder, 'facade.js'),
    liveMembers: join(cacheFolder, 'live-members.json'),
  };
  const [workerText, facadeText] = await Promise.all([bundled(worker), bundled(facade)]);
  writeWhole(paths.workerScript, workerText);
  writeWhole(paths.facade, facadeText);
  writeLiveMembers(paths.liveMembers);
  return paths;
}

async function bundled(options) {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    write: false,
    logLevel: 'warning',
  });
  const [file] = outputFiles ?? [];
  if (file === undefined) throw new Error('esbuild gave no output');
  return file.text;
}

/** Another process may be starting a thread from the file: it sees the old text or the new one, never a part. */
function writeWhole(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}

/** Listing takes a while, so the list is made again only for another version of the types or another generator. */
function writeLiveMembers(path) {
  const types = join(root, 'node_modules/@types/google-apps-script');
  const { version } = JSON.parse(readFileSync(join(types, 'package.json'), 'utf8'));
  const madeFrom = `${version} ${readFileSync(join(root, 'build/live-members.mjs'), 'utf8').length}`;
  if (existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).madeFrom === madeFrom) return;
  writeWhole(path, JSON.stringify({ madeFrom, ...listLiveMembers(types) }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const path of Object.values(await buildRealm())) console.error(path);
}
