import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder with `appsscript.json`, found upwards so that it works from the sources and from the bundled host. */
export function projectRoot(from: string = __dirname): string {
  if (existsSync(join(from, 'appsscript.json'))) return from;
  const parent = dirname(from);
  if (parent === from)
    throw new Error('appsscript.json was not found in any folder above the host');
  return projectRoot(parent);
}
