import type { DocsEdit } from './docs-edit';
import { points } from './docs-edit';
import type { DocCell, DocParagraph, DocRow, DocTable, TextRun } from './read-document';
import { at } from './read-document';

/** What a row that is repeated for each unit says of it. */
export const UNIT_FIELDS = ['no_unit', 'kode_unit', 'judul_unit', 'jp_unit', 'hasil_unit'] as const;
const UNIT_TAG = /\{\{(no|kode|judul|jp|hasil)_unit\}\}/;

/** Whether a row is repeated for each unit. */
export function isUnitRow(row: DocRow): boolean {
  return row.cells.some((cell) => cell.content.some(hasUnitTag));
}

function hasUnitTag(one: DocCell['content'][number]): boolean {
  return one.kind === 'paragraph' && UNIT_TAG.test(one.text);
}

/** Why a row cannot be repeated: cells that are merged, hold lists or further tables cannot be made again. */
export function rowObstacle({ cells }: DocRow): 'merged' | 'listed' | 'nested' | null {
  const spans = cells.flatMap(({ style }) => [at(style, 'columnSpan'), at(style, 'rowSpan')]);
  if (!spans.every(isSingle)) return 'merged';
  const content = cells.flatMap((cell) => cell.content);
  if (content.some((one) => one.kind === 'table')) return 'nested';
  return content.some((one) => one.kind === 'paragraph' && one.isListed) ? 'listed' : null;
}

function isSingle(span: unknown): boolean {
  return span === undefined || span === 1;
}

/**
 * The edits that make rows for all units below the row of the first, each with the look of the first; the row goes away
 * where there are no units. What they say is filled in later, by `{{kode_2}}` and the like.
 */
export function repeatEdits(
  table: DocTable,
  index: number,
  unitCount: number,
): readonly DocsEdit[] {
  const row = table.rows[index];
  if (row === undefined) return [];
  const tableCellLocation = {
    tableStartLocation: { index: table.start },
    rowIndex: index,
    columnIndex: 0,
  };
  if (unitCount === 0) return [{ deleteTableRow: { tableCellLocation } }];
  const edits: DocsEdit[] = [];
  // The last unit first: every new row stands directly below that of the first one.
  for (let unit = unitCount; unit > 1; unit--) {
    edits.push({ insertTableRow: { tableCellLocation, insertBelow: true } });
    if (row.minHeight > 0) edits.push(rowHeight(table.start, index + 1, row.minHeight));
    // From the last cell to the first, so that the places of those before stay true.
    for (let column = row.cells.length - 1; column >= 0; column--) {
      const place = row.end + 2 + 2 * column;
      edits.push(...cellEdits(row.cells[column]?.content ?? [], place, unit));
    }
  }
  return edits;
}

/** The edits that make the tags of the repeated row those of the first unit. */
export function firstUnitEdits(): readonly DocsEdit[] {
  return UNIT_FIELDS.map((tag) => ({
    replaceAllText: {
      containsText: { text: `{{${tag}}}`, matchCase: true },
      replaceText: fieldOf(tag.replace('_unit', ''), 1),
    },
  }));
}

function rowHeight(index: number, row: number, height: number): DocsEdit {
  return {
    updateTableRowStyle: {
      tableStartLocation: { index },
      rowIndices: [row],
      tableRowStyle: { minRowHeight: points(height) },
      fields: 'minRowHeight',
    },
  };
}

function cellEdits(content: DocCell['content'], start: number, unit: number): readonly DocsEdit[] {
  const paragraphs = content.flatMap((one) => (one.kind === 'paragraph' ? [one] : []));
  const filled = paragraphs.map((paragraph) => ({ paragraph, runs: tagged(paragraph, unit) }));
  // The cell has a newline of its own already.
  const text = filled
    .map(({ runs }) => textOf(runs))
    .join('')
    .replace(/\n$/, '');
  const edits: DocsEdit[] =
    text === '' ? [] : [{ insertText: { location: { index: start }, text } }];
  let index = start;
  for (const { paragraph, runs } of filled) {
    const range = { startIndex: index, endIndex: index + Math.max(1, textOf(runs).length) };
    edits.push(...styled('updateParagraphStyle', 'paragraphStyle', paragraph.style, range));
    for (const { text: piece, style } of runs) {
      const endIndex = index + piece.length;
      if (endIndex > index) {
        edits.push(
          ...styled('updateTextStyle', 'textStyle', style, { startIndex: index, endIndex }),
        );
      }
      index = endIndex;
    }
  }
  return edits;
}

function textOf(runs: readonly Pick<TextRun, 'text'>[]): string {
  return runs.map(({ text }) => text).join('');
}

/** The runs with the tags of a further unit; a tag of several looks takes the first one, as when it is filled. */
function tagged(paragraph: DocParagraph, unit: number): readonly Pick<TextRun, 'text' | 'style'>[] {
  const { text, start, runs } = paragraph;
  const tags = [...text.matchAll(new RegExp(UNIT_TAG, 'g'))];
  const tagAt = (place: number) =>
    tags.find((tag) => tag.index <= place && place < tag.index + tag[0].length);
  return runs.map((run) => {
    let written = '';
    for (let offset = 0; offset < run.text.length; offset++) {
      const place = run.start - start + offset;
      const tag = tagAt(place);
      if (tag === undefined) written += run.text[offset] ?? '';
      else if (tag.index === place) written += fieldOf(tag[1] ?? '', unit);
    }
    return { text: written, style: run.style };
  });
}

function fieldOf(name: string, unit: number): string {
  return name === 'no' ? String(unit) : `{{${name}_${unit}}}`;
}

const FIELDS = {
  textStyle: [
    ...['bold', 'italic', 'underline', 'strikethrough', 'smallCaps'],
    ...['fontSize', 'weightedFontFamily', 'foregroundColor', 'backgroundColor'],
  ],
  paragraphStyle: [
    ...['namedStyleType', 'alignment', 'lineSpacing', 'spaceAbove', 'spaceBelow'],
    ...['indentStart', 'indentEnd', 'indentFirstLine'],
  ],
};

/** Sets the look that was read; what the model does not say is taken back to what its named style says. */
function styled(
  kind: 'updateTextStyle' | 'updateParagraphStyle',
  name: keyof typeof FIELDS,
  style: unknown,
  range: { readonly startIndex: number; readonly endIndex: number },
): readonly DocsEdit[] {
  const said = FIELDS[name].flatMap((field) => {
    const value = at(style, field);
    return value === undefined ? [] : [[field, value] as const];
  });
  return [{ [kind]: { range, [name]: Object.fromEntries(said), fields: FIELDS[name].join(',') } }];
}
