/** An element of XML; text stands among its children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** A tag, or what is between two; comments, declarations and character data in brackets are left out. */
const TOKEN = /<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)([^\s/>]+)([^>]*?)(\/?)>|[^<]+/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** Reads well-formed XML as word processors write it; the root holds whatever stands at the top. */
export function readXml(text: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  for (const [token, slash, name, attributes = '', isEmpty] of text.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (name !== undefined && slash === '') {
      const element: OpenElement = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (isEmpty === '') open.push(element);
    } else if (name !== undefined) open.pop();
    else if (!token.startsWith('<')) parent.children.push(decoded(token));
  }
  return root;
}

/** The elements among the children, of one name where a name is given. */
export function elementsIn(parent: XmlElement | undefined, name?: string): readonly XmlElement[] {
  const elements = (parent?.children ?? []).filter((child) => typeof child !== 'string');
  return name === undefined ? elements : elements.filter((element) => element.name === name);
}

/** The first element along a path of names. */
export function elementAt(
  parent: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((inner, name) => elementsIn(inner, name)[0], parent);
}

/** All text in an element. */
export function textIn(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textIn(child)))
    .join('');
}

function readAttributes(text: string): Record<string, string> {
  const found = [...text.matchAll(ATTRIBUTE)];
  return Object.fromEntries(found.map(([, name = '', a, b]) => [name, decoded(a ?? b ?? '')]));
}

function decoded(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (entity, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? entity;
  });
}
