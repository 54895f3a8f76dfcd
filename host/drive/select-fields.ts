import { driveError } from './google-error';

/** A partial-response mask as a tree; an empty tree means the whole value. */
interface FieldTree {
  [field: string]: FieldTree;
}

/** Keeps what a `fields` parameter names: `id,name`, `files(id,name),nextPageToken`, `body/content`, `*`. */
export function selectFields(value: unknown, mask: string): object {
  return Object(select(value, parseMask(mask)));
}

function select(value: unknown, tree: FieldTree): unknown {
  if (Object.keys(tree).length === 0 || tree['*']) return value;
  if (Array.isArray(value)) return value.map((item) => select(item, tree));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const subtree = tree[key];
    return subtree ? [[key, select(inner, subtree)]] : [];
  });
  return Object.fromEntries(kept);
}

function parseMask(mask: string): FieldTree {
  const tokens = mask.match(/[A-Za-z0-9_*]+|[(),/.]|\S/g) ?? [];
  let at = 0;
  const fail = (): never => {
    throw driveError(400, 'invalidParameter', `Invalid field selection ${mask}`);
  };

  function list(): FieldTree {
    const tree: FieldTree = {};
    do {
      const name = tokens[at++] ?? '';
      if (!/^[A-Za-z0-9_*]+$/.test(name)) fail();
      tree[name] = { ...tree[name], ...inner() };
    } while (tokens[at] === ',' && at++ >= 0);
    return tree;
  }

  function inner(): FieldTree {
    if (tokens[at] === '/' || tokens[at] === '.') {
      at += 1;
      const name = tokens[at++] ?? '';
      if (!/^[A-Za-z0-9_*]+$/.test(name)) fail();
      return { [name]: inner() };
    }
    if (tokens[at] !== '(') return {};
    at += 1;
    const tree = list();
    if (tokens[at++] !== ')') fail();
    return tree;
  }

  const tree = list();
  if (at !== tokens.length) fail();
  return tree;
}
