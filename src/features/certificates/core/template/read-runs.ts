/** A piece of text of one look in a document. */
export interface TextRun {
  readonly start: number;
  readonly text: string;
}

/** The texts of a document of the Docs API, paragraph by paragraph, cells included; unreadable parts have none. */
export function readParagraphs(document: unknown): readonly (readonly TextRun[])[] {
  return paragraphsIn(at(at(document, 'body'), 'content'));
}

function paragraphsIn(content: unknown): readonly (readonly TextRun[])[] {
  return list(content).flatMap((element) => {
    const table = at(element, 'table');
    if (table !== undefined) {
      return list(at(table, 'tableRows')).flatMap((row) =>
        list(at(row, 'tableCells')).flatMap((cell) => paragraphsIn(at(cell, 'content'))),
      );
    }
    const paragraph = at(element, 'paragraph');
    return paragraph === undefined ? [] : [list(at(paragraph, 'elements')).flatMap(runOf)];
  });
}

function runOf(element: unknown): readonly TextRun[] {
  const start = at(element, 'startIndex') ?? 0;
  const text = at(at(element, 'textRun'), 'content');
  return typeof start === 'number' && typeof text === 'string' ? [{ start, text }] : [];
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
