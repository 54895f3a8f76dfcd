import { describe, expect, test } from '@jest/globals';
import { emptyDocument } from '../../../../host/docs';
import type { PaperKind } from '../../../../src/features/certificates/core';
import { lintTemplate, templateEdits } from '../../../../src/features/certificates/core';
import { restrictedColumns } from '../../../../src/features/roster/core';
import { aDocument, edited } from '../../../host/docs/a-document';
import { aPaper, aPrintedPaper } from '../builders';

function lint(text: string, kind: PaperKind = 'pass') {
  return lintTemplate(aDocument(`{{nama}} {{nomor}} ${text}`), a(kind), true);
}

function a(kind: PaperKind) {
  return { paper: aPaper({ kind }), printed: aPrintedPaper() };
}

function codes(found: ReturnType<typeof lint>): string[] {
  return found.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

describe('a template is read before the first paper is made', () => {
  test.each(['pass', 'statement'] as const)('the standard template of a %s is in order', (kind) => {
    const made = edited(emptyDocument('d', 'T'), ...templateEdits({ kind, unitCount: 2 }));
    expect(lintTemplate(made, a(kind), true)).toEqual([]);
  });

  test('a mistyped field is named with the one that was meant', () => {
    const [found] = lint('{{nma_program}}');
    expect(found).toMatchObject({
      code: 'certificates.tag_mistyped',
      values: { tag: 'nma_program', near: 'nama_program', title: 'Sertifikat (2 unit)' },
    });
  });

  test('a field that is like no other has no proposal', () => {
    expect(codes(lint('{{hobi_favorit_keluarga}}'))).toEqual(['certificates.tag_unknown']);
  });

  test.each(['nik', 'no_register', 'pidana', 'blok'])('restricted data are refused: %s', (tag) => {
    expect(codes(lint(`{{${tag}}}`))).toEqual(['certificates.tag_restricted']);
  });

  test.each(
    Object.entries(restrictedColumns)
      .filter(([key]) => key !== 'id' && key !== 'mergedInto')
      .map(([, column]) => column.header),
  )('so is every column of Data Terbatas: %s', (header) => {
    const tag = header.toLowerCase().replace(/[^a-z0-9]+/g, '_');
    for (const asked of [header, tag]) {
      expect(codes(lint(`{{${asked}}}`))).toEqual(['certificates.tag_restricted']);
    }
  });

  test.each(['{{nama', 'nama}}', '{{na{ma}}'])(
    'braces that are not whole are found: %s',
    (text) => {
      expect(codes(lint(text))).toEqual(['certificates.tag_broken']);
    },
  );

  test('a paper must say whose it is and which number it has', () => {
    const found = lintTemplate(aDocument('Sertifikat'), a('pass'), true);
    expect(codes(found)).toEqual(['certificates.tag_needed', 'certificates.tag_needed']);
    expect(found.map(({ code }) => code)).toContain('certificates.tag_unused');
  });

  test('words about prison are refused in neutral mode, and only there', () => {
    const document = aDocument('{{nama}} {{nomor}} Lapas Kelas IIA');
    expect(codes(lintTemplate(document, a('pass'), true))).toEqual([
      'certificates.template_not_neutral',
    ]);
    expect(codes(lintTemplate(document, a('pass'), false))).toEqual([]);
  });

  test('a field of several looks is pointed out', () => {
    const document = edited(aDocument('{{nama}} {{nomor}}'), {
      updateTextStyle: {
        range: { startIndex: 3, endIndex: 5 },
        textStyle: { bold: true },
        fields: 'bold',
      },
    });
    expect(lintTemplate(document, a('pass'), true)).toContainEqual(
      expect.objectContaining({
        code: 'certificates.tag_split',
        severity: 'warning',
        values: { tag: 'nama', title: 'Sertifikat (2 unit)' },
      }),
    );
  });
});
