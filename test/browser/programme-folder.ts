import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkbook, openLocalGoogle } from '../../host/local-google';
import { readScenario } from '../../host/scenario/read-scenario';
import { runScenario } from '../../host/scenario/run-scenario';
import type { Scenario } from '../../host/scenario/schema';
import { instantOf } from '../../host/scenario/zone-time';
import { workbookToXlsx } from '../../host/xlsx';

/** Runs a programme up to an action and leaves it in a folder, as the workbench would have kept it. */
export async function fillFolder(
  folder: string,
  scenario: Scenario | string,
  last: string,
): Promise<void> {
  const programme = typeof scenario === 'string' ? readScenario(scenario) : scenario;
  const { id, account, timeZone, startsAt } = programme;
  const google = openLocalGoogle({
    workbook: createWorkbook({ id, name: id, owner: account.email, timeZone }),
    directory: folder,
    startMs: instantOf(startsAt, timeZone),
    seed: 1,
    account: account.type,
  });
  try {
    await runScenario(google, programme, () => undefined, last);
    const { workbook, clock } = google.host;
    // The blank sheet of a new spreadsheet, in the way of the first page that staff see.
    workbook.sheets.splice(0, 1);
    writeFileSync(join(folder, 'workbook.xlsx'), await workbookToXlsx(workbook));
    const state = {
      version: 1,
      nowMs: clock.nowMs,
      accounts: [account.email, 'rekan@example.org', 'pimpinan@example.org'],
      accountType: account.type,
      usedQuotas: [],
      executions: [],
    };
    writeFileSync(join(folder, 'host.json'), JSON.stringify(state));
  } finally {
    await google.close();
  }
}
