import type { DocsEdit } from './docs-edit';
import { points } from './docs-edit';
import type { DocContent, DocParagraph } from './read-document';

/** A place to delete from and to; both lie in paragraphs of one content. */
export interface Cut {
  readonly first: DocParagraph;
  readonly from: number;
  readonly last: DocParagraph;
  readonly to: number;
}

/**
 * The edits that delete a cut. Paragraphs of which nothing is left go with their newlines; where Docs needs a newline,
 * at the end of a cell or of the body and before a table, an empty line of no height stays.
 */
export function deleteEdits(
  content: DocContent,
  { first, from, last, to }: Cut,
): readonly DocsEdit[] {
  const takesHead = first.text.slice(0, from - first.start).trim() === '';
  const takesTail = last.text.slice(to - last.start).trim() === '';
  const start = takesHead && (takesTail || first !== last) ? first.start : from;
  if (!takesTail) return deletion(start, to);
  if (!takesHead) return deletion(start, last.end - 1);
  const next = content[content.indexOf(last) + 1];
  if (next?.kind === 'paragraph') return deletion(start, last.end);
  return [...deletion(start, last.end - 1), ...flatLine(start)];
}

function deletion(startIndex: number, endIndex: number): readonly DocsEdit[] {
  return endIndex > startIndex ? [{ deleteContentRange: { range: { startIndex, endIndex } } }] : [];
}

function flatLine(start: number): readonly DocsEdit[] {
  const range = { startIndex: start, endIndex: start + 1 };
  return [
    { updateTextStyle: { range, textStyle: { fontSize: points(1) }, fields: 'fontSize' } },
    {
      updateParagraphStyle: {
        range,
        paragraphStyle: { lineSpacing: 6, spaceAbove: points(0), spaceBelow: points(0) },
        fields: 'lineSpacing,spaceAbove,spaceBelow',
      },
    },
  ];
}
