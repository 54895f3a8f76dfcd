import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { places } from '../../src/sidebar/app/places';
import {
  nodesIn,
  pagePartFiles,
  parseScript,
  readBuilt,
  readPagePart,
  scriptsOf,
} from './artefact';

/** What a browser has that the page touches while it is loaded, where there is nothing to draw into. */
function aPage() {
  const page = createContext({
    document: { getElementById: () => null },
    setTimeout: () => 0,
    requestAnimationFrame: () => 0,
  });
  runInContext('var window = globalThis, self = globalThis', page);
  runInContext(scriptsOf(readBuilt('sidebar.html')).join('\n'), page);
  return page;
}

describe('the parts of the sidebar', () => {
  test('are one file for each part of its places', () => {
    const parts = new Set(places.flatMap(({ part }) => (part === null ? [] : [part])));
    expect(pagePartFiles).toEqual([...parts].map((part) => `sidebar-${part}.html`).sort());
  });

  test.each(pagePartFiles)('%s hands over what draws its places', (name) => {
    const page = aPage();
    const seen: unknown[] = [];
    Object.assign(page, { seen });
    runInContext('giliran = Object.assign({}, giliran, { takePart: (c) => seen.push(c) })', page);
    runInContext(readPagePart(name).code, page);
    const part = name.replace(/^sidebar-|\.html$/g, '');
    const ids = places.filter((place) => place.part === part).map(({ id }) => id);
    expect(seen).toHaveLength(1);
    expect(Object.keys(seen[0] ?? {}).sort()).toEqual(ids.sort());
  });

  test.each(pagePartFiles)('%s is a script of 2019, of the same page, without a global', (name) => {
    const { code, sign } = readPagePart(name);
    const kinds = [...nodesIn(parseScript(code))].map(({ type }) => type);
    expect(kinds.filter((kind) => /^(Template|Tagged|Import|Export)/.test(kind))).toEqual([]);
    expect(readBuilt('sidebar.html')).toContain(sign);
    const page = aPage();
    const before = runInContext('Object.keys(globalThis).sort().join()', page);
    runInContext(code, page);
    expect(runInContext('Object.keys(globalThis).sort().join()', page)).toBe(before);
  });
});
