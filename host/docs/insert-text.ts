import type { GoogleDocument, StructuralElement, TextStyle } from './document';
import { refuse } from './invalid-request';
import { paragraphAt } from './locate';
import { growRanges } from './named-ranges';
import { cutElements, paragraphText, styleAt, textRun } from './paragraph-elements';
import { reindex } from './reindex';

/**
 * Inserts text at an index inside a paragraph. Each newline ends a paragraph, which copies the
 * style of the one it splits.
 */
export function insertText(
  document: GoogleDocument,
  index: number,
  rawText: string,
  ownStyle?: TextStyle,
): void {
  const text = cleanText(rawText);
  if (text === '') return;
  const place = paragraphAt(document, index);
  const offset = index - place.start;
  refuseInsideSurrogatePair(paragraphText(place.paragraph), offset);
  const style = ownStyle ?? styleAt(place.paragraph, offset);
  const [before, after] = cutElements(place.paragraph.elements, offset);
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  const paragraphs = lines.map((line, i) => [
    ...(i === 0 ? before : []),
    textRun(`${line}\n`, style),
  ]);
  paragraphs.push([...(lines.length === 0 ? before : []), textRun(last, style), ...after]);
  const replacement: StructuralElement[] = paragraphs.map((elements) => ({
    paragraph: { elements, paragraphStyle: structuredClone(place.paragraph.paragraphStyle) },
  }));
  place.content.splice(place.content.indexOf(place.element), 1, ...replacement);
  growRanges(document, index, text.length);
  reindex(document);
}

/** Live strips control characters and the private use area from inserted text. */
function cleanText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters the API strips
  return text.replace(/[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g, '');
}

function refuseInsideSurrogatePair(text: string, offset: number): void {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  if (before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff) {
    refuse('The insertion index cannot be within a grapheme cluster.');
  }
}
