import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { lawfulHouse } from './house';
import { makeScratch, type Scratch } from './scratch';

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const KNIP = 'node_modules/knip/bin/knip.js';
const DOCS = 'build/check-docs.mjs';

let house: Scratch;
beforeEach(() => {
  house = makeScratch(lawfulHouse);
});
afterEach(() => house.remove());

describe('the linter', () => {
  const check = () =>
    house.run(BIOME, 'lint', '--error-on-warnings', '--max-diagnostics=200', 'src');

  test('passes a lawful house and names each forbidden habit', () => {
    expect(check()).toMatchObject({ passed: true });
    const habits = {
      noExplicitAny: 'export const a = (x: any) => x;',
      noNonNullAssertion: 'export const b = (x: string | null) => x!.length;',
      noDefaultExport: 'export default 1;',
      noReExportAll: `export * from './result';`,
      noParameterAssign: 'export function c(x: number) { x = 2; return x; }',
      noEnum: 'export enum D { One }',
      noConsole: 'console.log(1);',
      noRestrictedGlobals: 'export const e = new Date();',
      useImportType: `import { Result } from './result'; export type F = Result;`,
    };
    const files = Object.entries(habits).map(([rule, line]) => [
      `src/kernel/${rule.toLowerCase()}.ts`,
      `${line}\n`,
    ]);
    house.plant(Object.fromEntries(files));
    house.plant({ 'src/kernel/notKebab.ts': 'export const g = 1;\n' });
    const { passed, output } = check();
    const rules = [...Object.keys(habits), 'useFilenamingConvention'];
    expect(rules.filter((rule) => !output.includes(`/${rule}`))).toEqual([]);
    expect(passed).toBe(false);
  });
});

describe('unused code', () => {
  const check = () => house.run(KNIP, '--include', 'files,exports,types', '--no-config-hints');

  test('an export and a file that nobody uses are named', () => {
    house.plant({
      'src/kernel/result.ts': `${lawfulHouse['src/kernel/result.ts']}export const unusedExport = 1;\n`,
      'src/kernel/unused-file.ts': 'export const x = 1;\n',
    });
    const { passed, output } = check();
    expect(output).toContain('unusedExport');
    expect(output).toContain('src/kernel/unused-file.ts');
    expect(output).not.toContain('src/ports/action.ts');
    expect(passed).toBe(false);
  });
});

describe('the documents', () => {
  test('true statements pass', () => {
    const { passed, output } = house.run(DOCS);
    expect({ passed, output }).toEqual({
      passed: true,
      output: '2 documents, 3 statements checked, 0 problems\n',
    });
  });

  test('a missing path, command, link or glossary name is reported', () => {
    house.plant({
      'docs/guide.md':
        'See `src/kernel/gone.ts`, run `npm run fly` or `node build/swim.mjs x`, read [this](../lost.md).\n\n```\nnpm run swim\n```\n',
      'docs/glossary.md': '| term | code |\n|---|---|\n| a | `person` |\n| b | `Nobody` |\n',
    });
    const { passed, output } = house.run(DOCS);
    expect(output.split('\n').filter((line) => line.startsWith('docs/'))).toEqual([
      'docs/guide.md: path src/kernel/gone.ts does not exist',
      'docs/guide.md: path build/swim.mjs does not exist',
      'docs/guide.md: npm run fly does not exist',
      'docs/guide.md: npm run swim does not exist',
      'docs/guide.md: link ../lost.md leads nowhere',
      'docs/glossary.md: Nobody is not in src',
    ]);
    expect(passed).toBe(false);
  });

  test('a project without a README fails', () => {
    const empty = makeScratch({});
    expect(empty.run(DOCS)).toMatchObject({ passed: false });
    empty.remove();
  });
});
