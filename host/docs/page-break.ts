import type { GoogleDocument } from './document';
import { insertText } from './insert-text';
import { refuse } from './invalid-request';
import { paragraphAt } from './locate';
import { growRanges } from './named-ranges';
import { cutElements, styleAt } from './paragraph-elements';
import { reindex } from './reindex';

/** Inserts a page break followed by a newline; live allows it in the body only. */
export function insertPageBreak(document: GoogleDocument, index: number): void {
  if (paragraphAt(document, index).inTable) {
    refuse('Page breaks can only be inserted inside the body, outside of tables.');
  }
  insertText(document, index, '\n');
  const { paragraph, start } = paragraphAt(document, index);
  const [before, after] = cutElements(paragraph.elements, index - start);
  const textStyle = styleAt(paragraph, index - start);
  paragraph.elements = [...before, { pageBreak: { textStyle } }, ...after];
  growRanges(document, index, 1);
  reindex(document);
}
