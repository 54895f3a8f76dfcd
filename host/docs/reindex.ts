import type { GoogleDocument, Paragraph, StructuralElement, Table } from './document';

/**
 * Writes the UTF-16 indices of the API into the document and joins neighbouring runs of one style.
 * A table, each row and each cell take one index at their start, a table one more at its end.
 */
export function reindex(document: GoogleDocument): void {
  indexContent(document.body.content, 0);
}

function indexContent(content: StructuralElement[], from: number): number {
  let index = from;
  for (const element of content) {
    element.startIndex = index;
    if (element.paragraph) index = indexParagraph(element.paragraph, index);
    else if (element.table) index = indexTable(element.table, index);
    else index += 1;
    element.endIndex = index;
    // Live omits a startIndex of 0, which only the first section break has.
    if (element.startIndex === 0) delete element.startIndex;
  }
  return index;
}

function indexTable(table: Table, from: number): number {
  let index = from + 1;
  table.rows = table.tableRows.length;
  for (const row of table.tableRows) {
    row.startIndex = index;
    index += 1;
    for (const cell of row.tableCells) {
      cell.startIndex = index;
      index = indexContent(cell.content, index + 1);
      cell.endIndex = index;
    }
    row.endIndex = index;
  }
  return index + 1;
}

function indexParagraph(paragraph: Paragraph, from: number): number {
  paragraph.elements = joinRuns(paragraph);
  let index = from;
  for (const element of paragraph.elements) {
    element.startIndex = index;
    index += element.textRun ? element.textRun.content.length : 1;
    element.endIndex = index;
  }
  return index;
}

function joinRuns(paragraph: Paragraph): Paragraph['elements'] {
  const joined: Paragraph['elements'] = [];
  for (const element of paragraph.elements) {
    const last = joined.at(-1);
    if (element.textRun?.content === '') continue;
    if (last?.textRun && element.textRun && sameStyle(last.textRun, element.textRun)) {
      last.textRun.content += element.textRun.content;
    } else joined.push(element);
  }
  return joined;
}

function sameStyle(a: { textStyle: object }, b: { textStyle: object }): boolean {
  const sorted = (style: object) => JSON.stringify(Object.entries(style).sort(byKey));
  return sorted(a.textStyle) === sorted(b.textStyle);
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
