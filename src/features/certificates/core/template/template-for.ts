import type { PaperKind } from '../model';
import type { Block } from './blocks';
import { buildDocument } from './build-document';
import { certificateTemplate } from './certificate-template';
import type { DocsEdit } from './docs-edit';
import { inEnglish } from './english-texts';
import { LANDSCAPE } from './frame';
import { piagamTemplate } from './piagam-template';
import type { SignaturePlaces } from './signature-places';
import { STATEMENT_PAGE, statementTemplate } from './statement-template';

/** Templates differ by kind, by the number of unit rows and by language; everything else is filled in. */
export interface TemplateKind extends SignaturePlaces {
  readonly kind: PaperKind;
  readonly unitCount: number;
  /** Absent on Indonesian ones. */
  readonly language?: 'en' | undefined;
}

/** Where the workbook remembers its template for these papers. */
export function templateKey({ kind, unitCount, language }: TemplateKind): string {
  return `template.${kind}.${unitCount}${language === 'en' ? '.en' : ''}`;
}

/** Where the workbook remembers a template of staff whose rows are repeated: it serves any number of units. */
export function anyCountKey({ kind, language }: TemplateKind): string {
  return `template.${kind}${language === 'en' ? '.en' : ''}`;
}

/** `Sertifikat (12 unit)`; in Drive the document is called *Templat* and this. */
export function templateTitle({ kind, unitCount, language }: TemplateKind): string {
  const units = kind === 'appreciation' ? [] : [`${unitCount} unit`];
  const notes = [...units, ...(language === 'en' ? ['Inggris'] : [])];
  return notes.length === 0 ? TITLES[kind] : `${TITLES[kind]} (${notes.join(', ')})`;
}

const TITLES: Readonly<Record<PaperKind, string>> = {
  pass: 'Sertifikat',
  statement: 'Surat Keterangan',
  appreciation: 'Piagam Narasumber',
};

/** The edits that turn an empty document into the template. */
export function templateEdits(wanted: TemplateKind): readonly DocsEdit[] {
  const blocks = blocksOf(wanted);
  const page = wanted.kind === 'statement' ? STATEMENT_PAGE : LANDSCAPE;
  return buildDocument(page, wanted.language === 'en' ? inEnglish(blocks) : blocks);
}

function blocksOf({ kind, unitCount, ...places }: TemplateKind): readonly Block[] {
  switch (kind) {
    case 'pass':
      return certificateTemplate(unitCount, places);
    case 'statement':
      return statementTemplate(unitCount, places);
    case 'appreciation':
      return piagamTemplate();
  }
}
