// Runs before node_modules exists, so it imports nothing but Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');
const mark = join(root, 'node_modules', '.cache', 'giliran', 'installed-lock.sha256');

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(
    `Perlu Node 20 atau lebih baru; ini ${process.version}. / Node 20 or later is needed.`,
  );
  process.exit(1);
}
if (!isInstalled()) install();

function isInstalled() {
  if (!existsSync(installed)) return false;
  if (existsSync(mark)) return readFileSync(mark, 'utf8') === lockHash();
  return holdsSamePackages();
}

/** True when a plain `npm ci` or `npm install` already put every required package of the lock file in place. */
function holdsSamePackages() {
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || present[path]?.version === version || (optional && !present[path]),
  );
}

function install() {
  console.error('Memasang paket yang dibutuhkan (npm ci) ... / Installing packages ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    // stdout belongs to the command that follows.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci gagal; lihat pesan di atas. / npm ci failed; see the lines above.');
    process.exit(status ?? 1);
  }
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, lockHash());
}

function lockHash() {
  return createHash('sha256').update(readFileSync(lock)).digest('hex');
}
