import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheFolder, root } from './paths.mjs';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const report = join(cacheFolder, 'jest.json');

mkdirSync(cacheFolder, { recursive: true });
rmSync(report, { force: true });
const { status } = spawnSync(
  process.execPath,
  [jest, '--json', `--outputFile=${report}`, ...process.argv.slice(2)],
  // Jest writes its report for people to stderr; with --json its stdout says only where the file is.
  { cwd: root, stdio: ['inherit', 'ignore', 'inherit'] },
);
const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
  readFileSync(report, 'utf8'),
);
const failed = numFailedTests + numRuntimeErrorTestSuites;
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exitCode = status === 0 && numPassedTests === 0 ? 1 : (status ?? 1);
