import { shrunkSize } from './fit/fit-name';
import type { PaperKind, PrintedPaper } from './model';
import type { DocsEdit } from './template/docs-edit';
import { points } from './template/docs-edit';
import { everyParagraph, readBody } from './template/read-document';

const NAME = '{{nama}}';

/** Whether the name of a paper is too long for the size that the template gives it. */
export function needsShrinking(kind: PaperKind, printed: PrintedPaper): boolean {
  return shrunkSize(kind, printed.values['nama'] ?? '') !== null;
}

/**
 * The edits that make the first `{{nama}}` of a document small enough, to go before those that fill it. None when the
 * name is in already, so that filling twice changes nothing.
 */
export function shrinkEdits(
  kind: PaperKind,
  printed: PrintedPaper,
  document: unknown,
): readonly DocsEdit[] {
  const size = shrunkSize(kind, printed.values['nama'] ?? '');
  // Standing alone on its line: elsewhere a name is one of many words and takes the line it needs.
  const place = everyParagraph(readBody(document))
    .flatMap(({ runs }) => runs)
    .find((run) => run.text.trim() === NAME);
  if (size === null || place === undefined) return [];
  const startIndex = place.start + place.text.indexOf(NAME);
  return [
    {
      updateTextStyle: {
        range: { startIndex, endIndex: startIndex + NAME.length },
        textStyle: { fontSize: points(size) },
        fields: 'fontSize',
      },
    },
  ];
}
