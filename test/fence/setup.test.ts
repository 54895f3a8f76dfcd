import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const setup = join(__dirname, '../../build/setup.mjs');
let folder: string;

/** A project that wants one package, and an `npm` that only leaves a mark and ends with `npmStatus`. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'giliran-setup-'));
  mkdirSync(join(folder, 'build'));
  mkdirSync(join(folder, 'bin'));
  cpSync(setup, join(folder, 'build/setup.mjs'));
  writeLock('package-lock.json', '1.2.0');
});
afterEach(() => rmSync(folder, { recursive: true }));

function writeLock(path: string, version: string): void {
  const packages = {
    '': { name: 'project' },
    'node_modules/needed': { version },
    'node_modules/only-on-macs': { version: '3.0.0', optional: true },
  };
  const present = path === 'package-lock.json' ? {} : { 'node_modules/only-on-macs': undefined };
  writeFileSync(join(folder, path), JSON.stringify({ packages: { ...packages, ...present } }));
}

function install(version: string): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeLock('node_modules/.package-lock.json', version);
}

function runSetup(npmStatus = 0): { status: number | null; installed: boolean; stdout: string } {
  const npm = join(folder, 'bin/npm');
  writeFileSync(npm, `#!/bin/sh\necho "$@" > "${join(folder, 'called')}"\nexit ${npmStatus}\n`);
  chmodSync(npm, 0o755);
  const path = `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`;
  const { status, stdout } = spawnSync(process.execPath, ['build/setup.mjs'], {
    cwd: folder,
    env: { ...process.env, PATH: path },
    encoding: 'utf8',
  });
  return { status, installed: existsSync(join(folder, 'called')), stdout };
}

test('a fresh machine gets its packages, and stdout stays free for the command that follows', () => {
  expect(runSetup()).toEqual({ status: 0, installed: true, stdout: '' });
});

test('packages that are all in place are left alone, also without those of other machines', () => {
  install('1.2.0');
  expect(runSetup()).toEqual({ status: 0, installed: false, stdout: '' });
});

test('packages of an older lock file are installed again', () => {
  install('1.1.9');
  expect(runSetup()).toMatchObject({ status: 0, installed: true });
});

test('a failed installation stops the command', () => {
  expect(runSetup(7)).toMatchObject({ status: 7, installed: true });
});
