import type { PaperKind } from '../model';
import { buildDocument } from './build-document';
import { certificateTemplate } from './certificate-template';
import type { DocsEdit } from './docs-edit';
import { LANDSCAPE } from './framed-page';
import { piagamTemplate } from './piagam-template';
import { STATEMENT_PAGE, statementTemplate } from './statement-template';

/** Templates differ by kind and by the number of unit rows; everything else is filled in. */
export interface TemplateKind {
  readonly kind: PaperKind;
  readonly unitCount: number;
}

/** Where the workbook remembers its template for these papers. */
export function templateKey({ kind, unitCount }: TemplateKind): string {
  return `template.${kind}.${unitCount}`;
}

/** Where the workbook remembers a template of staff whose rows are repeated: it serves any number of units. */
export function anyCountKey(kind: PaperKind): string {
  return `template.${kind}`;
}

/** `Sertifikat (12 unit)`; in Drive the document is called *Templat* and this. */
export function templateTitle({ kind, unitCount }: TemplateKind): string {
  if (kind === 'appreciation') return 'Piagam Narasumber';
  return `${kind === 'pass' ? 'Sertifikat' : 'Surat Keterangan'} (${unitCount} unit)`;
}

/** The edits that turn an empty document into the template. */
export function templateEdits({ kind, unitCount }: TemplateKind): readonly DocsEdit[] {
  switch (kind) {
    case 'pass':
      return buildDocument(LANDSCAPE, certificateTemplate(unitCount));
    case 'statement':
      return buildDocument(STATEMENT_PAGE, statementTemplate(unitCount));
    case 'appreciation':
      return buildDocument(LANDSCAPE, piagamTemplate());
  }
}
