import type { Problem } from '../../../kernel/problem';
import type { TableRead } from '../../../kernel/table';
import { readTable, resolveChange, updateRows } from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import { read } from '../../../ports/tables';
import type { Paper } from '../core';
import { papersTable } from '../tables';

/** New values by paper id. */
export type PaperPatches = ReadonlyMap<string, Partial<Paper>>;

export interface RegisterUpdate {
  /** Every readable paper of the register, as it is after the writing. */
  readonly papers: readonly Paper[];
  /** Cells that could not be written. */
  readonly conflicts: readonly Problem[];
}

/** The register as it stands. */
export function readRegister(ports: Ports): TableRead<typeof papersTable.columns> {
  return read(ports, papersTable);
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
  const papers = register.rows.map((row) => row.value);
  const patches = decide(papers);
  const changes = register.rows.flatMap(({ row, value }) => {
    const values = patches.get(value.id);
    return values === undefined ? [] : [{ row, values }];
  });
  if (sheet === null || changes.length === 0) return { papers, conflicts: [] };
  const formulas = ports.workbook.readFormulas(papersTable.sheet);
  const resolved = resolveChange(updateRows(register, changes), { ...sheet, formulas });
  ports.workbook.write(papersTable.sheet, resolved.rectangles);
  const written = papers.map((paper) => ({ ...paper, ...patches.get(paper.id) }));
  return { papers: written, conflicts: resolved.conflicts };
}
