import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';

const dist = join(__dirname, '../../dist');

/** Names of the files that clasp would push. */
export const builtFiles: readonly string[] = readdirSync(dist).sort();

/** Names of the files of data, `.html` only for want of another ending. */
export const dataFiles: readonly string[] = builtFiles.filter((name) =>
  /^(sentences-\w+|supplies)\.html$/.test(name),
);

/** Names of the parts of the server code that are opened when a click needs them, as files of data. */
export const partFiles: readonly string[] = builtFiles.filter((name) => name.startsWith('part-'));

/** Names of the parts of the sidebar's page that it fetches when a place of theirs is opened, as files of data. */
export const pagePartFiles: readonly string[] = builtFiles.filter((name) =>
  name.startsWith('sidebar-'),
);

/** Names of the built HTML pages. */
export const pages: readonly string[] = builtFiles.filter(
  (name) =>
    name.endsWith('.html') && ![...dataFiles, ...partFiles, ...pagePartFiles].includes(name),
);

/** What is in the file of a part of the page: the sign of its page, a script and its styles. */
export function readPagePart(name: string): {
  readonly sign: string;
  readonly code: string;
  readonly style: string;
} {
  return JSON.parse(readBuilt(name));
}

/** What is in the file of a part: the sign of its bundle, and the body of a function that gives its actions. */
export function readPart(name: string): { readonly sign: string; readonly code: string } {
  return JSON.parse(readBuilt(name));
}

/** Code.js and the code of each part, each as a script that can be parsed. */
export function serverScripts(): readonly string[] {
  return [
    readBuilt('Code.js'),
    ...partFiles.map((name) => `function part(){${readPart(name).code}}`),
  ];
}

/** The text of one built file. */
export function readBuilt(name: string): string {
  return readFileSync(join(dist, name), 'utf8');
}

/** The text between the tags of every script element of a page. */
export function scriptsOf(html: string): readonly string[] {
  return [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
}

/** Parses the way Apps Script must be able to: a classic script of 2019. Throws on anything newer. */
export function parseScript(code: string): SyntaxNode {
  const tree: unknown = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  if (!isNode(tree)) throw new Error('acorn returned no tree');
  return tree;
}

/** A node of the syntax tree; the fields of each type are looked at by name. */
export interface SyntaxNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Every node of the tree, the root first. */
export function* nodesIn(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* nodesIn(child);
    }
  }
}

/** Tells a node of the tree from positions and plain values. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
