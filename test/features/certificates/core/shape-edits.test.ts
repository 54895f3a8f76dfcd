import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GoogleDocument } from '../../../../host/docs';
import { fillEdits, lintTemplate, shapeEdits } from '../../../../src/features/certificates/core';
import { lintShape } from '../../../../src/features/certificates/core/template/lint-shape';
import { readBody } from '../../../../src/features/certificates/core/template/read-document';
import { aDocument, edited, insertAt, textsOf } from '../../../host/docs/a-document';
import { aPaper, aPrintedPaper } from '../builders';

const UNITS = ['A', 'B', 'C'].map((code) => {
  return { code, title: `Unit ${code}`, jp: '10', result: 'K' };
});

function printed(values: Record<string, string> = {}, units = UNITS) {
  const plain = aPrintedPaper({ units });
  return { ...plain, values: { ...plain.values, ...values } };
}

function filled(document: GoogleDocument, paper = printed()): GoogleDocument {
  return edited(document, ...shapeEdits(paper, document), ...fillEdits(paper));
}

/** The document with a table after its first line; the cells of one row. */
function withTable(cells: readonly string[]): GoogleDocument {
  const table = edited(aDocument('Unit\n'), {
    insertTable: { location: { index: 6 }, rows: 2, columns: cells.length },
  });
  // Line, its newline, the newline before the table, the table; then the second row.
  const row = 7 + 1 + (1 + 2 * cells.length);
  return cells.reduceRight(
    (document, text, column) => edited(document, insertAt(row + 2 + 2 * column, text)),
    table,
  );
}

function codes(document: GoogleDocument): string[] {
  return lintTemplate(document, { paper: aPaper(), printed: printed() }, true)
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code.replace('certificates.', ''));
}

describe('parts of a template that are printed only under a condition', () => {
  test('a part within a line stands or falls with its value', () => {
    const template = aDocument('{{nama}}{{#jika nip}}, {{nip}}{{/jika}}.');
    expect(textsOf(filled(template, printed({ nip: 'NIP 1' })))).toEqual([
      'Budi Santoso, NIP 1.\n',
    ]);
    expect(textsOf(filled(template))).toEqual(['Budi Santoso.\n']);
  });

  test('marks on lines of their own leave no empty lines, whole parts neither', () => {
    const template = aDocument('Awal\n{{#jika nip}}\nNIP\n{{nip}}\n{{/jika}}\nAkhir');
    expect(textsOf(filled(template, printed({ nip: '1' })))).toEqual(
      ['Awal', 'NIP', '1', 'Akhir'].map((text) => `${text}\n`),
    );
    expect(textsOf(filled(template))).toEqual(['Awal\n', 'Akhir\n']);
  });

  test('the opposite may be asked, and parts may stand in parts', () => {
    const template = aDocument(
      '{{#jika tidak nip}}tanpa NIP{{#jika kota}} di {{kota}}{{/jika}}{{/jika}}{{#jika nip}}NIP {{nip}}{{/jika}}',
    );
    expect(textsOf(filled(template))).toEqual(['tanpa NIP di Kota Pekalongan\n']);
    expect(textsOf(filled(template, printed({ kota: '' })))).toEqual(['tanpa NIP\n']);
    expect(textsOf(filled(template, printed({ nip: '7' })))).toEqual(['NIP 7\n']);
  });

  test('a part may hold a whole table, or stand in a cell', () => {
    const inner = withTable(['{{#jika nip}}{{nip}}{{/jika}}', '{{nama}}']);
    expect(textsOf(filled(inner)).join('')).not.toContain('{{');
    const end = inner.body.content.at(-1)?.endIndex ?? 0;
    const around = edited(inner, insertAt(end - 1, '{{/jika}}'), insertAt(1, '{{#jika nip}}'));
    expect(textsOf(filled(around))).toEqual(['\n']);
    expect(textsOf(filled(around, printed({ nip: '5' }))).join('|')).toContain('5');
  });

  test('marks of several looks are marks all the same', () => {
    const bold = {
      range: { startIndex: 4, endIndex: 9 },
      textStyle: { bold: true },
      fields: 'bold',
    };
    const template = edited(aDocument('{{#jika nip}}x{{/jika}}y'), { updateTextStyle: bold });
    expect(textsOf(filled(template))).toEqual(['y\n']);
  });

  test('a value cannot bring a part in or take one away', () => {
    const template = aDocument('{{#jika nip}}a{{/jika}}{{nama}}');
    const text = textsOf(filled(template, printed({ nama: '{{#jika nip}}{{/jika}}' }))).join('');
    expect(text).toBe('{\u2060{#jika nip}\u2060}{\u2060{/jika}\u2060}\n');
  });

  test('a copy that has its shape is left alone', () => {
    const done = filled(aDocument('{{#jika nip}}a{{/jika}}{{nama}}'));
    expect(shapeEdits(printed(), done)).toEqual([]);
  });
});

describe('a row that is repeated for each unit', () => {
  const ROW = ['{{no_unit}}', '{{kode_unit}}: {{judul_unit}}', '{{hasil_unit}}'];

  test('there are as many rows as units, in their order', () => {
    expect(textsOf(filled(withTable(ROW))).map((text) => text.trim())).toEqual([
      'Unit',
      '',
      '',
      '',
      '',
      '1',
      'A: Unit A',
      'K',
      '2',
      'B: Unit B',
      'K',
      '3',
      'C: Unit C',
      'K',
      '',
    ]);
  });

  test('without units there is no row', () => {
    const paper = printed({}, []);
    expect(textsOf(filled(withTable(ROW), paper)).join('')).not.toMatch(/unit\}\}/);
  });

  test('each row looks like the first, also where a tag has several looks', () => {
    const plain = withTable(ROW);
    const half = {
      startIndex: placeOf(plain, 'kode_unit'),
      endIndex: placeOf(plain, 'kode_unit') + 4,
    };
    const bold = { updateTextStyle: { range: half, textStyle: { bold: true }, fields: 'bold' } };
    const done = filled(edited(plain, bold));
    const looks = tableOf(done)
      .tableRows.slice(1)
      .map(({ tableCells }) =>
        tableCells[1]?.content[0]?.paragraph?.elements.map(({ textRun }) => [
          textRun?.content.replace(/[ABC]/g, '_'),
          textRun?.textStyle.bold ?? false,
        ]),
      );
    expect(looks).toEqual(
      UNITS.map(() => [
        ['_', true],
        [': Unit _\n', false],
      ]),
    );
  });

  test('any units come out whole', () => {
    const text = fc.string({ minLength: 1, maxLength: 20 });
    const unit = fc.record({ code: text, title: text, jp: text, result: text });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 6 }), (units) => {
        const texts = textsOf(filled(withTable(ROW), printed({}, units)));
        expect(texts.join('')).not.toMatch(/\{\{(no|kode|judul|jp|hasil)_/);
        expect(texts).toHaveLength(6 + 3 * units.length);
      }),
      { numRuns: 60 },
    );
  });
});

function tableOf(document: GoogleDocument) {
  const table = document.body.content.find((element) => element.table)?.table;
  if (table === undefined) throw new Error('no table');
  return table;
}

/** Where the run begins that holds a word in a cell. */
function placeOf(document: GoogleDocument, word: string): number {
  const elements = tableOf(document).tableRows.flatMap(({ tableCells }) =>
    tableCells.flatMap(({ content }) => content[0]?.paragraph?.elements ?? []),
  );
  return elements.find(({ textRun }) => textRun?.content.includes(word))?.startIndex ?? 0;
}

describe('blocks and repeated rows are read before the first paper is made', () => {
  const lint = (text: string) => codes(aDocument(`{{nama}} {{nomor}} ${text}`));

  test.each([
    ['{{#jika nip}}x', 'block_unclosed'],
    ['x{{/jika}}', 'block_unopened'],
    ['{{#bila nip}}x', 'block_strange'],
    ['{{#jika npi}}x{{/jika}}', 'block_condition'],
    ['{{kode_unit}}', 'unit_tag_outside'],
  ])('%s', (text, code) => {
    expect(lint(text)).toEqual([code]);
  });

  test('a part that begins in a cell ends in the same cell', () => {
    const split = withTable(['{{nama}} {{nomor}} {{#jika nip}}', '{{/jika}}']);
    expect(codes(split).sort()).toEqual(['block_unclosed', 'block_unopened']);
  });

  test('a repeated row has plain cells without parts', () => {
    expect(codes(withTable(['{{nama}} {{nomor}}', '{{kode_unit}}']))).toEqual([]);
    expect(codes(withTable(['{{nama}}{{nomor}}{{kode_unit}}{{#jika nip}}x{{/jika}}']))).toEqual([
      'block_in_row',
    ]);
    const merged = edited(withTable(['{{nama}} {{nomor}} {{kode_unit}}', '']), {
      mergeTableCells: {
        tableRange: {
          tableCellLocation: { tableStartLocation: { index: 7 }, rowIndex: 1, columnIndex: 0 },
          rowSpan: 1,
          columnSpan: 2,
        },
      },
    });
    expect(codes(merged)).toEqual(['row_merged']);
  });

  test('of a row that cannot be repeated its words are named, and why', () => {
    const row = (content: object[], style: object = {}) => ({
      tableCells: [{ tableCellStyle: style, content }],
    });
    const words = { elements: [{ textRun: { content: '{{no_unit}} {{judul_unit}}\n' } }] };
    const paragraph = { startIndex: 9, endIndex: 37, paragraph: words };
    const listed = { ...paragraph, paragraph: { ...words, bullet: { listId: 'kix.1' } } };
    const inner = { startIndex: 38, endIndex: 44, table: { tableRows: [] } };
    const problemsOf = (tableRow: object) =>
      lintShape(
        readBody({ body: { content: [{ startIndex: 7, table: { tableRows: [tableRow] } }] } }),
        [],
        ['nama'],
        'T',
      );
    const named = { title: 'T', row: '{{no_unit}} {{judul_unit}}' };
    for (const [code, tableRow] of [
      ['row_merged', row([paragraph], { columnSpan: 2 })],
      ['row_listed', row([listed])],
      ['row_nested', row([paragraph, inner])],
    ] as const) {
      expect(problemsOf(tableRow)).toMatchObject([{ code: `certificates.${code}`, values: named }]);
    }
    expect(problemsOf(row([paragraph]))).toEqual([]);
  });
});
