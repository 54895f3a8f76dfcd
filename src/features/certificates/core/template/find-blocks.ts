import type { DocContent, DocParagraph } from './read-document';

/** `{{#jika nip}}`, `{{#jika tidak nip}}`, `{{/jika}}` in a paragraph. */
interface Mark {
  readonly paragraph: DocParagraph;
  /** Place of its first brace, and the one after its last, in the document. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Null for the end of a block. */
  readonly condition: Condition | null;
}

/** A block is printed when the value is there, or, negated, when it is not. */
export interface Condition {
  readonly value: string;
  readonly isNegated: boolean;
}

/** Text, paragraphs or tables that are printed only under a condition. */
export interface Block {
  readonly condition: Condition;
  readonly open: Mark;
  readonly close: Mark;
}

const MARK = /\{\{([#/])([^{}]*)\}\}/g;
const OPEN = /^\s*jika\s+(tidak\s+)?(\S+)\s*$/i;
const CLOSE = /^\s*jika\s*$/i;

/** Marks of one content that are no whole block: without end, without beginning, or of no known form. */
export interface BrokenMarks {
  readonly unclosed: readonly string[];
  readonly unopened: readonly string[];
  readonly strange: readonly string[];
}

/**
 * The blocks of one content, outer ones before inner ones. A block begins and ends in the same content: both in the
 * body, or both in one cell.
 */
export function findBlocks(
  content: DocContent,
): BrokenMarks & { readonly blocks: readonly Block[] } {
  const open: Mark[] = [];
  const blocks: Block[] = [];
  const unopened: string[] = [];
  const { marks, strange } = marksIn(content);
  for (const mark of marks) {
    if (mark.condition !== null) {
      open.push(mark);
      continue;
    }
    const opened = open.pop();
    if (opened?.condition) {
      blocks.push({ condition: opened.condition, open: opened, close: mark });
    } else unopened.push(mark.text);
  }
  return {
    blocks: blocks.sort((left, right) => left.open.from - right.open.from),
    unclosed: open.map(({ text }) => text),
    unopened,
    strange,
  };
}

/** Whether a tag is a mark of a block and no field. */
export function isMark(tag: string): boolean {
  return /^[#/]/.test(tag);
}

function marksIn(content: DocContent): {
  readonly marks: readonly Mark[];
  readonly strange: readonly string[];
} {
  const found = content.flatMap((paragraph) =>
    paragraph.kind === 'table'
      ? []
      : [...paragraph.text.matchAll(MARK)].map((match) => markOf(paragraph, match)),
  );
  return {
    marks: found.flatMap((one) => (typeof one === 'string' ? [] : [one])),
    strange: found.filter((one) => typeof one === 'string'),
  };
}

/** The mark, or its text when it has no known form. */
function markOf(paragraph: DocParagraph, match: RegExpExecArray): Mark | string {
  const [text, sign, words = ''] = match;
  const from = paragraph.start + match.index;
  const place = { paragraph, from, to: from + text.length, text };
  if (sign === '/') return CLOSE.test(words) ? { ...place, condition: null } : text;
  const opening = OPEN.exec(words);
  if (opening === null) return text;
  const condition = { value: opening[2] ?? '', isNegated: opening[1] !== undefined };
  return { ...place, condition };
}
