import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { findHouseProblems } from './house-rules.mjs';
import { root } from './paths.mjs';

const FOLDERS = ['src', 'host'];

process.chdir(root);
const options = await extractDepcruiseOptions('./.dependency-cruiser.cjs');
const { output } = await cruise(FOLDERS, options);
if (typeof output === 'string') throw new Error(output);

const files = FOLDERS.flatMap(findSources);
const cruised = output.modules
  .map(({ source }) => source)
  .filter((source) => /^(src|host)\/.*\.tsx?$/.test(source));
const unseen = files.filter((file) => !cruised.includes(file));

const problems = [
  ...output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
  // A newer TypeScript once made the cruise check nothing and say "no violations".
  ...unseen.map((file) => `not-checked: ${file}`),
  ...(files.length === 0 ? ['not-checked: no file found'] : []),
  ...files.flatMap(findHouseProblems),
];
for (const problem of problems) console.error(problem);
console.log(`${cruised.length} of ${files.length} files checked, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

/** @param {string} folder */
function findSources(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .map((path) => path.split(sep).join('/'))
    .sort();
}
