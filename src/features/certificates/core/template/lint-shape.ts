import type { Problem } from '../../../../kernel/problem';
import { problem } from '../../../../kernel/problem';
import { findBlocks } from './find-blocks';
import { nearestWord } from './nearest-word';
import type { DocContent, DocRow } from './read-document';
import { everyContent } from './read-document';
import { isUnitRow, rowObstacle, UNIT_FIELDS } from './repeat-edits';

/** What is wrong with the blocks and the repeated rows of a template. */
export function lintShape(
  body: DocContent,
  margins: DocContent,
  known: readonly string[],
  title: string,
): readonly Problem[] {
  const contents = everyContent(body);
  return [
    ...contents.flatMap((content) => lintBlocks(content, known, title)),
    ...rowsIn(contents).flatMap((row) => lintRow(row, title)),
    ...strayUnitTags(body, title),
    ...strayUnitTags(margins, title),
    ...marksIn(margins).map((text) => problem('certificates.block_in_margin', { title, text })),
  ];
}

function lintBlocks(
  content: DocContent,
  known: readonly string[],
  title: string,
): readonly Problem[] {
  const { blocks, unclosed, unopened, strange } = findBlocks(content);
  return [
    ...unclosed.map((text) => problem('certificates.block_unclosed', { title, text })),
    ...unopened.map((text) => problem('certificates.block_unopened', { title, text })),
    ...strange.map((text) => problem('certificates.block_strange', { title, text })),
    ...blocks
      .filter(({ condition }) => !known.includes(condition.value))
      .map(({ open: { text }, condition }) => {
        const near = nearestWord(condition.value.toLowerCase(), known) ?? 'nip';
        return problem('certificates.block_condition', { title, text, near });
      }),
  ];
}

function rowsIn(contents: readonly DocContent[]): readonly DocRow[] {
  return contents.flatMap((content) =>
    content.flatMap((one) => (one.kind === 'table' ? one.rows.filter(isUnitRow) : [])),
  );
}

function lintRow(row: DocRow, title: string): readonly Problem[] {
  const hasBlocks = row.cells.some(({ content }) => findBlocks(content).blocks.length > 0);
  const obstacle = rowObstacle(row);
  const values = { title, row: firstWords(row) };
  return [
    ...(obstacle === null ? [] : [problem(`certificates.row_${obstacle}`, values)]),
    ...(hasBlocks ? [problem('certificates.block_in_row', { title })] : []),
  ];
}

const MOST_LETTERS = 60;

/** By which staff find the row in their document. */
function firstWords({ cells }: DocRow): string {
  const paragraphs = cells.flatMap(({ content }) =>
    content.flatMap((one) => (one.kind === 'paragraph' ? [one.text.trim()] : [])),
  );
  const text = paragraphs.filter((one) => one !== '').join(' | ');
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}

/** Tags of a repeated row that stand in no table: nothing would be repeated. */
function strayUnitTags(content: DocContent, title: string): readonly Problem[] {
  const texts = content.flatMap((one) => (one.kind === 'paragraph' ? [one.text] : []));
  return UNIT_FIELDS.filter((tag) => texts.some((text) => text.includes(`{{${tag}}}`))).map((tag) =>
    problem('certificates.unit_tag_outside', { title, tag }),
  );
}

/** Blocks in a header or footer: no edit of theirs has a place in the body. */
function marksIn(margins: DocContent): readonly string[] {
  const { blocks, unclosed, unopened } = findBlocks(margins);
  return [...blocks.map(({ open }) => open.text), ...unclosed, ...unopened];
}
