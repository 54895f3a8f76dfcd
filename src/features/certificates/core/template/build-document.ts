import type { Block, Page } from './blocks';
import { line } from './blocks';
import type { DocsEdit } from './docs-edit';
import { points } from './docs-edit';
import { paragraphEdits, textOfParagraphs } from './paragraph-edits';
import { tableEdits } from './table-edits';

/** Docs needs a paragraph before and after every table; this one takes next to no room. */
const HAIRLINE = line('', { size: 1, lineSpacing: 6 });

/**
 * The edits that turn an empty document into these blocks, in one `batchUpdate`. A table takes the empty paragraph
 * before it for itself.
 */
export function buildDocument(page: Page, blocks: readonly Block[]): readonly DocsEdit[] {
  const edits: DocsEdit[] = [pageStyle(page)];
  let index = 1;
  blocks.forEach((block, position) => {
    if (block.kind === 'table') {
      const { startsPage = false, rows } = block;
      // A row that stays whole stays with what is before it.
      const keepsWithNext = rows[0]?.staysWhole ?? false;
      const above = { ...HAIRLINE, startsPage, keepsWithNext };
      edits.push(...paragraphEdits([above], index, true));
      const built = tableEdits(block, index);
      edits.push(...built.edits);
      index = built.next;
      return;
    }
    edits.push(...paragraphEdits([block], index, true));
    if (position === blocks.length - 1) return;
    index += textOfParagraphs([block]).length;
    edits.push({ insertText: { location: { index }, text: '\n' } });
    index += 1;
  });
  if (blocks[blocks.length - 1]?.kind === 'table') {
    edits.push(...paragraphEdits([HAIRLINE], index, true));
  }
  return edits;
}

function pageStyle({ width, height, margins: [top, right, bottom, left] }: Page): DocsEdit {
  return {
    updateDocumentStyle: {
      documentStyle: {
        pageSize: { width: points(width), height: points(height) },
        marginTop: points(top),
        marginRight: points(right),
        marginBottom: points(bottom),
        marginLeft: points(left),
      },
      fields: 'pageSize,marginTop,marginRight,marginBottom,marginLeft',
    },
  };
}
