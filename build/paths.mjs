import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What `clasp push` uploads. */
export const distFolder = join(root, 'dist');

/** Built files of the host and caches of the build; never committed. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'giliran');
