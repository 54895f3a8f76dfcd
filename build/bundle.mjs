import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleData } from './bundle-data.mjs';
import { bundlePages } from './bundle-pages.mjs';
import { bundleServer } from './bundle-server.mjs';
import { buildVerifier } from './bundle-verifier.mjs';
import { distFolder, root } from './paths.mjs';
import { writeFolder } from './write-folder.mjs';

/**
 * Builds everything that clasp pushes into dist/: Code.js and its parts, the HTML pages, the data files, the manifest.
 *
 * @param {{ whole: boolean }} [how] see `bundleServer`
 */
export async function buildBundle(how) {
  const server = await bundleServer(how);
  const files = new Map([
    ...server.files,
    ...(await bundlePages()),
    ...(await bundleData()),
    ['appsscript.json', readFileSync(join(root, 'appsscript.json'), 'utf8')],
  ]);
  writeFolder(distFolder, files);
  return { files, parsed: server.parsed };
}

/** `node build/bundle.mjs`, or with `--whole` all server code in one file. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { files, parsed } = await buildBundle({ whole: process.argv.includes('--whole') });
    for (const [name, content] of files) {
      const code = parsed.has(name) ? `, ${kilobytes(parsed.get(name) ?? 0)} of server code` : '';
      console.error(`dist/${name} ${kilobytes(Buffer.byteLength(content))}${code}`);
    }
    for (const [name, content] of await buildVerifier()) {
      console.error(`dist-verifier/${name} ${kilobytes(Buffer.byteLength(content))}`);
    }
    const [start = 0, ...parts] = parsed.values();
    const most = start + Math.max(0, ...parts);
    console.error(`A click parses ${kilobytes(start)} to ${kilobytes(most)}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${Math.ceil(bytes / 1000)} kB`;
}
