import { argv } from 'node:process';
import { judgeFile } from './placement/judge-file';
import { showPairTable } from './placement/pair-table';
import { showSizeTable } from './placement/size-table';

/** `npm run bench:placement -- FILE.json [--out FILE]` solves a file; without one, tables of generated problems. */
const [, , ...given] = argv;
const out = given.indexOf('--out');
const written = out === -1 ? null : (given[out + 1] ?? '');
const [file] = out === -1 ? given : given.filter((_, index) => index !== out && index !== out + 1);
if (file === undefined) {
  showSizeTable().then(showPairTable);
} else {
  judgeFile(file, written);
}
