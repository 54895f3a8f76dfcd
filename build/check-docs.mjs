import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './paths.mjs';

// A path is checked when it begins with one of these; other words in backticks are code.
const TOP_FOLDERS = ['src', 'host', 'build', 'test', 'docs', '.ci'];
const PATH_WORD = new RegExp(
  `^(${TOP_FOLDERS.map((name) => name.replace('.', '\\.')).join('|')})/\\S*$`,
);
const NOT_LITERAL = /[*<>{}…]|\.\.\./;

const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
const documents = ['README.md', ...findFiles('docs', /\.md$/)];
const results = documents.map(checkDocument);
const problems = [...results.flatMap(({ problems }) => problems), ...checkGlossary()];
const statements = results.reduce((sum, { statements }) => sum + statements, 0);

for (const problem of problems) console.error(problem);
console.log(
  `${documents.length} documents, ${statements} statements checked, ${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

/** @param {string} document */
function checkDocument(document) {
  if (!existsSync(join(root, document))) {
    return { statements: 0, problems: [`${document} does not exist`] };
  }
  const text = readFileSync(join(root, document), 'utf8');
  const words = [...text.matchAll(/`([^`\n]+)`/g)].flatMap((match) => match[1]?.split(/\s+/) ?? []);
  const paths = words.filter((word) => PATH_WORD.test(word) && !NOT_LITERAL.test(word));
  const commands = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map((match) => match[1] ?? '');
  const links = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((target) => !/^([a-z]+:|#)/.test(target))
    .map((target) => target.replace(/#.*$/, ''));
  return {
    statements: paths.length + commands.length + links.length,
    problems: [
      ...paths
        .filter((path) => !existsSync(join(root, path.replace(/:\d+$/, ''))))
        .map((path) => `${document}: path ${path} does not exist`),
      ...commands
        .filter((name) => scripts[name] === undefined)
        .map((name) => `${document}: npm run ${name} does not exist`),
      ...links
        .filter((link) => !existsSync(join(root, dirname(document), link)))
        .map((link) => `${document}: link ${link} leads nowhere`),
    ],
  };
}

/** @param {string} text */
function withoutCode(text) {
  return text.replaceAll(/```[\s\S]*?```/g, '').replaceAll(/`[^`\n]*`/g, '');
}

/** Each name in the column "code" of the glossary is a word of the sources. */
function checkGlossary() {
  const path = 'docs/glossary.md';
  if (!existsSync(join(root, path))) return [];
  const names = codeNames(readFileSync(join(root, path), 'utf8'));
  if (names.length === 0) return [`${path}: no table with a column "code"`];
  const sources = findFiles('src', /\.tsx?$/).map((file) => readFileSync(join(root, file), 'utf8'));
  const words = new Set(sources.join('\n').match(/[A-Za-z_$][\w$]*/g));
  return names
    .filter((name) => name.split(/[^\w$]+/).some((word) => word !== '' && !words.has(word)))
    .map((name) => `${path}: ${name} is not in src`);
}

/** @param {string} glossary */
function codeNames(glossary) {
  let column = -1;
  /** @type {string[]} */
  const names = [];
  for (const line of glossary.split('\n')) {
    const cells = line.startsWith('|') ? line.split('|').slice(1, -1) : [];
    const heading = cells.findIndex(
      (cell) => /\bcode\b|\bkode\b/i.test(cell) && !cell.includes('`'),
    );
    if (cells.length === 0) column = -1;
    else if (column < 0) column = heading;
    else names.push(...[...(cells[column] ?? '').matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? ''));
  }
  return names;
}

/**
 * @param {string} folder
 * @param {RegExp} pattern
 */
function findFiles(folder, pattern) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}
