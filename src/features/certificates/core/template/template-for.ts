import type { PaperKind } from '../model';
import { buildDocument } from './build-document';
import { CERTIFICATE_PAGE, certificateTemplate } from './certificate-template';
import type { DocsEdit } from './docs-edit';
import { STATEMENT_PAGE, statementTemplate } from './statement-template';

/** Raised when the templates change their looks: papers begun with the old one keep it, new ones take the new. */
const DESIGN = 1;

/** Templates differ by kind and by the number of unit rows; everything else is filled in. */
export interface TemplateKind {
  readonly kind: PaperKind;
  readonly unitCount: number;
}

/** Names a template in the store and in Drive. */
export function templateKey({ kind, unitCount }: TemplateKind): string {
  return `template.${DESIGN}.${kind}.${unitCount}`;
}

/** What staff see in Drive. */
export function templateName({ kind, unitCount }: TemplateKind): string {
  return `Templat ${kind === 'pass' ? 'Sertifikat' : 'Surat Keterangan'} (${unitCount} unit)`;
}

/** The edits that turn an empty document into the template. */
export function templateEdits({ kind, unitCount }: TemplateKind): readonly DocsEdit[] {
  return kind === 'pass'
    ? buildDocument(CERTIFICATE_PAGE, certificateTemplate(unitCount))
    : buildDocument(STATEMENT_PAGE, statementTemplate(unitCount));
}
