import { pt } from '../docs/dimension';
import type { OptionalColor, ParagraphStyle, TextStyle } from '../docs/document';
import type { XmlElement } from './read-xml';
import { elementAt, elementsIn } from './read-xml';

/** Looks by the id of a style, with what they are based on taken in. */
export interface DocxStyles {
  readonly text: (styleId: string | undefined) => TextStyle;
  readonly paragraph: (styleId: string | undefined) => ParagraphStyle;
}

const ALIGNMENTS: Readonly<Record<string, NonNullable<ParagraphStyle['alignment']>>> = {
  left: 'START',
  start: 'START',
  center: 'CENTER',
  right: 'END',
  end: 'END',
  both: 'JUSTIFIED',
};

/** A number of twentieths of a point. */
export function twips(text: string | undefined): number | undefined {
  const value = Number(text);
  return text === undefined || !Number.isFinite(value) ? undefined : value / 20;
}

/** `1f3a5f`; nothing for `auto`. */
export function colorOf(hex: string | undefined): OptionalColor | undefined {
  if (hex === undefined || !/^[\da-f]{6}$/i.test(hex)) return undefined;
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { color: { rgbColor: { red: channel(0), green: channel(2), blue: channel(4) } } };
}

/** The styles of `word/styles.xml`. */
export function readStyles(root: XmlElement | undefined): DocxStyles {
  const sheet = elementAt(root, 'w:styles');
  const styles = new Map(
    elementsIn(sheet, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const normal = [...styles.values()].find(
    ({ attributes }) => attributes['w:default'] === '1' && attributes['w:type'] === 'paragraph',
  );
  const chain = (id: string | undefined): readonly XmlElement[] => {
    const found: XmlElement[] = [];
    let style = id === undefined ? normal : styles.get(id);
    while (style !== undefined && !found.includes(style)) {
      found.unshift(style);
      style = styles.get(elementAt(style, 'w:basedOn')?.attributes['w:val'] ?? '');
    }
    return found;
  };
  const defaults = elementAt(sheet, 'w:docDefaults');
  return {
    text: (id) =>
      Object.assign(
        textStyleOf(elementAt(defaults, 'w:rPrDefault', 'w:rPr')),
        ...chain(id).map((style) => textStyleOf(elementAt(style, 'w:rPr'))),
      ),
    paragraph: (id) =>
      Object.assign(
        paragraphStyleOf(elementAt(defaults, 'w:pPrDefault', 'w:pPr')),
        ...chain(id).map((style) => paragraphStyleOf(elementAt(style, 'w:pPr'))),
      ),
  };
}

/** What a property of a run says, by the name of its element. */
const TEXT: Readonly<Record<string, (attributes: XmlElement['attributes']) => TextStyle>> = {
  'w:b': (said) => ({ bold: isOn(said) }),
  'w:i': (said) => ({ italic: isOn(said) }),
  'w:u': (said) => ({ underline: isOn(said) }),
  'w:strike': (said) => ({ strikethrough: isOn(said) }),
  'w:smallCaps': (said) => ({ smallCaps: isOn(said) }),
  'w:sz': (said) => ({ fontSize: pt(Number(said['w:val']) / 2) }),
  'w:rFonts': ({ 'w:ascii': fontFamily }) =>
    fontFamily === undefined ? {} : { weightedFontFamily: { fontFamily, weight: 400 } },
  'w:color': (said) => {
    const foregroundColor = colorOf(said['w:val']);
    return foregroundColor === undefined ? {} : { foregroundColor };
  },
};

/** What the properties of a run say of its look. */
export function textStyleOf(properties: XmlElement | undefined): TextStyle {
  const said = elementsIn(properties).map(({ name, attributes }) => TEXT[name]?.(attributes) ?? {});
  return Object.assign({}, ...said);
}

function isOn({ 'w:val': value }: XmlElement['attributes']): boolean {
  return value !== '0' && value !== 'false' && value !== 'none';
}

/** What the properties of a paragraph say of its look. */
export function paragraphStyleOf(properties: XmlElement | undefined): ParagraphStyle {
  const alignment = ALIGNMENTS[elementAt(properties, 'w:jc')?.attributes['w:val'] ?? ''];
  const breaks = elementAt(properties, 'w:pageBreakBefore');
  return {
    ...(alignment === undefined ? {} : { alignment }),
    ...(breaks === undefined ? {} : { pageBreakBefore: isOn(breaks.attributes) }),
    ...spacingOf(elementAt(properties, 'w:spacing')?.attributes ?? {}),
    ...indentsOf(elementAt(properties, 'w:ind')?.attributes ?? {}),
  };
}

function spacingOf(said: XmlElement['attributes']): ParagraphStyle {
  const [above, below] = [twips(said['w:before']), twips(said['w:after'])];
  // 240 is a single line; heights given in points are not read.
  const isRatio = (said['w:lineRule'] ?? 'auto') === 'auto' && said['w:line'] !== undefined;
  return {
    ...(above === undefined ? {} : { spaceAbove: pt(above) }),
    ...(below === undefined ? {} : { spaceBelow: pt(below) }),
    ...(isRatio ? { lineSpacing: Number(said['w:line']) / 2.4 } : {}),
  };
}

function indentsOf(said: XmlElement['attributes']): ParagraphStyle {
  const start = twips(said['w:left'] ?? said['w:start']);
  const end = twips(said['w:right'] ?? said['w:end']);
  const first = (twips(said['w:firstLine']) ?? 0) - (twips(said['w:hanging']) ?? 0);
  const hasFirst = start !== undefined || first !== 0;
  return {
    ...(start === undefined ? {} : { indentStart: pt(start) }),
    ...(end === undefined ? {} : { indentEnd: pt(end) }),
    ...(hasFirst ? { indentFirstLine: pt((start ?? 0) + first) } : {}),
  };
}
