import type { GoogleDocument, Paragraph, StructuralElement, Table } from './document';
import { refuse } from './invalid-request';

export interface ParagraphPlace {
  readonly paragraph: Paragraph;
  readonly element: StructuralElement;
  /** The list that holds the element: the body or a cell. */
  readonly content: StructuralElement[];
  readonly start: number;
  readonly end: number;
  readonly inTable: boolean;
}

/** Every paragraph of the body and of the cells, in order of index. */
export function paragraphsOf(content: StructuralElement[], inTable = false): ParagraphPlace[] {
  return content.flatMap((element) => {
    if (element.paragraph) {
      const start = element.startIndex ?? 0;
      const end = element.endIndex ?? 0;
      return [{ paragraph: element.paragraph, element, content, start, end, inTable }];
    }
    return cellsOf(element).flatMap((cell) => paragraphsOf(cell.content, true));
  });
}

/** The paragraph whose bounds hold the index, or the API's refusal. */
export function paragraphAt(document: GoogleDocument, index: number): ParagraphPlace {
  const end = endOfBody(document);
  if (index >= end) {
    refuse(`Index ${index} must be less than the end index of the referenced segment, ${end}.`);
  }
  const found = paragraphsOf(document.body.content).find((p) => p.start <= index && index < p.end);
  return (
    found ??
    refuse(
      'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
    )
  );
}

/** The table that begins exactly at the index, or the API's refusal. */
export function tableAt(document: GoogleDocument, index: number): Table {
  const element = tablesOf(document.body.content).find((e) => e.startIndex === index);
  return (
    element?.table ??
    refuse('Invalid table start location. Must specify the start index of the table.')
  );
}

function tablesOf(content: StructuralElement[]): StructuralElement[] {
  const tables = content.filter((element) => element.table);
  return tables.flatMap((table) => [
    table,
    ...cellsOf(table).flatMap((cell) => tablesOf(cell.content)),
  ]);
}

/** The index after the last newline of the body. */
export function endOfBody(document: GoogleDocument): number {
  return document.body.content.at(-1)?.endIndex ?? 1;
}

/** All cells of a table element, row by row; none for other elements. */
export function cellsOf(element: StructuralElement): Table['tableRows'][number]['tableCells'] {
  return (element.table?.tableRows ?? []).flatMap((row) => row.tableCells);
}
