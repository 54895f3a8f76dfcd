import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { bundlePage, findPages } from '../../build/bundle-pages.mjs';
import { nodesIn, pages, parseScript, readBuilt, scriptsOf } from './artefact';

/** What is wrong with a page, as sentences; Apps Script serves it inside a sandboxed frame. */
function findPageProblems(html: string): readonly string[] {
  const scripts = scriptsOf(html);
  const kinds = scripts.flatMap((script) => [...nodesIn(parseScript(script))].map((n) => n.type));
  const rules: readonly (readonly [boolean, string])[] = [
    [/^<!doctype html>\n<html lang="id">/.test(html), 'is no Indonesian document'],
    [html.includes('<base target="_top">'), 'its links open inside the frame'],
    [scripts.length === 1, 'has not exactly one script'],
    [!/<(script|img|iframe)[^>]*\ssrc=|<link\b|@import/.test(html), 'needs another file'],
    [!/url\((?!["']?data:)/.test(html), 'its styles need another file'],
    [!kinds.some((kind) => /^(Template|Tagged|Import|Export)/.test(kind)), 'has newer syntax'],
    [(html.match(/<\/script/gi) ?? []).length === 1, 'ends its script early'],
    [!html.includes('<!--'), 'opens a comment'],
    [!html.includes('<?'), 'looks like a scriptlet'],
  ];
  return rules.filter(([holds]) => !holds).map(([, problem]) => problem);
}

describe('the pages of the add-on', () => {
  test('each page of the sources is built, and no other', () => {
    expect(pages).toEqual([...findPages().keys()].sort());
  });

  test('each is whole in itself and safe to serve', () => {
    const problems = pages.map((name) => [name, findPageProblems(readBuilt(name))]);
    expect(problems).toEqual(pages.map((name) => [name, []]));
  });
});

describe('a page with difficult texts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'giliran-page-'));
  const entry = join(folder, 'main.ts');
  writeFileSync(
    entry,
    `import './main.css';
     declare const out: (text: string) => void;
     out('</script>'); out('<!-- x -->'); out('<?= x ?>'); out(\`a \${String(out.length)} // b\`);
     out(String(/^<?b/.test('b')));`,
  );
  writeFileSync(join(folder, 'main.css'), 'body { color: teal }');

  test('is still whole, safe to serve, styled, and says exactly the same', async () => {
    const html = await bundlePage(entry);
    rmSync(folder, { recursive: true });
    expect(findPageProblems(html)).toEqual([]);
    expect(html).toContain('<style>body{color:teal}</style>');
    const said: string[] = [];
    runInNewContext(scriptsOf(html).join(), { out: (text: string) => said.push(text) });
    expect(said).toEqual(['</script>', '<!-- x -->', '<?= x ?>', 'a 1 // b', 'true']);
  });

  test('a broken page is seen', () => {
    const broken = '<html><img src="a.png"><script>`a`</script><script><!-- </script><?= 1 ?>';
    expect(findPageProblems(broken)).toHaveLength(8);
  });
});
