import type {
  GoogleDocument,
  OptionalColor,
  Paragraph,
  ParagraphStyle,
  TextStyle,
} from '../docs/document';

/** The style of a run after inheritance: own, then the named style of the paragraph, then normal text. */
export function resolveTextStyle(
  document: GoogleDocument,
  paragraph: Paragraph,
  own: TextStyle,
): TextStyle {
  const named = namedStyle(document, paragraph.paragraphStyle.namedStyleType);
  return { ...namedStyle(document, 'NORMAL_TEXT')?.textStyle, ...named?.textStyle, ...own };
}

/** The style of a paragraph after inheritance. */
export function resolveParagraphStyle(
  document: GoogleDocument,
  paragraph: Paragraph,
): ParagraphStyle {
  const named = namedStyle(document, paragraph.paragraphStyle.namedStyleType);
  return {
    ...namedStyle(document, 'NORMAL_TEXT')?.paragraphStyle,
    ...named?.paragraphStyle,
    ...paragraph.paragraphStyle,
  };
}

/** `#rrggbb`, or undefined for transparent. A channel that is absent is 0, as in the API. */
export function hexOf(color: OptionalColor | undefined): string | undefined {
  if (!color?.color) return undefined;
  const { red = 0, green = 0, blue = 0 } = color.color.rgbColor ?? {};
  const channels = [red, green, blue].map((c) =>
    Math.round(c * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${channels.join('')}`;
}

function namedStyle(document: GoogleDocument, type: string | undefined) {
  return document.namedStyles.styles.find((style) => style.namedStyleType === type);
}
