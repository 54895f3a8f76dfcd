import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { batchUpdate, type GoogleDocument } from '../../../host/docs';
import type { Paragraph, StructuralElement, Table } from '../../../host/docs/document';
import { aDocument, edited, insertAt, refusal, textsOf } from './a-document';

const at = fc.integer({ min: 0, max: 40 });
const range = fc.tuple(at, at).map(([startIndex, endIndex]) => ({ startIndex, endIndex }));
const cell = fc.tuple(at, fc.nat(2), fc.nat(2)).map(([index, rowIndex, columnIndex]) => ({
  tableStartLocation: { index },
  rowIndex,
  columnIndex,
}));
const size = fc.integer({ min: 1, max: 3 });

const anyRequest: fc.Arbitrary<object> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(at, fc.constantFrom('a', '😀b', 'c\nd', '\n'))
      .map(([i, text]) => insertAt(i, text)),
  },
  { weight: 3, arbitrary: range.map((r) => ({ deleteContentRange: { range: r } })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(at, size, size)
      .map(([index, rows, columns]) => ({ insertTable: { location: { index }, rows, columns } })),
  },
  fc.tuple(cell, fc.boolean()).map(([tableCellLocation, insertBelow]) => ({
    insertTableRow: { tableCellLocation, insertBelow },
  })),
  cell.map((tableCellLocation) => ({ deleteTableRow: { tableCellLocation } })),
  fc.tuple(cell, size, size).map(([tableCellLocation, rowSpan, columnSpan]) => ({
    mergeTableCells: { tableRange: { tableCellLocation, rowSpan, columnSpan } },
  })),
  at.map((index) => ({ insertPageBreak: { location: { index } } })),
  range.map((r) => ({ createNamedRange: { name: 'n', range: r } })),
  fc.constant({ replaceAllText: { containsText: { text: 'a' }, replaceText: 'bb' } }),
  fc.constant({ replaceNamedRangeContent: { namedRangeName: 'n', text: 'x' } }),
);

/** The document after the requests that the API would accept, each sent on its own. */
function afterAccepted(requests: readonly object[]): GoogleDocument {
  return requests.reduce((document: GoogleDocument, request) => {
    const outcome = batchUpdate(document, [request]);
    return outcome.status === 'done' ? outcome.document : document;
  }, aDocument('awal'));
}

/** Checks a list of structural elements that begins at an index and returns the index behind it. */
function checkContent(content: readonly StructuralElement[], from: number): number {
  expect(content.at(-1)?.paragraph).toBeDefined();
  let index = from;
  for (const [i, element] of content.entries()) {
    expect(element.startIndex ?? 0).toBe(index);
    if (element.table) expect(content[i - 1]?.paragraph).toBeDefined();
    if (element.table) index = checkTable(element.table, index);
    else if (element.paragraph) index = checkParagraph(element.paragraph, index);
    else index += 1;
    expect(element.endIndex).toBe(index);
  }
  return index;
}

function checkTable(table: Table, from: number): number {
  let index = from + 1;
  for (const row of table.tableRows) {
    expect(row.startIndex).toBe(index);
    index += 1;
    for (const c of row.tableCells) {
      expect(c.startIndex).toBe(index);
      index = checkContent(c.content, index + 1);
      expect(c.endIndex).toBe(index);
    }
    expect(row.endIndex).toBe(index);
  }
  return index + 1;
}

function checkParagraph(paragraph: Paragraph, from: number): number {
  const text = paragraph.elements.map((element) => element.textRun?.content ?? '-').join('');
  expect(text).toMatch(/^[^\n]*\n$/);
  let index = from;
  for (const part of paragraph.elements) {
    expect(part.startIndex).toBe(index);
    index += part.textRun?.content.length ?? 1;
    expect(part.endIndex).toBe(index);
  }
  return index;
}

describe('any sequence of requests', () => {
  test('leaves a document whose indices have no gap and whose paragraphs end in one newline', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 14 }), (requests) => {
        const document = afterAccepted(requests);
        const end = checkContent(document.body.content, 0);
        const groups = Object.values(document.namedRanges ?? {});
        for (const { ranges } of groups.flatMap((group) => group.namedRanges)) {
          for (const { startIndex, endIndex } of ranges) {
            expect(startIndex).toBeLessThanOrEqual(endIndex);
            expect(endIndex).toBeLessThanOrEqual(end);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('gives the same document in one batch and one by one', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 8 }), (requests) => {
        const start = aDocument('awal');
        if (refusal(start, ...requests) !== 'accepted') return;
        const { revisionId: _one, ...together } = edited(start, ...requests);
        const { revisionId: _many, ...apart } = afterAccepted(requests);
        expect(together).toEqual(apart);
      }),
    );
  });

  test('a table stands in a cell of another table', () => {
    const table = (index: number) => ({
      insertTable: { location: { index }, rows: 1, columns: 1 },
    });
    const document = edited(aDocument(), table(1), table(5), insertAt(9, 'dalam'));
    expect(textsOf(document)).toEqual(['\n', '\n', 'dalam\n', '\n', '\n']);
  });
});
