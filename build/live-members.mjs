import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Globals that only the type package has; Apps Script reaches them through their service (`Utilities.Charset`). */
const NOT_GLOBAL_LIVE = new Set([
  'Charset',
  'DigestAlgorithm',
  'MacAlgorithm',
  'RsaAlgorithm',
  'Date2',
  'console',
]);

function nameOf(node) {
  return node.name && ts.isIdentifier(node.name) ? node.name.text : null;
}

/** Reads one interface, class or enum into `found`: its own members and the names it inherits from. */
function readType(node, namespace, found) {
  const key = `${namespace}.${nameOf(node)}`;
  const entry = found.types.get(key) ?? { members: new Set(), parents: new Set() };
  for (const member of node.members) {
    const name = nameOf(member);
    if (name && name !== '__proto__') entry.members.add(name);
  }
  for (const clause of node.heritageClauses ?? []) {
    for (const type of clause.types) {
      const parent = type.expression.getText();
      entry.parents.add(parent.includes('.') ? parent : `${namespace}.${parent}`);
    }
  }
  found.types.set(key, entry);
}

function walk(node, namespace, found) {
  if (ts.isModuleDeclaration(node) && node.body) {
    const name = node.name.text;
    const inner = name === 'GoogleAppsScript' || name === 'global' ? namespace : name;
    ts.forEachChild(node.body, (child) => walk(child, inner, found));
  } else if (
    ts.isInterfaceDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isEnumDeclaration(node)
  ) {
    readType(node, namespace, found);
  } else if (ts.isVariableStatement(node) && namespace === '') {
    for (const { name, type } of node.declarationList.declarations) {
      const className = type?.getText().replace(/^GoogleAppsScript\./, '');
      if (!className || !ts.isIdentifier(name) || NOT_GLOBAL_LIVE.has(name.text)) continue;
      found.globals[name.text] = className;
    }
  }
}

/** Every member of every class of live Apps Script according to @types/google-apps-script. */
export function listLiveMembers(typesFolder) {
  const found = { types: new Map(), globals: {} };
  for (const file of readdirSync(typesFolder)) {
    if (!/^google-apps-script\..*\.d\.ts$/.test(file)) continue;
    const text = readFileSync(join(typesFolder, file), 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    ts.forEachChild(source, (node) => walk(node, '', found));
  }
  const membersOf = (key, seen = new Set()) => {
    if (seen.has(key)) return [];
    seen.add(key);
    const entry = found.types.get(key);
    if (!entry) return [];
    return [...entry.members, ...[...entry.parents].flatMap((parent) => membersOf(parent, seen))];
  };
  const classes = {};
  for (const key of [...found.types.keys()].sort())
    classes[key] = [...new Set(membersOf(key))].sort();
  return { globals: found.globals, classes };
}
