import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseTabSeparated, toTabSeparated } from '../../../host/web/page/grid/tab-separated';

describe('what is copied from and pasted into the workbench', () => {
  test.each([
    ['a single word', 'halo', [['halo']]],
    ['nothing', '', [['']]],
    [
      'a block with the line end that spreadsheets add',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells at the edges',
      '\ta\t\n\t\t',
      [
        ['', 'a', ''],
        ['', '', ''],
      ],
    ],
    ['a line break inside quotes', '"satu\ndua"\tb', [['satu\ndua', 'b']]],
    ['doubled quotes', '"kata ""itu"""\tb', [['kata "itu"', 'b']]],
    ['a quote in the middle of a word', '5" pipa\tb', [['5" pipa', 'b']]],
    ['a quote that is never closed', '"abc\td', [['"abc', 'd']]],
    ['an empty line in between', 'a\n\nb', [['a'], [''], ['b']]],
  ])('%s', (_, text, rows) => {
    expect(parseTabSeparated(text)).toEqual(rows);
  });

  test('whatever cells are copied come back the same', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' ', 'é') });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
      // An empty last line cannot be told from the line end that spreadsheets add.
      .filter((rows) => rows.length === 1 || rows.at(-1)?.join('') !== '' || rows[0]?.length !== 1);
    fc.assert(
      fc.property(block, (rows) => {
        expect(parseTabSeparated(toTabSeparated(rows))).toEqual(rows);
      }),
    );
  });
});
