import { isNode, nodesIn, parseScript, type SyntaxNode } from './artefact';

const SETTINGS = ['withSuccessHandler', 'withFailureHandler', 'withUserObject'];

/** The server functions that a page's script calls through `google.script.run`. */
export function calledFunctions(script: string): readonly string[] {
  return [...nodesIn(parseScript(script))].flatMap((node) => {
    const name = calledMember(node);
    return name !== undefined && !SETTINGS.includes(name) ? [name] : [];
  });
}

/**
 * The names of the HTML files that server code opens. A name with a known beginning comes back as `beginning*`, any other
 * that is computed as the type of its expression.
 */
export function openedFiles(code: string): readonly string[] {
  return [...nodesIn(parseScript(code))].flatMap((node) => {
    const callee = child(node, 'callee');
    if (callee === undefined || propertyName(callee) !== 'createHtmlOutputFromFile') return [];
    const [file] = Array.isArray(node['arguments']) ? node['arguments'] : [];
    return isNode(file) ? namesIn(file) : [];
  });
}

function namesIn(file: SyntaxNode): readonly string[] {
  const choices = [child(file, 'consequent'), child(file, 'alternate')].filter(isNode);
  if (file.type === 'ConditionalExpression') return choices.flatMap(namesIn);
  if (file.type === 'TemplateLiteral' && Array.isArray(file['quasis'])) {
    return [`${file['quasis'][0]?.value.cooked}*`];
  }
  return [String(file['value'] ?? file.type)];
}

/** `name` for a call `google.script.run….name(…)`; `[computed]` names come back in brackets, so no list knows them. */
function calledMember(node: SyntaxNode): string | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const callee = child(node, 'callee');
  if (callee?.type !== 'MemberExpression' || !startsAtRun(child(callee, 'object')))
    return undefined;
  const name = propertyName(callee);
  return callee['computed'] === true ? `[${name}]` : name;
}

function startsAtRun(node: SyntaxNode | undefined): boolean {
  if (node?.type === 'CallExpression') return startsAtRun(child(node, 'callee'));
  if (node?.type !== 'MemberExpression') return false;
  const owner = child(node, 'object');
  if (propertyName(node) === 'run' && owner !== undefined && propertyName(owner) === 'script') {
    return true;
  }
  return startsAtRun(owner);
}

function propertyName(node: SyntaxNode): string {
  const property = child(node, 'property');
  return String(property?.['name'] ?? property?.['value'] ?? property?.type);
}

function child(node: SyntaxNode, field: string): SyntaxNode | undefined {
  const value = node[field];
  return isNode(value) ? value : undefined;
}
