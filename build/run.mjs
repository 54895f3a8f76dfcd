import { pathToFileURL } from 'node:url';
import { buildBundle } from './bundle.mjs';
import { buildHost } from './host.mjs';
import { buildRealm } from './realm.mjs';

const WORKBENCH_MISSING = [
  'Meja kerja belum ada. Jalankan "npm run demo" untuk melihat seluruh alur.',
  'The workbench is not there yet; "npm run demo" shows the whole flow.',
].join('\n');

// `node build/run.mjs demo --out x` builds add-on, realm and host, then runs the host's command in this process.
const [node = process.execPath, , command = '', ...args] = process.argv;

await buildBundle();
await buildRealm();
const path = (await buildHost()).get(command);

if (path !== undefined) {
  process.argv = [node, path, ...args];
  await import(pathToFileURL(path).href);
} else if (command === 'start') {
  console.log(WORKBENCH_MISSING);
} else {
  throw new Error(`host/${command}.ts does not exist`);
}
