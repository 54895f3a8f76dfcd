import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { root } from './paths.mjs';

const MAX_LINES = 250;
const BANNED_WORDS =
  /(^|[-/])(utils?|helpers?|common|misc|manager|handler|service|processor|base|temp)([-./]|$)/;
// There `service` is Google's own word.
const GOOGLE_FOLDERS = /^(src\/google|host)\//;
const PURE_FOLDERS = /^src\/(kernel|features\/[^/]+\/core)\//;
const IMPURE_GLOBALS = new Set(['Date', 'Intl', 'globalThis']);
const IMPURE_MEMBERS =
  /^(Math\.random|.*\.(localeCompare|toLocaleString|toLocaleDateString|toLocaleTimeString|toLocaleUpperCase|toLocaleLowerCase))$/;

// Text becomes code where a part of the add-on's own project is opened (ADR 0016), and where Google's file picker, once
// an administrator has set it up, is loaded from Google (ADR 0036); nowhere else.
const OPENS_PARTS =
  /^src\/(google\/parts\.ts|sidebar\/app\/open-part\.ts|features\/certificates\/sidebar\/pick-document\.ts)$/;
const RUNS_TEXT =
  /^(eval|Function|innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)$/;

// Each further builder of zod is code that is parsed at every click (ADR 0004).
const SMALL_PARTS_OF_ZOD =
  /^(object|array|optional|nullable|unknown|string|boolean|custom|refine|infer|ZodMiniType)$/;

/**
 * What neither the compiler nor the linter says about one source file: its length, its name, the parts of zod
 * it uses, and in the pure rings the clock, chance and the machine's collation.
 *
 * @param {string} path from the root, with slashes
 */
export function findHouseProblems(path) {
  const text = readFileSync(join(root, path), 'utf8');
  const lines = text.split('\n').length - 1;
  return [
    ...(lines > MAX_LINES ? [`file-too-long: ${path} has ${lines} lines of ${MAX_LINES}`] : []),
    ...(saysNothing(path) ? [`name-says-nothing: ${path}`] : []),
    ...findLargeParts(path, text),
    ...(PURE_FOLDERS.test(path) ? findNodes(path, text, 'core-is-pure', impureName) : []),
    ...(path.startsWith('src/') && !OPENS_PARTS.test(path)
      ? findNodes(path, text, 'text-is-no-code', textRunner)
      : []),
  ];
}

/** @param {string} path */
function saysNothing(path) {
  const name = basename(path);
  return BANNED_WORDS.test(
    GOOGLE_FOLDERS.test(path) ? name.replace(/(^|-)service(?=[-.])/, '') : name,
  );
}

/**
 * @param {string} path
 * @param {string} text
 */
function findLargeParts(path, text) {
  if (!path.startsWith('src/') || !text.includes(`from 'zod/mini'`)) return [];
  return [...text.matchAll(/(?<![\w.])z\s*\.\s*(\w+)/g)]
    .map(([, part]) => part ?? '')
    .filter((part) => !SMALL_PARTS_OF_ZOD.test(part))
    .map((part) => `zod-stays-small: ${path} uses z.${part}`);
}

/**
 * @param {string} path
 * @param {string} text
 * @param {string} rule
 * @param {(node: ts.Node) => string | undefined} nameOf what is forbidden, by its name
 */
function findNodes(path, text, rule, nameOf) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  /** @type {string[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const name = nameOf(node);
    if (name !== undefined) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${rule}: ${path}:${line + 1} uses ${name}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** @param {ts.Node} node */
function textRunner(node) {
  if (ts.isTypeNode(node)) return undefined;
  if (ts.isStringLiteral(node) && node.text === 'script') return `'script'`;
  return ts.isIdentifier(node) && RUNS_TEXT.test(node.text) ? node.text : undefined;
}

/** @param {ts.Node} node */
function impureName(node) {
  if (ts.isPropertyAccessExpression(node)) {
    const name = `${node.expression.getText()}.${node.name.text}`;
    return IMPURE_MEMBERS.test(name) ? node.name.text : undefined;
  }
  if (!ts.isIdentifier(node) || !IMPURE_GLOBALS.has(node.text)) return undefined;
  return isNameOfSomethingElse(node) ? undefined : node.text;
}

/**
 * `x.Date` and `{ Date: 1 }` are not the global.
 *
 * @param {ts.Identifier} node
 */
function isNameOfSomethingElse(node) {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  );
}
