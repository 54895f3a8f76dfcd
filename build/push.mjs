import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const { scriptId } = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'));

if (scriptId === 'PASTE-SCRIPT-ID') {
  console.error(
    [
      'Belum dikirim: isi "scriptId" di .clasp.json dengan ID skrip Anda. Di spreadsheet buka Ekstensi > Apps Script > Setelan project, lalu salin "ID skrip".',
      'Not pushed: put your script id into "scriptId" of .clasp.json. In the spreadsheet open Extensions > Apps Script > Project settings and copy "Script ID".',
    ].join('\n'),
  );
  process.exit(1);
}
run(process.execPath, ['build/check.mjs']);
run(process.execPath, ['build/bundle.mjs']);
run('npx', ['--no-install', 'clasp', 'push', '-f']);

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
