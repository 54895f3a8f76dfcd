import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { batchUpdate } from '../../../host/docs';
import { docxDocument, NotConvertible } from '../../../host/docx';
import { textsOf } from '../docs/a-document';
import { aDocx, cell, paragraph, row, table } from './a-docx';

const convert = (...body: readonly string[]) => docxDocument(aDocx(...body), 'd', 'Judul');

describe('a Word file becomes a Google Doc', () => {
  test('with its paragraphs, looks and page', () => {
    const document = convert(
      paragraph('Sertifikat &amp; "kutip"', '<w:b/><w:sz w:val="48"/>', '<w:jc w:val="center"/>'),
      '<w:p><w:hyperlink><w:r><w:t>tautan</w:t></w:r></w:hyperlink><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>',
    );
    expect(textsOf(document)).toEqual(['Sertifikat &amp; "kutip"\n', 'tautan\n']);
    expect(document.body.content[1]?.paragraph).toMatchObject({
      paragraphStyle: { alignment: 'CENTER' },
      elements: [{ textRun: { textStyle: { bold: true, fontSize: { magnitude: 24 } } } }, {}],
    });
    expect(document.documentStyle.pageSize?.width?.magnitude).toBeCloseTo(841.9, 1);
    expect(document.documentStyle.marginBottom?.magnitude).toBe(120);
  });

  test('merged cells keep the places they cover', () => {
    const [wide, tall] = ['<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>'];
    const document = convert(
      table(
        row(cell('A', wide), cell('B')),
        row(cell('C', tall), cell('D'), cell('E')),
        row(cell('', '<w:vMerge/>'), cell('F'), cell('G')),
      ),
    );
    const found = document.body.content.find((element) => element.table)?.table;
    expect([found?.rows, found?.columns]).toEqual([3, 3]);
    expect(found?.tableRows[0]?.tableCells[0]?.tableCellStyle.columnSpan).toBe(2);
    expect(found?.tableRows[1]?.tableCells[0]?.tableCellStyle.rowSpan).toBe(2);
    // Before and after a table Docs has a paragraph, and edits find their places.
    expect(document.body.content.map((element) => (element.table ? 'table' : 'other'))).toEqual([
      'other',
      'other',
      'table',
      'other',
    ]);
    const edit = {
      replaceAllText: { containsText: { text: 'F', matchCase: true }, replaceText: 'f' },
    };
    expect(batchUpdate(document, [edit]).status).toBe('done');
  });

  test.each([
    ['no zip', new Uint8Array([1, 2, 3])],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('x') })],
    [
      'a header that says something',
      zipSync({
        'word/document.xml': strToU8('<w:document><w:body/></w:document>'),
        'word/header1.xml': strToU8('<w:hdr><w:p><w:r><w:t>Kop surat</w:t></w:r></w:p></w:hdr>'),
      }),
    ],
  ])('%s is refused', (_, bytes) => {
    expect(() => docxDocument(bytes, 'd', 'T')).toThrow(NotConvertible);
  });
});
