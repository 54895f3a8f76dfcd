import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lawfulHouse } from './house';
import { makeScratch, type Scratch } from './scratch';

const CHECK = 'build/check-fences.mjs';

/** rule, the file in which it is broken, its forbidden line */
const PLANTS: readonly (readonly [rule: string, path: string, line: string])[] = [
  ['kernel-imports-nothing', 'src/kernel/p1.ts', `import '../ports/action';`],
  ['kernel-imports-nothing', 'src/kernel/p2.ts', `import 'zod/mini';`],
  ['zod-only-at-the-edge', 'src/kernel/p3.ts', `import 'zod/mini';`],
  ['node-only-in-host', 'src/app/p1.ts', `import 'node:fs';`],
  ['no-dev-dependency', 'src/app/p2.ts', `import 'jsqr';`],
  ['phones-through-one-reader', 'src/app/phones.ts', `import 'libphonenumber-js/core';`],
  [
    'phones-without-other-countries',
    'src/features/roster/core/phone-number.ts',
    `import 'libphonenumber-js/max';`,
  ],
  ['no-unresolved', 'src/app/p3.ts', `import './not-there';`],
  ['no-circular', 'src/app/circle-a.ts', `import type { B } from './circle-b'; export type A = B;`],
  ['no-orphans', 'src/app/orphan.ts', 'export const lonely = 1;'],
  ['ports-know-kernel', 'src/ports/p1.ts', `import '../features/roster';`],
  ['ports-take-zod-types-only', 'src/ports/p2.ts', `import 'zod/mini';`],
  ['app-through-doors', 'src/app/p4.ts', `import '../features/roster/tables';`],
  ['app-through-doors', 'src/app/p5.ts', `import '../google/main';`],
  ['catalogue-lists-words', 'src/app/sentences.ts', `import '../features/roster/tables';`],
  ['words-stay-out-of-code', 'src/features/roster/join/p1.ts', `import '../messages';`],
  ['words-stay-out-of-code', 'src/app/p6.ts', `import '../features/roster/messages';`],
  ['words-stay-out-of-code', 'src/sidebar/p3.ts', `import '../features/roster/messages';`],
  ['catalogue-is-for-the-build', 'src/google/p2.ts', `import '../app/sentences';`],
  ['supplies-list-looks', 'src/app/supplies.ts', `import '../features/roster/tables';`],
  ['supplies-stay-out-of-code', 'src/features/roster/join/p2.ts', `import '../looks';`],
  ['supplies-stay-out-of-code', 'src/app/p7.ts', `import '../features/roster/looks';`],
  ['supplies-stay-out-of-code', 'src/google/p3.ts', `import '../app/supplies';`],
  ['parts-list-actions', 'src/app/parts/p1.ts', `import '../../features/roster';`],
  ['parts-are-opened', 'src/app/p8.ts', `import './parts/people';`],
  ['parts-are-opened', 'src/google/p4.ts', `import '../app/parts';`],
  ['parts-are-opened', 'src/features/roster/p1.ts', `import './actions';`],
  ['page-parts-are-fetched', 'src/sidebar/app/p2.ts', `import './parts/people';`],
  ['google-is-the-shell', 'src/google/p1.ts', `import '../features/roster';`],
  ['sidebar-kit-knows-no-feature', 'src/sidebar/p1.ts', `import '../features/roster/core';`],
  ['sidebar-app-through-doors', 'src/sidebar/app/p1.ts', `import '../../features/roster/core';`],
  ['sidebar-takes-types-only', 'src/sidebar/p2.ts', `import '../ports/action';`],
  ['host-knows-no-source', 'host/p1.ts', `import '../src/kernel/result';`],
  ['page-lives-in-the-browser', 'host/web/page/p1.ts', `import type { place } from '../../place';`],
  ['page-takes-types-only', 'host/web/page/p2.ts', `import '../protocol';`],
  ['page-is-for-the-browser', 'host/p2.ts', `import './web/page/main';`],
  ['core-is-pure/roster', 'src/features/roster/core/p1.ts', `import '../tables';`],
  ['core-is-pure/roster', 'src/features/roster/core/p2.ts', `import '../../../ports/action';`],
  ['core-is-pure/roster', 'src/features/roster/core/p3.ts', `import '../../programme';`],
  ['core-is-pure/programme', 'src/features/programme/core/p1.ts', `import '../../roster/core';`],
  [
    'feature-through-its-door/roster',
    'src/features/roster/jobs.ts',
    `import '../schedule/core'; import '../programme/core/hidden';`,
  ],
  ['tables-know-core/roster', 'src/features/roster/tables/p1.ts', `import '../contract';`],
  ['messages-know-core/roster', 'src/features/roster/messages/p1.ts', `import '../tables';`],
  ['contract-knows-core/roster', 'src/features/roster/contract/p1.ts', `import '../tables';`],
  [
    'actions-through-ports/roster',
    'src/features/roster/actions/p1.ts',
    `import '../../../app/features';`,
  ],
  [
    'index-lists-its-parts/programme',
    'src/features/programme/index.ts',
    `import '../roster/sidebar'; export const programme = { id: 'programme', open: () => ({ ok: true }) };`,
  ],
  [
    'index-lists-its-parts/roster',
    'src/features/roster/index.ts',
    `import './actions/join'; import { tables } from './tables'; export const roster = { id: 'roster', tables };`,
  ],
  [
    'sidebar-stays-in-the-browser/roster',
    'src/features/roster/sidebar/p1.ts',
    `import '../actions';`,
  ],
  ['contract-types-only/roster', 'src/features/roster/sidebar/p2.ts', `import '../contract';`],
];

const TARGETS = {
  'src/app/circle-b.ts': `import type { A } from './circle-a'; export type B = A | 1;`,
  'src/features/schedule/core/index.ts': 'export const later = 1;',
  'src/features/programme/core/hidden.ts': 'export const hidden = 1;',
  'src/features/roster/actions/join.ts': `import '../tables'; export const join = 1;`,
};

/** What neither compiler nor linter forbids by import: a word in the pure ring, a length, a name. */
const HOUSE_RULES = {
  'src/kernel/chance.ts': `import './result'; export const roll = Math.random();`,
  'src/features/roster/core/collation.ts': `import './person'; export const c = 'a'.localeCompare('b');`,
  'src/features/roster/contract/p2.ts': `import * as z from 'zod/mini'; export const r = z.record(z.string(), z.string());`,
  'src/app/text.ts': `import './features'; export const run = (text: string) => new Function(text)();`,
  'src/sidebar/text.ts': `import './button'; document.createElement('script').innerHTML = eval('1');`,
  'src/kernel/clock.ts': `import './result'; export const now = new Date();`,
  'src/kernel/words.ts': `import './result'; export const list = Intl.ListFormat;`,
  'src/app/long.ts': `import './features';${'\n'.repeat(251)}`,
  'src/app/roster-utils.ts': `import './features';`,
};

describe('import rules', () => {
  let house: Scratch;
  beforeAll(() => {
    house = makeScratch(lawfulHouse);
  });
  afterAll(() => house.remove());

  test('a lawful house passes, and every file of it was looked at', () => {
    expect(house.run(CHECK)).toEqual({
      passed: true,
      output: '31 of 31 files checked, 0 problems\n',
    });
  });

  test('a house of which a part is not looked at fails', () => {
    const blind = makeScratch(lawfulHouse);
    blind.plant({
      '.dependency-cruiser.cjs': `module.exports = { options: { exclude: '^src/kernel', tsPreCompilationDeps: true } };`,
    });
    const { passed, output } = blind.run(CHECK);
    blind.remove();
    expect(passed).toBe(false);
    expect(output).toContain('not-checked: src/kernel/result.ts');
  });

  test('every forbidden import is named with its rule', () => {
    house.plant(Object.fromEntries(PLANTS.map(([, path, line]) => [path, `${line}\n`])));
    house.plant({ ...TARGETS, ...HOUSE_RULES });
    const { passed, output } = house.run(CHECK);
    const unseen = PLANTS.filter(([rule, path]) => !output.includes(`${rule}: ${path} ->`));
    expect(unseen).toEqual([]);
    expect(passed).toBe(false);
  });

  test('the clock, chance and collation in the core, large parts of zod, long files and empty names are seen', () => {
    const { output } = house.run(CHECK);
    expect(output).toContain('core-is-pure: src/kernel/chance.ts:1 uses random');
    expect(output).toContain(
      'core-is-pure: src/features/roster/core/collation.ts:1 uses localeCompare',
    );
    expect(output).toContain('core-is-pure: src/kernel/clock.ts:1 uses Date');
    expect(output).toContain('core-is-pure: src/kernel/words.ts:1 uses Intl');
    expect(output).toContain('zod-stays-small: src/features/roster/contract/p2.ts uses z.record');
    expect(output).toContain('text-is-no-code: src/app/text.ts:1 uses Function');
    for (const name of ['eval', 'innerHTML', "'script'"]) {
      expect(output).toContain(`text-is-no-code: src/sidebar/text.ts:1 uses ${name}`);
    }
    expect(output).toContain('file-too-long: src/app/long.ts has 251 lines');
    expect(output).toContain('name-says-nothing: src/app/roster-utils.ts');
  });
});
