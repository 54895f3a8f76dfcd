/** A piece of text of one look in a document. */
export interface TextRun {
  /** Its first index, in UTF-16 units as the Docs API counts. */
  readonly start: number;
  readonly text: string;
  /** The `textStyle` as it was read. */
  readonly style: unknown;
}

/** A paragraph; `text` has one character for every index, so that a place in it is a place in the document. */
export interface DocParagraph {
  readonly kind: 'paragraph';
  readonly start: number;
  /** After its newline. */
  readonly end: number;
  /** Pictures and whatever else is no text stand as U+FFFC. */
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** The `paragraphStyle` as it was read. */
  readonly style: unknown;
  readonly isListed: boolean;
  /** A page break inside it. */
  readonly breaksPage: boolean;
  /** Whether a picture hangs on it whose place on the page nothing tells. */
  readonly hasFloating: boolean;
}

export interface DocCell {
  readonly content: DocContent;
  /** The `tableCellStyle` as it was read. */
  readonly style: unknown;
}

export interface DocRow {
  /** After the row: where the next one begins. */
  readonly end: number;
  readonly cells: readonly DocCell[];
  readonly minHeight: number;
}

export interface DocTable {
  readonly kind: 'table';
  readonly start: number;
  readonly end: number;
  readonly rows: readonly DocRow[];
  /** Points; null where columns share what is left. */
  readonly widths: readonly (number | null)[];
}

/** The body, or what a cell holds: what may be deleted or moved as one. */
export type DocContent = readonly (DocParagraph | DocTable)[];

/** The body of a document of the Docs API; empty when it cannot be read. */
export function readBody(document: unknown): DocContent {
  return contentOf(at(at(document, 'body'), 'content'));
}

/** The body, and the content of every cell in it, outer ones first. */
export function everyContent(content: DocContent): readonly DocContent[] {
  const inner = content.flatMap((one) =>
    one.kind === 'table' ? one.rows.flatMap((row) => row.cells.map((cell) => cell.content)) : [],
  );
  return [content, ...inner.flatMap(everyContent)];
}

/** All paragraphs of a content, those of cells included, in their order. */
export function everyParagraph(content: DocContent): readonly DocParagraph[] {
  return content.flatMap((one) =>
    one.kind === 'paragraph'
      ? [one]
      : one.rows.flatMap((row) => row.cells.flatMap((cell) => everyParagraph(cell.content))),
  );
}

/** The paragraphs of headers, footers and footnotes: values are filled in there too. */
export function readMargins(document: unknown): readonly DocParagraph[] {
  return ['headers', 'footers', 'footnotes'].flatMap((segment) => {
    const segments = at(document, segment);
    const all = typeof segments === 'object' && segments !== null ? Object.values(segments) : [];
    return all.flatMap((one) => everyParagraph(contentOf(at(one, 'content'))));
  });
}

/** What stands under a key of JSON of any shape. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}

/** A length of the Docs API in points. */
export function magnitude(value: unknown): number | null {
  const found = at(value, 'magnitude');
  return typeof found === 'number' ? found : null;
}

function contentOf(content: unknown): DocContent {
  return list(content).flatMap((element): DocContent => {
    const [start, end] = [numberAt(element, 'startIndex'), numberAt(element, 'endIndex')];
    const paragraph = at(element, 'paragraph');
    if (paragraph !== undefined) return [paragraphOf(paragraph, start, end)];
    const table = at(element, 'table');
    return table === undefined ? [] : [tableOf(table, start, end)];
  });
}

function paragraphOf(paragraph: unknown, start: number, end: number): DocParagraph {
  const elements = list(at(paragraph, 'elements'));
  const runs = elements.flatMap(runOf);
  const text = elements
    .map((element) => {
      const length = numberAt(element, 'endIndex') - numberAt(element, 'startIndex');
      return runOf(element)[0]?.text ?? '\ufffc'.repeat(Math.max(0, length));
    })
    .join('');
  return {
    kind: 'paragraph',
    start,
    end,
    text,
    runs,
    style: at(paragraph, 'paragraphStyle'),
    isListed: at(paragraph, 'bullet') !== undefined,
    breaksPage: elements.some((element) => at(element, 'pageBreak') !== undefined),
    hasFloating: list(at(paragraph, 'positionedObjectIds')).length > 0,
  };
}

function runOf(element: unknown): readonly TextRun[] {
  const run = at(element, 'textRun');
  const text = at(run, 'content');
  if (typeof text !== 'string') return [];
  return [{ start: numberAt(element, 'startIndex'), text, style: at(run, 'textStyle') }];
}

function tableOf(table: unknown, start: number, end: number): DocTable {
  const columns = list(at(table, 'tableStyle', 'tableColumnProperties'));
  return {
    kind: 'table',
    start,
    end,
    widths: columns.map((column) => magnitude(at(column, 'width'))),
    rows: list(at(table, 'tableRows')).map((row) => ({
      end: numberAt(row, 'endIndex'),
      minHeight: magnitude(at(row, 'tableRowStyle', 'minRowHeight')) ?? 0,
      cells: list(at(row, 'tableCells')).map((cell) => ({
        content: contentOf(at(cell, 'content')),
        style: at(cell, 'tableCellStyle'),
      })),
    })),
  };
}

function numberAt(value: unknown, key: string): number {
  const found = at(value, key);
  return typeof found === 'number' ? found : 0;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
