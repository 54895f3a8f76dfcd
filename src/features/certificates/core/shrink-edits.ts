import { NAME, namePlace, shrunkSize } from './fit/fit-name';
import { readPage } from './fit/read-page';
import type { PrintedPaper } from './model';
import type { DocsEdit } from './template/docs-edit';
import { points } from './template/docs-edit';

/**
 * The edits that make the first `{{nama}}` that stands alone on its line small enough, to go before those that fill it.
 * None when the name is in already, so that filling twice changes nothing.
 */
export function shrinkEdits(printed: PrintedPaper, document: unknown): readonly DocsEdit[] {
  const place = namePlace(readPage(document));
  const size = place === null ? null : shrunkSize(place, printed.values['nama'] ?? '');
  if (size === null || place === null) return [];
  return [
    {
      updateTextStyle: {
        range: { startIndex: place.start, endIndex: place.start + NAME.length },
        textStyle: { fontSize: points(size) },
        fields: 'fontSize',
      },
    },
  ];
}
