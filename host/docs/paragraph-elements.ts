import type { Paragraph, ParagraphElement, TextStyle } from './document';

/** Cuts the runs of a paragraph in two lists at an offset in UTF-16 units. */
export function cutElements(
  elements: readonly ParagraphElement[],
  offset: number,
): [ParagraphElement[], ParagraphElement[]] {
  const before: ParagraphElement[] = [];
  const after: ParagraphElement[] = [];
  let position = 0;
  for (const element of elements) {
    const length = element.textRun?.content.length ?? 1;
    const cut = Math.min(Math.max(offset - position, 0), length);
    if (element.textRun && cut > 0 && cut < length) {
      before.push(textRun(element.textRun.content.slice(0, cut), element.textRun.textStyle));
      after.push(textRun(element.textRun.content.slice(cut), element.textRun.textStyle));
    } else (cut === length ? before : after).push(element);
    position += length;
  }
  return [before, after];
}

/** A run with its own copy of the style. */
export function textRun(content: string, style: TextStyle): ParagraphElement {
  return { textRun: { content, textStyle: structuredClone(style) } };
}

/** The text of a paragraph; an element that is no text counts as one unit, U+FFFC. */
export function paragraphText(paragraph: Paragraph): string {
  return paragraph.elements.map((element) => element.textRun?.content ?? '\uFFFC').join('');
}

/** Style that text inserted at the offset takes: of the unit before it, or after it at the start. */
export function styleAt(paragraph: Paragraph, offset: number): TextStyle {
  const [before, after] = cutElements(paragraph.elements, offset);
  const neighbour = before.at(-1) ?? after[0];
  const style = structuredClone(neighbour?.textRun?.textStyle ?? neighbour?.pageBreak?.textStyle);
  return style ?? {};
}
