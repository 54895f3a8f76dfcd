import type {
  DocumentRange,
  GoogleDocument,
  Paragraph,
  StructuralElement,
  TableCell,
} from './document';
import { refuse } from './invalid-request';
import { cellsOf, endOfBody } from './locate';
import { shrinkRanges } from './named-ranges';
import { cutElements } from './paragraph-elements';
import { reindex } from './reindex';

/**
 * Deletes a range. Refused, as live: the last newline of the body or of a cell, a part of a
 * table's structure, and the newline before a table that stays.
 */
export function deleteContent(document: GoogleDocument, range: DocumentRange): void {
  const { startIndex: start, endIndex: end } = range;
  if (end <= start) refuse('The range should not be empty.');
  if (end > endOfBody(document)) {
    refuse(
      `Index ${end} must be less than or equal to the end index of the referenced segment, ${endOfBody(document)}.`,
    );
  }
  deleteWithin(document.body.content, start, end);
  shrinkRanges(document, start, end);
  reindex(document);
}

function deleteWithin(content: StructuralElement[], start: number, end: number): void {
  const cell = content.flatMap(cellsOf).find((c) => holds(c, start, end));
  if (cell) {
    deleteWithin(cell.content, start, end);
    return;
  }
  refuseBrokenStructure(content, start, end);
  if (end === content.at(-1)?.endIndex) {
    refuse('The range cannot include the newline character at the end of the segment.');
  }
  content.splice(0, content.length, ...withoutRange(content, start, end));
}

function holds(cell: TableCell, start: number, end: number): boolean {
  return (cell.startIndex ?? 0) < start && end <= (cell.endIndex ?? 0);
}

function withoutRange(
  content: readonly StructuralElement[],
  start: number,
  end: number,
): StructuralElement[] {
  const kept: StructuralElement[] = [];
  let open: Paragraph | undefined;
  for (const element of content) {
    if (!element.paragraph) {
      if (!covers(start, end, element)) kept.push(element);
      continue;
    }
    const paragraph = join(open, remains(element.paragraph, element.startIndex ?? 0, start, end));
    const isClosed = paragraph.elements.at(-1)?.textRun?.content.endsWith('\n') === true;
    open = isClosed ? undefined : paragraph;
    if (isClosed) kept.push({ paragraph });
  }
  return kept;
}

/** A paragraph that lost its newline goes on with the next one and gives it its style, unless nothing is left of it. */
function join(open: Paragraph | undefined, next: Paragraph): Paragraph {
  if (!open || open.elements.length === 0) return next;
  return { ...open, elements: [...open.elements, ...next.elements] };
}

function remains(paragraph: Paragraph, from: number, start: number, end: number): Paragraph {
  const [before] = cutElements(paragraph.elements, Math.max(0, start - from));
  const [, after] = cutElements(paragraph.elements, Math.max(0, end - from));
  return { ...paragraph, elements: start >= end ? paragraph.elements : [...before, ...after] };
}

function covers(start: number, end: number, element: StructuralElement): boolean {
  return start <= (element.startIndex ?? 0) && (element.endIndex ?? 0) <= end;
}

function touches(start: number, end: number, element: StructuralElement): boolean {
  return start < (element.endIndex ?? 0) && (element.startIndex ?? 0) < end;
}

function refuseBrokenStructure(content: StructuralElement[], start: number, end: number): void {
  content.forEach((element, position) => {
    if (element.paragraph || !touches(start, end, element)) return;
    if (element.sectionBreak || !covers(start, end, element)) {
      refuse('Cannot delete the requested range.');
    }
    // A table needs the newline before it; that newline may go only together with the table.
    const previous = content[position - 1];
    if (previous && !previous.paragraph) refuse('Cannot delete the requested range.');
  });
  content.forEach((element, position) => {
    const next = content[position + 1];
    const newline = (element.endIndex ?? 0) - 1;
    if (!element.paragraph || !next?.table || start > newline || newline >= end) return;
    if (!covers(start, end, next)) {
      refuse('Cannot delete the newline character before a table without deleting the table.');
    }
  });
}
