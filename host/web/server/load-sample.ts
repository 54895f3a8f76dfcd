import { createWorkbook } from '../../local-google';
import type { Workbook } from '../../model/workbook';
import { callDoor } from '../../scenario/door';
import { readScenario, UserError } from '../../scenario/read-scenario';
import { runScenario, StepRefused } from '../../scenario/run-scenario';
import type { Scenario } from '../../scenario/schema';
import { typeProgram, typeRoster } from '../../scenario/type-scenario';
import { instantOf } from '../../scenario/zone-time';
import { Refused } from './refused';
import type { Workbench } from './workbench';

/** Colleagues of the account that a sample programme names; more can be typed in the page. */
export const COLLEAGUES: readonly string[] = ['rekan@example.org', 'pimpinan@example.org'];
const ZONE = 'Asia/Jakarta';

/** A workbook with one blank sheet. */
export function emptyWorkbook(owner: string): Workbook {
  return createWorkbook({ id: 'giliran-kosong', name: 'Program baru', owner, timeZone: ZONE });
}

/**
 * Begins anew with an empty workbook, or with a sample programme: set up and typed in, or run to its end.
 * @throws Refused when the add-on refuses a step of the sample
 */
export async function loadSample(
  bench: Workbench,
  idOrPath: string | null,
  runAll: boolean,
): Promise<void> {
  if (bench.isLoading)
    throw new Refused('Contoh program lain sedang dimuat. Tunggu sampai selesai.');
  bench.isLoading = true;
  try {
    if (idOrPath === null) await loadEmpty(bench);
    else await loadScenario(bench, readScenario(idOrPath), runAll);
  } catch (error) {
    if (error instanceof UserError || error instanceof StepRefused) {
      throw new Refused(error.message);
    }
    throw error;
  } finally {
    bench.isLoading = false;
    bench.touch();
  }
}

async function loadEmpty(bench: Workbench): Promise<void> {
  const [owner = 'petugas@example.org'] = bench.accounts;
  const { account: accountType } = bench.host.quotas;
  const workbook = emptyWorkbook(owner);
  await bench.replace({ workbook, nowMs: Date.now(), accountType, usedQuotas: [] }, true);
  await bench.openMenus();
}

async function loadScenario(bench: Workbench, scenario: Scenario, runAll: boolean): Promise<void> {
  const { id, timeZone, account } = scenario;
  const workbook = createWorkbook({
    ...{ id: `giliran-${id}`, name: id, owner: account.email, timeZone },
  });
  const nowMs = instantOf(scenario.startsAt, timeZone);
  bench.accounts = [...new Set([account.email, ...bench.accounts])];
  await bench.replace({ workbook, nowMs, accountType: account.type, usedQuotas: [] }, true);
  await bench.openMenus();
  if (runAll) {
    await runScenario(bench.google, scenario, ({ name, text }) => {
      bench.tell({ kind: 'toast', title: name, text, seconds: 3 });
      bench.touch();
    });
  } else {
    await typeScenario(bench, scenario);
  }
  removeBlankSheet(workbook);
}

async function typeScenario({ host }: Workbench, scenario: Scenario): Promise<void> {
  const { account } = scenario;
  const reply = await callDoor(host, account.email, 'app.setUpSheets', {});
  if (reply.status !== 'done') throw new Refused(reply.text);
  typeProgram(host.workbook, scenario);
  typeRoster(host.workbook, scenario);
}

/** The blank sheet of a new spreadsheet, in the way of the first page that staff see. */
function removeBlankSheet({ sheets }: Workbook): void {
  const blank = sheets.findIndex((sheet) => sheet.cells.size === 0);
  if (blank === 0 && sheets.length > 1) sheets.splice(blank, 1);
}
