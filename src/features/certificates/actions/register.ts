import { groupBy } from '../../../kernel/ordering';
import type { Problem } from '../../../kernel/problem';
import { problem } from '../../../kernel/problem';
import type { TableRead } from '../../../kernel/table';
import { readTable, resolveChange, updateRows } from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import { read } from '../../../ports/tables';
import type { Paper } from '../core';
import { papersTable } from '../tables';

/** New values by paper id. */
export type PaperPatches = ReadonlyMap<string, Partial<Paper>>;

export interface RegisterUpdate {
  /** Every usable paper of the register, as it is after the writing. */
  readonly papers: readonly Paper[];
  /** Cells that could not be written. */
  readonly conflicts: readonly Problem[];
  /** The sheet or one of its headers is gone: nothing could be read or written. */
  readonly isGone: boolean;
}

/** The register as it stands. */
export function readRegister(ports: Ports): TableRead<typeof papersTable.columns> {
  return read(ports, papersTable);
}

type Register = TableRead<typeof papersTable.columns>;

/** Whether the sheet or one of its headers is missing; everything else that is wrong stands in a row. */
export function isGone({ problems }: Register): boolean {
  return problems.some(({ at }) => (at?.row ?? 1) === 1);
}

/**
 * The papers that can be worked on. A row with a cell that cannot be read, and rows that share an ID, wait for a person
 * and hold up nobody else's paper.
 */
export function papersIn(register: Register): readonly Paper[] {
  return usableRows(register).map(({ value }) => value);
}

/** Why a paper that somebody asked for is not among these: perhaps its row cannot be used. */
export function whyUnknown({ problems }: Register, paper: string): readonly Problem[] {
  return problems.length > 0 ? problems : [problem('certificates.paper_unknown', { paper })];
}

function usableRows({ rows, raw }: Register): Register['rows'] {
  const byId = groupBy(raw, ({ key }) => key);
  return rows.filter(({ value }) => byId.get(value.id)?.length === 1);
}

/**
 * Decides on the register as it is now and writes it, for a caller that holds the lock: nobody of ours writes in
 * between, so it is read once. What is written is flushed before the lock is let go.
 */
export function rewriteRegister(
  ports: Ports,
  decide: (papers: readonly Paper[]) => PaperPatches,
): RegisterUpdate {
  const sheet = ports.workbook.read(papersTable.sheet);
  const register = readTable(papersTable, sheet);
  if (sheet === null || isGone(register)) {
    return { papers: [], conflicts: register.problems, isGone: true };
  }
  const rows = usableRows(register);
  const papers = rows.map((row) => row.value);
  const patches = decide(papers);
  const changes = rows.flatMap(({ row, value }) => {
    const values = patches.get(value.id);
    return values === undefined ? [] : [{ row, values }];
  });
  if (changes.length === 0) return { papers, conflicts: [], isGone: false };
  const formulas = ports.workbook.readFormulas(papersTable.sheet);
  const resolved = resolveChange(updateRows(register, changes), { ...sheet, formulas });
  ports.workbook.write(papersTable.sheet, resolved.rectangles);
  const written = papers.map((paper) => ({ ...paper, ...patches.get(paper.id) }));
  return { papers: written, conflicts: resolved.conflicts, isGone: false };
}
