import { existsSync } from 'node:fs';
import { loadWorkbook } from '../../xlsx';
import { readKeptState } from './kept-state';
import { COLLEAGUES, emptyWorkbook, loadSample } from './load-sample';
import { filesIn, Workbench, type WorkbenchTools } from './workbench';

const FIRST_ACCOUNT = 'petugas@example.org';

export interface WorkbenchOptions extends WorkbenchTools {
  /** Holds workbook, Drive, mail and state; made when absent. */
  readonly folder: string;
  /** Sample programme of the first start, by id or path; null for an empty workbook. */
  readonly scenario: string | null;
}

/**
 * Opens the workbench as it was left, or for the first time.
 * @throws Error in Indonesian when what was left cannot be read
 */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const files = filesIn(options.folder);
  const kept = readKeptState(files.state) ?? {
    version: 1 as const,
    nowMs: Date.now(),
    accounts: [FIRST_ACCOUNT, ...COLLEAGUES],
    accountType: 'consumer' as const,
    usedQuotas: [],
    executions: [],
  };
  const [owner = FIRST_ACCOUNT] = kept.accounts;
  const isFirst = !existsSync(files.workbook);
  const workbook = isFirst
    ? emptyWorkbook(owner)
    : await loadWorkbook(files.workbook, {
        ...{ id: 'lokal', owner, timeZone: 'Asia/Jakarta', locale: 'id_ID' },
      });
  const bench = new Workbench(files, options, workbook, kept);
  try {
    if (isFirst && options.scenario !== null) await loadSample(bench, options.scenario, false);
    else await bench.openMenus();
  } catch (error) {
    await bench.host.close();
    throw error;
  }
  bench.touch();
  return bench;
}
