import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lawfulHouse } from './house';
import { makeScratch, type Scratch } from './scratch';

const TSC = 'node_modules/typescript/bin/tsc';
const RINGS = ['engine', 'core', 'edge', 'sidebar', 'google', 'host', 'page'].map(
  (ring) => `build/tsconfig/${ring}.json`,
);

/** file, its line, what the compiler says */
const PLANTS: readonly (readonly [path: string, line: string, error: string])[] = [
  ['src/kernel/p1.ts', 'SpreadsheetApp.getUi();', `TS2304: Cannot find name 'SpreadsheetApp'`],
  ['src/kernel/p2.ts', 'document.title;', `TS2584: Cannot find name 'document'`],
  ['src/kernel/p3.ts', 'process.exit();', `TS2591: Cannot find name 'process'`],
  [
    'src/features/schedule/core/engine/p1.ts',
    'console.log(1);',
    `TS2584: Cannot find name 'console'`,
  ],
  ['src/kernel/p4.ts', 'console.log(1);', `TS2584: Cannot find name 'console'`],
  [
    'src/features/roster/core/p1.ts',
    'SpreadsheetApp.getUi();',
    `TS2304: Cannot find name 'SpreadsheetApp'`,
  ],
  ['src/features/roster/core/p2.ts', `import '../tables';`, 'TS6307'],
  ['src/features/roster/p1.ts', 'MailApp.sendEmail;', `TS2304: Cannot find name 'MailApp'`],
  ['src/app/p1.ts', 'setTimeout(String, 1);', `TS2304: Cannot find name 'setTimeout'`],
  ['src/google/p1.ts', 'document.title;', `TS2584: Cannot find name 'document'`],
  [
    'src/features/roster/sidebar/p1.ts',
    'SpreadsheetApp.getUi();',
    `TS2304: Cannot find name 'SpreadsheetApp'`,
  ],
  ['src/features/roster/sidebar/p2.ts', 'process.exit();', `TS2591: Cannot find name 'process'`],
  ['src/sidebar/p1.ts', `import '../google/main';`, 'TS6307'],
  ['host/p1.ts', 'document.title;', `TS2584: Cannot find name 'document'`],
  ['host/p2.ts', `import '../src/kernel/result';`, 'TS6307'],
  ['host/web/page/p1.ts', 'process.exit();', `TS2591: Cannot find name 'process'`],
];

describe('the compiler keeps each ring to its own world', () => {
  let house: Scratch;
  beforeAll(() => {
    house = makeScratch(lawfulHouse);
  });
  afterAll(() => house.remove());

  test('a lawful house compiles', () => {
    expect(house.run(TSC, '-b', ...RINGS)).toEqual({ passed: true, output: '' });
  });

  test('names and files of another ring are errors', () => {
    const files = PLANTS.map(([path, line]) => [path, `${line}\nexport {};\n`]);
    house.plant(Object.fromEntries(files));
    const { passed, output } = house.run(TSC, '-b', ...RINGS);
    const lines = output.split('\n');
    const unseen = PLANTS.filter(
      ([path, , error]) => !lines.some((line) => line.startsWith(path) && line.includes(error)),
    );
    expect(unseen).toEqual([]);
    expect(passed).toBe(false);
  });
});
