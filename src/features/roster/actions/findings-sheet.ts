import type { Language, Message, Problem } from '../../../kernel/problem';
import type { Columns, Row, TableChange, TableRead } from '../../../kernel/table';
import { rewriteRows } from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import { read } from '../../../ports/tables';
import type { CellFix } from '../core';
import { kindOf, severityType } from '../core';
import { findingsTable } from '../tables';

/** More nobody prints; the last line says how many there are. */
const LINES_PRINTED = 2000;
/** As much of a cell as a printed line shows. */
const LONGEST_SHOWN = 80;

type Line = Row<typeof findingsTable.columns>;

/**
 * Sheet Temuan anew: its first line says when, and how many problems in how many rows, then every finding with what was seen and
 * what would be better. Null where the workbook has no such sheet.
 */
export function findingsSheet(
  ports: Ports,
  summary: Message,
  findings: readonly Problem[],
  fixes: readonly CellFix[],
  sheets: readonly TableRead<Columns>[],
  language: Language,
): TableChange | null {
  const printed = read(ports, findingsTable);
  if (printed.problems.length > 0 && printed.positions.size === 0) return null;
  const say = (message: Message): string => ports.sentences.say(message, language);
  const idByRow = new Map(
    sheets.flatMap(({ table, raw }) => raw.map(({ row, key }) => [`${table.sheet}!${row}`, key])),
  );
  const fixByCell = new Map(fixes.map((fix) => [placeOf(fix.at), fix]));
  const lines = findings.slice(0, LINES_PRINTED).map(
    (found, index): Line => ({
      ...lineOf(found, say(found)),
      id: String(index + 1),
      row: found.at === undefined ? '' : (idByRow.get(`${found.at.sheet}!${found.at.row}`) ?? ''),
      fix: found.at === undefined ? '' : betterOf(fixByCell.get(placeOf(found.at))),
    }),
  );
  const left = findings.length - lines.length;
  const now = ports.clock.now();
  const more = { code: 'roster.findings_left_out', values: { count: left } };
  return rewriteRows(printed, [
    {
      ...BLANK,
      id: '0',
      // Day and time side by side: together they are wider than a column of the printed page.
      column: now.slice(0, 10),
      value: now.slice(11, 16),
      sentence: say(summary),
    },
    ...lines,
    ...(left > 0 ? [{ ...BLANK, id: '...', sentence: say(more) }] : []),
  ]);
}

const BLANK: Line = {
  id: '',
  severity: '',
  sheet: '',
  cell: '',
  row: '',
  column: '',
  value: '',
  sentence: '',
  fix: '',
  check: '',
};

function lineOf({ code, severity, at }: Problem, sentence: string): Line {
  return {
    ...BLANK,
    severity: String(severityType.write(severity)),
    sheet: at?.sheet ?? '',
    cell: at?.cell ?? '',
    column: at?.column ?? '',
    // Data Terbatas and private columns give no value with their addresses.
    value: shown(at?.value ?? ''),
    sentence,
    check: kindOf(code)?.id ?? '',
  };
}

/** What a fix would write, unless that is nobody's business outside the cell. */
function betterOf(fix: CellFix | undefined): string {
  return fix === undefined || fix.isPrivate ? '' : shown(String(fix.wanted));
}

function shown(value: string): string {
  const plain = value.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)}...` : plain;
}

function placeOf({ sheet, row, column }: NonNullable<Problem['at']>): string {
  return `${sheet}!${column}!${row}`;
}
