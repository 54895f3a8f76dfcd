import type { NamePlace } from '../fit/fit-name';
import { FRAMED, IN_LETTER, namePlace, shrunkSize } from '../fit/fit-name';
import { readPage } from '../fit/read-page';
import type { PaperKind, PrintedPaper } from '../model';
import { hasShape } from './shape-edits';

/** What of a template decides whether its copies must be read before they are filled. */
export interface TemplateShape {
  /** Conditional parts or repeated rows. */
  readonly hasParts: boolean;
  /** Where a long name is made smaller; null when it takes the lines it needs. */
  readonly name: NamePlace | null;
}

/** The shape of a template that was read. */
export function templateShape(document: unknown): TemplateShape {
  return { hasParts: hasShape(document), name: namePlace(readPage(document)) };
}

/** The shape of a standard template that was made just now. */
export function standardShape(kind: PaperKind): TemplateShape {
  return { hasParts: false, name: kind === 'statement' ? IN_LETTER : FRAMED };
}

/** Whether a copy must be read: its edits depend on where things stand. */
export function mustBeRead({ hasParts, name }: TemplateShape, { values }: PrintedPaper): boolean {
  return hasParts || (name !== null && shrunkSize(name, values['nama'] ?? '') !== null);
}
