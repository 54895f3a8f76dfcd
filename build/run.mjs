import { pathToFileURL } from 'node:url';
import { buildBundle } from './bundle.mjs';
import { buildVerifier } from './bundle-verifier.mjs';
import { buildHost } from './host.mjs';
import { buildPage } from './host-page.mjs';
import { buildRealm } from './realm.mjs';

// `node build/run.mjs demo --out x` builds add-on, realm and host, then runs the host's command in this process.
const [node = process.execPath, , command = '', ...args] = process.argv;

await buildBundle();
await buildVerifier();
await buildRealm();
const path = (await buildHost()).get(command);

if (path === undefined) throw new Error(`host/${command}.ts does not exist`);
if (command === 'start') await buildPage();

process.argv = [node, path, ...args];
await import(pathToFileURL(path).href);
