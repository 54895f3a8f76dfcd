import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from './paths.mjs';

/**
 * Makes `folder` hold exactly `files`. Each file appears whole or not at all (written beside, then renamed),
 * so a test or a push that runs at the same moment never reads half a bundle.
 *
 * @param {string} folder
 * @param {ReadonlyMap<string, string>} files name to content
 */
export function writeFolder(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeWhole(join(folder, name), content);
  for (const name of readdirSync(folder)) {
    if (!files.has(name)) rmSync(join(folder, name), { recursive: true });
  }
}

/**
 * @param {string} path
 * @param {string} content
 */
function writeWhole(path, content) {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  const draft = join(cacheFolder, 'drafts', `${process.pid}-${path.replaceAll(/[^\w.]/g, '_')}`);
  mkdirSync(dirname(draft), { recursive: true });
  writeFileSync(draft, content);
  renameSync(draft, path);
}
