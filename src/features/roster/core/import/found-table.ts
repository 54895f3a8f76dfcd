import type { RawCell } from '../../../../kernel/table';

/** A column of the people in a file. */
export interface SourceColumn {
  /** 0-based, in the file. */
  readonly index: number;
  /** The heading, of both rows where there are two; empty when there is none. */
  readonly label: string;
}

/** Somebody in a file. */
export interface SourceRow {
  /** 1-based row of the file. */
  readonly line: number;
  /** One for each column. */
  readonly cells: readonly RawCell[];
}

/** Why a row is not taken for a person. */
export type SkipReason = 'above' | 'heading' | 'numbers' | 'total' | 'lone';

export interface SkippedRow {
  /** 1-based row of the file. */
  readonly line: number;
  readonly reason: SkipReason;
  /** The beginning of what stands there. */
  readonly text: string;
}

/** The people of a file and what stands around them. */
export interface FoundTable {
  /** 1-based row of the heading, the last where there are two; 0 when there is none. */
  readonly headerLine: number;
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly SourceRow[];
  readonly skipped: readonly SkippedRow[];
}
