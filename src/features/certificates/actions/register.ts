import type { Problem } from '../../../kernel/problem';
import type { TableRead } from '../../../kernel/table';
import { updateRows } from '../../../kernel/table';
import type { Ports } from '../../../ports/ports';
import { read, writeChanges } from '../../../ports/tables';
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
 * Decides on the register as it is now and writes it, for a caller that holds the lock: nobody writes in between, and
 * what is written is flushed before it returns.
 */
export function rewriteRegister(
  ports: Ports,
  decide: (papers: readonly Paper[]) => PaperPatches,
): RegisterUpdate {
  const register = readRegister(ports);
  const papers = register.rows.map((row) => row.value);
  const patches = decide(papers);
  const changes = register.rows.flatMap(({ row, value }) => {
    const values = patches.get(value.id);
    return values === undefined ? [] : [{ row, values }];
  });
  if (changes.length === 0) return { papers, conflicts: [] };
  const { conflicts } = writeChanges(ports, [updateRows(register, changes)]);
  return { papers: papers.map((paper) => ({ ...paper, ...patches.get(paper.id) })), conflicts };
}
