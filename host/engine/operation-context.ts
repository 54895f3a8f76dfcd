import type { Sheet, Workbook } from '../model/workbook';
import type { OperationName, Operations } from '../realm/operations';
import type { CallCounts } from './call-counts';
import type { FaultBook } from './faults';
import type { LockTable } from './lock-table';
import type { QuotaBook } from './quotas';
import type { RunningExecution } from './running-execution';
import { ServiceException } from './service-exception';
import type { HostOptions } from './types';

/** Cached values with the virtual instant at which they expire. */
export type CacheStore = Map<string, { readonly value: string; readonly untilMs: number }>;

/** What all executions of a host share. */
export interface HostState {
  readonly options: HostOptions;
  readonly workbook: Workbook;
  readonly counters: CallCounts;
  readonly faults: FaultBook;
  readonly quotas: QuotaBook;
  readonly locks: LockTable;
  readonly caches: Map<string, CacheStore>;
  readonly running: ReadonlySet<RunningExecution>;
}

/** What an operation works on. */
export interface OperationContext {
  readonly host: HostState;
  readonly execution: RunningExecution;
}

type OperationOf<K extends OperationName> = (
  context: OperationContext,
  ...args: Parameters<Operations[K]>
) => ReturnType<Operations[K]> | Promise<ReturnType<Operations[K]>>;

/** The engine's side of the contract: one function for each operation. */
export type OperationTable<K extends OperationName = OperationName> = {
  readonly [N in K]: OperationOf<N>;
};

/** The operations whose names begin with a class. */
export type OperationsOf<Class extends string> = OperationTable<
  Extract<OperationName, `${Class}.${string}`>
>;

export function sheetById({ host }: OperationContext, id: number): Sheet {
  const sheet = host.workbook.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new ServiceException(`Sheet ${id} not found`);
  return sheet;
}

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Whether this execution's user may change the cells of a sheet. */
export function mayEdit({ host, execution }: OperationContext, sheet: Sheet): boolean {
  const { protection } = sheet;
  if (!protection || protection.warningOnly || host.workbook.owner === execution.user) return true;
  return protection.editors.includes(execution.user);
}

export function requireEditable(context: OperationContext, sheet: Sheet): void {
  if (!mayEdit(context, sheet)) throw new ServiceException(PROTECTED);
}
