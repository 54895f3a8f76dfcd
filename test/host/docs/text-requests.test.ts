import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aDocument, edited, insertAt, refusal, textsOf } from './a-document';

const remove = (startIndex: number, endIndex: number) => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});
const fill = (text: string, replaceText: string, matchCase = true) => ({
  replaceAllText: { containsText: { text, matchCase }, replaceText },
});

describe('text of a document', () => {
  test('a new document holds one empty paragraph from 1 to 2', () => {
    const [sectionBreak, paragraph] = aDocument().body.content;
    expect(sectionBreak).not.toHaveProperty('startIndex');
    expect(sectionBreak?.endIndex).toBe(1);
    expect(paragraph).toMatchObject({ startIndex: 1, endIndex: 2 });
  });

  test('inserted newlines make paragraphs', () => {
    expect(textsOf(aDocument('satu\ndua\n'))).toEqual(['satu\n', 'dua\n', '\n']);
  });

  test('an emoji counts as two indices and cannot be split', () => {
    const document = aDocument('a😀b');
    expect(document.body.content.at(-1)?.endIndex).toBe(6);
    expect(refusal(document, insertAt(3, 'x'))).toContain('grapheme cluster');
  });

  test('text cannot be inserted before the first paragraph or after the last newline', () => {
    expect(refusal(aDocument(), insertAt(0, 'x'))).toBe(
      'Invalid requests[0].insertText: The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
    );
    expect(refusal(aDocument(), insertAt(2, 'x'))).toBe(
      'Invalid requests[0].insertText: Index 2 must be less than the end index of the referenced segment, 2.',
    );
  });

  test('inserted text takes the style of the text before it', () => {
    const bold = {
      updateTextStyle: {
        range: { startIndex: 1, endIndex: 4 },
        textStyle: { bold: true },
        fields: 'bold',
      },
    };
    const document = edited(aDocument('abc def'), bold, insertAt(4, 'X'));
    expect(document.body.content[1]?.paragraph?.elements[0]?.textRun).toEqual({
      content: 'abcX',
      textStyle: { bold: true },
    });
  });

  test('the last newline cannot be deleted', () => {
    expect(refusal(aDocument('abc'), remove(2, 5))).toBe(
      'Invalid requests[0].deleteContentRange: The range cannot include the newline character at the end of the segment.',
    );
    expect(refusal(aDocument('abc'), remove(2, 2))).toContain('The range should not be empty.');
  });

  test('deleting a newline joins two paragraphs', () => {
    expect(textsOf(edited(aDocument('satu\ndua'), remove(3, 7)))).toEqual(['saua\n']);
  });

  test('what is inserted and deleted again leaves the document as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'bé', '\n', '😀', ' '), { maxLength: 12 }),
        fc.string({ unit: fc.constantFrom('x', 'y', '\n'), minLength: 1, maxLength: 8 }),
        fc.nat(),
        (pieces, text, seed) => {
          const before = aDocument(pieces.join(''));
          const length = pieces.join('').length;
          const at = 1 + (seed % (length + 1));
          if (refusal(before, insertAt(at, text)) !== 'accepted') return;
          const after = edited(before, insertAt(at, text), remove(at, at + text.length));
          expect(textsOf(after)).toEqual(textsOf(before));
        },
      ),
    );
  });

  test('every occurrence of a placeholder is replaced, also across runs of different style', () => {
    const bold = {
      updateTextStyle: {
        range: { startIndex: 3, endIndex: 5 },
        textStyle: { bold: true },
        fields: 'bold',
      },
    };
    const document = edited(aDocument('{{nama}} dan {{NAMA}}'), bold, fill('{{nama}}', 'Sari'));
    expect(textsOf(document)).toEqual(['Sari dan {{NAMA}}\n']);
    expect(textsOf(edited(document, fill('{{nama}}', 'Budi', false)))).toEqual(['Sari dan Budi\n']);
  });

  test('a replacement that contains the placeholder is not replaced again', () => {
    expect(textsOf(edited(aDocument('xx'), fill('x', 'xx')))).toEqual(['xxxx\n']);
  });

  test('one refused request leaves the document untouched', () => {
    const document = aDocument('abc');
    const before = JSON.stringify(document);
    expect(refusal(document, insertAt(1, 'x'), insertAt(99, 'y'))).toContain(
      'Invalid requests[1].insertText: ',
    );
    expect(JSON.stringify(document)).toBe(before);
  });

  test('an unknown request, a misspelt field and a second kind are refused by name', () => {
    expect(refusal(aDocument(), { insertInlineImage: {} })).toBe(
      'Invalid requests[0]: not emulated: insertInlineImage',
    );
    expect(refusal(aDocument(), { insertText: { text: 'a', index: 1 } })).toContain('insertText');
    expect(refusal(aDocument(), {})).toContain('Exactly one request kind');
  });
});

describe('named ranges', () => {
  const create = (startIndex: number, endIndex: number) => ({
    createNamedRange: { name: 'nama', range: { startIndex, endIndex } },
  });
  const replace = (text: string) => ({
    replaceNamedRangeContent: { namedRangeName: 'nama', text },
  });

  test('a named range follows its text and covers what replaces it', () => {
    const document = edited(aDocument('Kepada ___ ya'), create(8, 11), insertAt(1, '>> '));
    const first = edited(document, replace('Budi Santoso'));
    expect(textsOf(first)).toEqual(['>> Kepada Budi Santoso ya\n']);
    expect(textsOf(edited(first, replace('Ani')))).toEqual(['>> Kepada Ani ya\n']);
  });

  test('a named range disappears with its text or by request', () => {
    const document = edited(aDocument('abc'), create(2, 3));
    expect(edited(document, remove(1, 4)).namedRanges).toBeUndefined();
    const removed = edited(document, { deleteNamedRange: { name: 'nama' } });
    expect(removed.namedRanges).toBeUndefined();
  });
});
