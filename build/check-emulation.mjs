import { join, relative, sep } from 'node:path';
import { listEmulated, listUsed } from './emulation.mjs';
import { root } from './paths.mjs';
import { buildRealm } from './realm.mjs';

// Compares the Google members that the add-on uses with those that the local host emulates.

const emulated = listEmulated(await buildRealm());
const google = join(root, 'src/google').split(sep).join('/');
const used = listUsed(join(root, 'build/tsconfig/google.json'), (file) =>
  file.startsWith(`${google}/`),
);
const missing = [...used.keys()].filter((member) => !emulated.has(member)).sort();

if (used.size === 0 || emulated.size === 0) {
  console.error('check-emulation found no member at all: it checks nothing');
  process.exit(1);
}
console.log(
  `Google members used ${used.size}, emulated ${emulated.size}, missing ${missing.length}`,
);
for (const member of missing) {
  console.error(`not emulated: ${member} (${relative(root, used.get(member))})`);
}
process.exit(missing.length > 0 ? 1 : 0);
