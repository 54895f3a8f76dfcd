import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildBundle } from './bundle.mjs';
import { buildHost } from './host.mjs';
import { root } from './paths.mjs';

// `node build/run.mjs demo --out x` builds add-on, realm and host, then runs the host's command in this process.
const [node = process.execPath, , command = '', ...args] = process.argv;

await buildBundle();
const realm = join(root, 'build/realm.mjs');
if (existsSync(realm)) await (await import(pathToFileURL(realm).href)).buildRealm();
const path = (await buildHost()).get(command);

if (path === undefined) {
  console.log(
    'Meja kerja (npm start) belum ada. Jalankan "npm run demo" untuk melihat seluruh alur. / The workbench is not built yet; "npm run demo" shows the whole flow.',
  );
} else {
  process.argv = [node, path, ...args];
  await import(pathToFileURL(path).href);
}
