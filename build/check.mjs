import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

// `npm run check`: every gate, none of which edits. `--static` leaves the tests out.
const GATES = ['types', 'lint', 'fences', 'unused', 'docs:check', 'emulation'];

const failed = [];
for (const pair of [GATES.slice(0, 2), GATES.slice(2, 4), GATES.slice(4)]) {
  for (const { name, output, passed } of await Promise.all(pair.map(runGate))) {
    console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}${passed ? '' : `\n${output}`}`);
    if (!passed) failed.push(name);
  }
}
if (!process.argv.includes('--static') && !(await runTests())) failed.push('test');
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

/**
 * @param {string} name
 * @returns {Promise<{ name: string, output: string, passed: boolean }>}
 */
function runGate(name) {
  const child = spawn('npm', ['run', '--silent', name], { ...shellOptions(), stdio: 'pipe' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ name, output, passed: code === 0 }));
  });
}

/** @returns {Promise<boolean>} */
function runTests() {
  const child = spawn('npm', ['run', '--silent', 'test'], { ...shellOptions(), stdio: 'inherit' });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve(code === 0));
  });
}

function shellOptions() {
  return { cwd: root, shell: process.platform === 'win32' };
}
