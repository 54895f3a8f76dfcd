// Runs before node_modules exists, so it imports nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const installed = join(root, 'node_modules', '.package-lock.json');

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(
    `Perlu Node 20 atau lebih baru; yang terpasang ${process.version}. / Node 20 or later is needed.`,
  );
  process.exit(1);
}
if (!existsSync(installed) || !holdsSamePackages()) install();

/** True when each package of the lock file is in place in its version; optional ones depend on the machine. */
function holdsSamePackages() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(installed);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || present[path]?.version === version || (optional && !present[path]),
  );
}

/**
 * @param {string} path of a lock file
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

function install() {
  console.error('Memasang paket yang dibutuhkan (npm ci) ... / Installing packages ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    // stdout belongs to the command that follows.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('npm ci gagal; lihat pesan di atas. / npm ci failed; see the lines above.');
  process.exit(status ?? 1);
}
