import { parse } from 'acorn';

/**
 * Replaces `a ?? b` by a call of one small function wherever `b` is a constant or a name. Spelled out for 2019 each
 * `??` needs a variable and a comparison of its own, and the code has hundreds of them. What has no effect may be
 * evaluated first, so the meaning stays; any other `??` is left as it is.
 *
 * @param {string} code a script with a function around all of it
 * @param {string} start the text after which the small function is put
 */
export function shareDefaults(code, start) {
  const name = freeName(code);
  /** @type {Array<[from: number, to: number, text: string]>} */
  const edits = [];
  for (const node of nodesIn(parse(code, { ecmaVersion: 2020, sourceType: 'script' }))) {
    if (node.type !== 'LogicalExpression' || node.operator !== '??') continue;
    if (!hasNoEffect(node.right)) continue;
    const operator = node.left.end + code.slice(node.left.end, node.right.start).lastIndexOf('??');
    edits.push(
      // The space keeps it from a word before: `return[a][0]??b`.
      [node.start, node.start, ` ${name}(`],
      [operator, operator + 2, ','],
      [node.right.end, node.right.end, ')'],
    );
  }
  if (edits.length === 0) return code;
  const at = code.indexOf(start);
  if (at < 0) throw new Error(`The bundle does not hold ${start}`);
  const body = at + start.length;
  edits.push([body, body, `function ${name}(a,b){return a==null?b:a}`]);
  return applyEdits(code, edits);
}

/**
 * From the end to the beginning, so that places stay true.
 *
 * @param {string} code
 * @param {Array<[number, number, string]>} edits
 */
function applyEdits(code, edits) {
  return edits
    .sort(([one], [other]) => other - one)
    .reduce((text, [from, to, put]) => text.slice(0, from) + put + text.slice(to), code);
}

/** @param {string} code */
function freeName(code) {
  let name = 'orElse';
  while (code.includes(name)) name += '_';
  return name;
}

/**
 * @param {any} node
 * @returns {boolean}
 */
function hasNoEffect(node) {
  if (node.type === 'ArrayExpression') return node.elements.length === 0;
  if (node.type === 'ObjectExpression') return node.properties.length === 0;
  if (node.type === 'UnaryExpression') return node.argument.type === 'Literal';
  return node.type === 'Literal' || node.type === 'Identifier';
}

/**
 * @param {any} node
 * @returns {Generator<any>}
 */
function* nodesIn(node) {
  if (typeof node?.type === 'string') yield node;
  for (const child of Object.values(node)) {
    if (typeof child === 'object' && child !== null) yield* nodesIn(child);
  }
}
