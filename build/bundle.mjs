import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleData } from './bundle-data.mjs';
import { bundlePages } from './bundle-pages.mjs';
import { bundleServer } from './bundle-server.mjs';
import { distFolder, root } from './paths.mjs';
import { writeFolder } from './write-folder.mjs';

/** Builds everything that clasp pushes into dist/: Code.js, the HTML pages, the data files and the manifest. */
export async function buildBundle() {
  const files = new Map([
    ['Code.js', await bundleServer()],
    ...(await bundlePages()),
    ...(await bundleData()),
    ['appsscript.json', readFileSync(join(root, 'appsscript.json'), 'utf8')],
  ]);
  writeFolder(distFolder, files);
  return files;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    for (const [name, content] of await buildBundle()) {
      console.error(`dist/${name} ${Math.ceil(Buffer.byteLength(content) / 1000)} kB`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
