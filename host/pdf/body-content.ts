import type { Content } from 'pdfmake/interfaces';
import type { GoogleDocument, StructuralElement } from '../docs/document';
import { type ParagraphPart, paragraphParts } from './paragraph-content';
import { tableContent } from './table-content';

type Block =
  | (ParagraphPart & { readonly kind: 'paragraph' })
  | {
      readonly kind: 'table';
      readonly content: Content;
      readonly breakBefore: false;
      /** No row of it is broken at the end of a page. */
      readonly isWhole: boolean;
    };

/** The content of the body or of a cell for a width in points. */
export function bodyContent(
  document: GoogleDocument,
  content: readonly StructuralElement[],
  width: number,
): Content[] {
  return stackOf(
    withoutBlankEnds(content.flatMap((element) => blocksOf(document, element, width))),
  );
}

function blocksOf(document: GoogleDocument, element: StructuralElement, width: number): Block[] {
  if (element.table) {
    const table = tableContent(element.table, width, (cell, cellWidth) =>
      bodyContent(document, cell.content, cellWidth),
    );
    const isWhole = element.table.tableRows.every(
      (row) => row.tableRowStyle.preventOverflow === true,
    );
    return [{ kind: 'table', content: table, breakBefore: false, isWhole }];
  }
  const parts = element.paragraph ? paragraphParts(document, element.paragraph) : [];
  return parts.map((part) => ({ kind: 'paragraph', ...part }));
}

/**
 * Docs needs an empty paragraph after a table. At the end of a page it must not make a page of its
 * own, so empty paragraphs between a table and a page's end are not drawn. What follows a page
 * break in its own paragraph is empty too, and only moves the break to the next block.
 */
function withoutBlankEnds(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let mustBreak = false;
  for (const [i, block] of blocks.entries()) {
    const isBlank = block.kind === 'paragraph' && block.isEmpty;
    if (isBlank && block.breakBefore && i + 1 < blocks.length) mustBreak = true;
    else if (!(isBlank && endsPageAfterTable(blocks, i))) {
      kept.push(
        mustBreak && block.kind === 'paragraph'
          ? { ...block, breakBefore: true }
          : broken(block, mustBreak),
      );
      mustBreak = false;
    }
  }
  return kept;
}

function broken(block: Block, mustBreak: boolean): Block {
  if (!mustBreak) return block;
  // pdfmake breaks before a table only through a block around it.
  const content: Content = { stack: [block.content], pageBreak: 'before' };
  return { kind: 'table', content, breakBefore: false, isWhole: false };
}

function endsPageAfterTable(blocks: readonly Block[], at: number): boolean {
  const blank = (block: Block | undefined) => block?.kind === 'paragraph' && block.isEmpty;
  let before = at;
  while (blank(blocks[before]) && !blocks[before]?.breakBefore) before -= 1;
  let after = at + 1;
  while (blank(blocks[after]) && !blocks[after]?.breakBefore) after += 1;
  const next = blocks[after];
  return blocks[before]?.kind === 'table' && (next === undefined || next.breakBefore);
}

/** Paragraphs that keep with what is next stand in one unbreakable block with it: a paragraph, or a table of whole rows. */
function stackOf(blocks: readonly Block[]): Content[] {
  const stack: Content[] = [];
  let together: Content[] = [];
  for (const [i, block] of blocks.entries()) {
    const content: Content =
      block.kind === 'paragraph' && block.breakBefore
        ? { ...block.content, pageBreak: 'before' }
        : block.content;
    const next = blocks[i + 1];
    const keeps =
      block.kind === 'paragraph' &&
      block.keepWithNext &&
      next !== undefined &&
      (next.kind === 'paragraph' || next.isWhole) &&
      !next.breakBefore &&
      !block.breakBefore;
    together.push(content);
    if (keeps) continue;
    stack.push(...(together.length === 1 ? together : [{ stack: together, unbreakable: true }]));
    together = [];
  }
  return stack;
}
