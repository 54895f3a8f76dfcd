import { deleteContent } from './delete-content';
import type { GoogleDocument } from './document';
import { insertText } from './insert-text';
import { refuse } from './invalid-request';
import { paragraphsOf } from './locate';
import { findNamedRanges } from './named-ranges';
import { paragraphText, styleAt } from './paragraph-elements';

/** Replaces every occurrence in body and cells; a replacement takes the style of the first unit it replaces. */
export function replaceAllText(
  document: GoogleDocument,
  find: { readonly text: string; readonly matchCase: boolean },
  replacement: string,
): number {
  if (find.text === '') refuse('The text to be matched must not be empty.');
  const starts = paragraphsOf(document.body.content).flatMap((place) =>
    occurrences(paragraphText(place.paragraph), find.text, find.matchCase).map((offset) => ({
      index: place.start + offset,
      style: styleAt(place.paragraph, offset + 1),
    })),
  );
  // From the end, so that the earlier indices stay true.
  for (const { index, style } of starts.reverse()) {
    insertText(document, index + find.text.length, replacement, style);
    deleteContent(document, { startIndex: index, endIndex: index + find.text.length });
  }
  return starts.length;
}

/** Replaces the content of named ranges; the ranges then cover the new text. */
export function replaceNamedRangeContent(
  document: GoogleDocument,
  by: { readonly name?: string; readonly id?: string },
  text: string,
): void {
  for (const named of findNamedRanges(document, by)) {
    const [range, ...others] = named.ranges;
    for (const other of others.reverse()) deleteContent(document, other);
    if (!range) continue;
    const { startIndex, endIndex } = range;
    const place = paragraphsOf(document.body.content).find(
      (p) => p.start <= startIndex && startIndex < p.end,
    );
    const style = place && styleAt(place.paragraph, startIndex - place.start + 1);
    const lengthBefore = document.body.content.at(-1)?.endIndex ?? 0;
    insertText(document, endIndex, text, style);
    const length = (document.body.content.at(-1)?.endIndex ?? 0) - lengthBefore;
    named.ranges = [{ startIndex, endIndex: endIndex + length }];
    deleteContent(document, { startIndex, endIndex });
  }
}

function occurrences(text: string, wanted: string, matchCase: boolean): number[] {
  const [hay, needle] = matchCase ? [text, wanted] : [text.toLowerCase(), wanted.toLowerCase()];
  const found: number[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
    found.push(at);
  }
  return found;
}
