const NEEDS_QUOTES = /["\t\n\r]/;

/** A block of cells as spreadsheets put it on the clipboard: tabs, line ends, and quotes where a cell holds one of these. */
export function toTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quote).join('\t')).join('\n');
}

function quote(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The block of cells in a text from the clipboard; a quote counts only where it opens a cell. Always at least one cell. */
export function parseTabSeparated(text: string): string[][] {
  const rows: string[][] = [[]];
  const end = text.length - (/\r?\n$/.exec(text)?.[0].length ?? 0);
  for (let at = 0; ; ) {
    const cell = readCell(text, at, end);
    rows.at(-1)?.push(cell.text);
    at = cell.next;
    if (at >= end) return rows;
    if (text[at] !== '\t') rows.push([]);
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
}

function readCell(text: string, from: number, end: number): { text: string; next: number } {
  const quoted = text[from] === '"' ? readQuoted(text, from + 1, end) : null;
  if (quoted) return quoted;
  const length = text.slice(from, end).search(/\t|\r?\n/);
  const next = length < 0 ? end : from + length;
  return { text: text.slice(from, next), next };
}

/** Null when the quote is never closed: then it is an ordinary character. */
function readQuoted(
  text: string,
  from: number,
  end: number,
): { text: string; next: number } | null {
  let content = '';
  for (let at = from; at < end; at += 1) {
    if (text[at] !== '"') content += text[at];
    else if (text[at + 1] === '"') {
      content += '"';
      at += 1;
    } else if (at + 1 >= end || /[\t\r\n]/.test(text[at + 1] ?? '')) {
      return { text: content, next: at + 1 };
    } else return null;
  }
  return null;
}
