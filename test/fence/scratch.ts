import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');
const GATES = [
  'build',
  'src/app/feature-order.json',
  'package.json',
  'biome.json',
  'knip.json',
  'jest.config.mjs',
  'tsconfig.json',
  '.dependency-cruiser.cjs',
  '.gitignore',
];

/** A small house with the gates of the real one, in which a test may plant what is forbidden. */
export interface Scratch {
  /** Writes files: path to text. */
  plant(files: Readonly<Record<string, string>>): void;
  /** Runs a gate: a script of build/ or a tool from node_modules, by its path from the root. */
  run(script: string, ...args: string[]): { readonly passed: boolean; readonly output: string };
  remove(): void;
}

/** Makes a scratch house under the system's temporary folder that holds `files` and every gate. */
export function makeScratch(files: Readonly<Record<string, string>>): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'giliran-fence-'));
  for (const path of GATES) cpSync(join(root, path), join(folder, path), { recursive: true });
  linkPackages(folder);
  const scratch: Scratch = {
    plant(planted) {
      for (const [path, text] of Object.entries(planted)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    },
    run(script, ...args) {
      const command = [join(folder, script), ...args];
      const { status, stdout, stderr } = spawnSync(process.execPath, command, {
        cwd: folder,
        encoding: 'utf8',
      });
      return { passed: status === 0, output: `${stdout}${stderr}` };
    },
    remove() {
      rmSync(folder, { recursive: true });
    },
  };
  scratch.plant(files);
  return scratch;
}

/** One link per package rather than one for all: the compiler's cache must not be the real one. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name === '.cache') continue;
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
}
