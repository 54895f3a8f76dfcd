import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeFolder } from '../../build/write-folder.mjs';

test('what is no longer built is no longer pushed, and what has not changed is left alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'giliran-dist-'));
  writeFileSync(join(folder, 'old-page.html'), 'old');
  writeFileSync(join(folder, 'appsscript.json'), '{}');
  const before = statSync(join(folder, 'appsscript.json')).ino;

  writeFolder(
    folder,
    new Map([
      ['Code.js', 'var a;'],
      ['appsscript.json', '{}'],
    ]),
  );

  expect(readdirSync(folder).sort()).toEqual(['Code.js', 'appsscript.json']);
  expect(readFileSync(join(folder, 'Code.js'), 'utf8')).toBe('var a;');
  expect(statSync(join(folder, 'appsscript.json')).ino).toBe(before);
  rmSync(folder, { recursive: true });
});
