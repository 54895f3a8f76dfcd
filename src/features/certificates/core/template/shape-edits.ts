import { placeholderValues } from '../fill-edits';
import type { PrintedPaper } from '../model';
import { deleteEdits } from './delete-edits';
import type { DocsEdit } from './docs-edit';
import type { Condition } from './find-blocks';
import { findBlocks } from './find-blocks';
import type { DocContent, DocTable } from './read-document';
import { everyContent, readBody } from './read-document';
import { firstUnitEdits, isUnitRow, repeatEdits } from './repeat-edits';

/** Edits at a place of the document: those of later places come first, so that earlier ones stay true. */
interface PlacedEdits {
  readonly place: number;
  readonly edits: readonly DocsEdit[];
}

/** Whether a template has blocks or repeated rows, so that its copies must be read before they are filled. */
export function hasShape(document: unknown): boolean {
  return everyContent(readBody(document)).some(
    (content) => findBlocks(content).blocks.length > 0 || unitRowsIn(content).length > 0,
  );
}

/** Whether the rows of a template suit any number of units. */
export function repeatsUnits(document: unknown): boolean {
  return everyContent(readBody(document)).some((content) => unitRowsIn(content).length > 0);
}

/**
 * The edits that give a copy its shape before it is filled: rows for all units, and no block whose condition is not met.
 * A document that has its shape already, or that cannot be read, gets none.
 */
export function shapeEdits(printed: PrintedPaper, document: unknown): readonly DocsEdit[] {
  const values = placeholderValues(printed);
  const contents = everyContent(readBody(document));
  const cuts = contents.flatMap((content) => cutsOf(content, values));
  const rows = contents.flatMap(unitRowsIn).map(({ table, index, end }) => ({
    place: end,
    edits: repeatEdits(table, index, printed.units.length),
  }));
  const isGone = ({ place }: PlacedEdits): boolean =>
    cuts.some(({ gone }) => gone !== null && gone.from < place && place < gone.to);
  const placed = [...cuts, ...rows].filter((one) => !isGone(one));
  return [
    ...placed.sort((left, right) => right.place - left.place).flatMap(({ edits }) => edits),
    ...(rows.length > 0 ? firstUnitEdits() : []),
  ];
}

interface CutAway extends PlacedEdits {
  /** What is deleted whole, with all that stands in it; null for a mark alone. */
  readonly gone: { readonly from: number; readonly to: number } | null;
}

function cutsOf(content: DocContent, values: Readonly<Record<string, string>>): readonly CutAway[] {
  return findBlocks(content).blocks.flatMap(({ condition, open, close }): readonly CutAway[] => {
    const [from, to] = [open.from, close.to];
    if (!isMet(condition, values)) {
      const cut = { first: open.paragraph, from, last: close.paragraph, to };
      return [{ place: from, gone: { from, to }, edits: deleteEdits(content, cut) }];
    }
    return [open, close].map((mark) => {
      const { paragraph: first, from: place } = mark;
      const cut = { first, from: place, last: first, to: mark.to };
      return { place, gone: null, edits: deleteEdits(content, cut) };
    });
  });
}

function isMet({ value, isNegated }: Condition, values: Readonly<Record<string, string>>): boolean {
  return ((values[value] ?? '').trim() !== '') !== isNegated;
}

interface UnitRow {
  readonly table: DocTable;
  readonly index: number;
  readonly end: number;
}

function unitRowsIn(content: DocContent): readonly UnitRow[] {
  return content.flatMap((table) =>
    table.kind === 'paragraph'
      ? []
      : table.rows.flatMap((row, index) =>
          isUnitRow(row) ? [{ table, index, end: row.end }] : [],
        ),
  );
}
