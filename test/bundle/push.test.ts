import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(__dirname, '../..');

test('pushing refuses the placeholder of the script id and says in two languages what to do', () => {
  const copy = mkdtempSync(join(tmpdir(), 'giliran-push-'));
  try {
    mkdirSync(join(copy, 'build'));
    for (const name of ['build/push.mjs', 'build/paths.mjs', '.clasp.json']) {
      cpSync(join(root, name), join(copy, name));
    }
    const push = spawnSync(process.execPath, ['build/push.mjs'], { cwd: copy, encoding: 'utf8' });
    expect(push.status).toBe(1);
    expect(push.stderr).toContain('isi "scriptId" di .clasp.json');
    expect(push.stderr).toContain('put your script id into "scriptId"');
  } finally {
    rmSync(copy, { recursive: true });
  }
});
