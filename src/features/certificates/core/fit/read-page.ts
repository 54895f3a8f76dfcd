import type { DocContent, DocParagraph } from '../template/read-document';
import { at, magnitude, readBody } from '../template/read-document';
import type { TextLook } from './count-lines';

/** Text of one look as it stands in a template, tags included. */
export interface FitRun {
  readonly text: string;
  readonly look: TextLook;
}

/** A paragraph as far as its height depends on it; lengths in points, line spacing as a factor. */
export interface FitParagraph {
  readonly kind: 'paragraph';
  /** Where it begins in the document. */
  readonly start: number;
  readonly runs: readonly FitRun[];
  readonly around: number;
  readonly lineSpacing: number;
  readonly indent: number;
  readonly startsPage: boolean;
}

export interface FitCell {
  readonly content: FitContent;
  /** Of the columns it takes, less its padding. */
  readonly width: number;
  readonly padding: number;
}

export interface FitTable {
  readonly kind: 'table';
  readonly rows: readonly { readonly minHeight: number; readonly cells: readonly FitCell[] }[];
}

export type FitContent = readonly (FitParagraph | FitTable)[];

/** A document as far as it can be measured: the room on a page, and what stands in it. */
export interface FitPage {
  readonly width: number;
  readonly height: number;
  readonly content: FitContent;
}

/** What Google Docs takes where nothing is said, in points. */
const DEFAULTS = { width: 595, height: 842, margin: 72, padding: 5, size: 11 };

/** The measures of a document of the Docs API. */
export function readPage(document: unknown): FitPage {
  const style = at(document, 'documentStyle');
  const margin = (side: string): number => magnitude(at(style, `margin${side}`)) ?? DEFAULTS.margin;
  const width = magnitude(at(style, 'pageSize', 'width')) ?? DEFAULTS.width;
  const height = magnitude(at(style, 'pageSize', 'height')) ?? DEFAULTS.height;
  const room = width - margin('Left') - margin('Right');
  return {
    width: room,
    height: height - margin('Top') - margin('Bottom'),
    content: measured(readBody(document), room, namedStyles(document)),
  };
}

type NamedStyles = ReadonlyMap<unknown, { readonly text: unknown; readonly paragraph: unknown }>;

function namedStyles(document: unknown): NamedStyles {
  const styles = at(document, 'namedStyles', 'styles');
  const list: readonly unknown[] = Array.isArray(styles) ? styles : [];
  return new Map(
    list.map((style) => [
      at(style, 'namedStyleType'),
      { text: at(style, 'textStyle'), paragraph: at(style, 'paragraphStyle') },
    ]),
  );
}

function measured(content: DocContent, width: number, styles: NamedStyles): FitContent {
  return content.map((one) => {
    if (one.kind === 'paragraph') return paragraphOf(one, styles);
    const fixed = one.widths.reduce((sum: number, column) => sum + (column ?? 0), 0);
    const free = one.widths.filter((column) => column === null).length;
    const widths = one.widths.map((column) => column ?? Math.max(0, width - fixed) / free);
    return {
      kind: 'table',
      rows: one.rows.map(({ minHeight, cells }) => ({
        minHeight,
        cells: cells.map(({ content: inner, style }, column) => {
          const span = at(style, 'columnSpan');
          const taken = widths.slice(column, column + (typeof span === 'number' ? span : 1));
          const padding = (side: string): number =>
            magnitude(at(style, `padding${side}`)) ?? DEFAULTS.padding;
          const sum = taken.reduce((total, one) => total + one, 0);
          const room = Math.max(1, sum - padding('Left') - padding('Right'));
          return {
            content: measured(inner, room, styles),
            width: room,
            padding: padding('Top') + padding('Bottom'),
          };
        }),
      })),
    };
  });
}

function paragraphOf(paragraph: DocParagraph, styles: NamedStyles): FitParagraph {
  const { start, style, runs, breaksPage } = paragraph;
  const normal = styles.get('NORMAL_TEXT');
  const named = styles.get(at(style, 'namedStyleType'));
  const said = (key: string): unknown =>
    at(style, key) ?? at(named?.paragraph, key) ?? at(normal?.paragraph, key);
  const spacing = said('lineSpacing');
  return {
    kind: 'paragraph',
    start,
    around: (magnitude(said('spaceAbove')) ?? 0) + (magnitude(said('spaceBelow')) ?? 0),
    lineSpacing: typeof spacing === 'number' ? spacing / 100 : 1,
    indent: (magnitude(said('indentStart')) ?? 0) + (magnitude(said('indentEnd')) ?? 0),
    startsPage: breaksPage || said('pageBreakBefore') === true,
    runs: runs.map(({ text, style: own }) => {
      const look = (key: string): unknown =>
        at(own, key) ?? at(named?.text, key) ?? at(normal?.text, key);
      const font = at(look('weightedFontFamily'), 'fontFamily');
      return {
        text,
        look: {
          font: typeof font === 'string' ? font : 'Arial',
          isBold: look('bold') === true,
          size: magnitude(look('fontSize')) ?? DEFAULTS.size,
        },
      };
    }),
  };
}
