import type { CallOutcome, Requests } from '../protocol';
import { viewDrive } from './drive-files';
import { clearBlock, typeBlock } from './edit-cells';
import { addTab, hideTab, moveTab, renameTab, resizeColumn } from './edit-tabs';
import { findSheet } from './find-sheet';
import { loadSample } from './load-sample';
import { parseAccount } from './parse-account';
import { Refused } from './refused';
import { requireMenuLine, runFromFrame, runMenuLine } from './run-function';
import { searchCells } from './search-cells';
import type { Edit } from './undo-list';
import { drawRows } from './view-workbook';
import type { WorkbenchWindow } from './window';
import type { Workbench } from './workbench';
import { yearInZone } from './zone-instant';

const MINUTE_MS = 60_000;

type Answers = {
  readonly [K in keyof Requests]: (
    bench: Workbench,
    ask: Requests[K]['ask'],
  ) => Requests[K]['reply'] | Promise<Requests[K]['reply']>;
};

/** One function for each request of the protocol; each throws `Refused` for what the page shall say. */
export const answers: Answers = {
  open(bench, { window: id, line: lineId, account }) {
    const known = bench.windows.get(id);
    const email = account ?? known?.account ?? bench.accounts[0] ?? '';
    const window = known ?? bench.addWindow(id, knownAccount(bench, email));
    window.account = knownAccount(bench, email);
    const line = bench.lines.get(lineId);
    if (line) window.connect(line, bench.state());
    return { account: window.account };
  },
  close(bench, { window }) {
    bench.removeWindow(window);
    return {};
  },
  chooseAccount(bench, { window, account }) {
    windowOf(bench, window).account = knownAccount(bench, account);
    return {};
  },
  rows(bench, { sheet: id, from, to }) {
    const sheet = findSheet(bench.workbook, id);
    const rows = drawRows(bench.workbook, sheet, from, to);
    return { revision: bench.revisionOf(sheet), rows };
  },
  type(bench, { window, ...block }) {
    const { host, workbook } = bench;
    const year = yearInZone(host.clock.nowMs, workbook.timeZone);
    return edited(bench, window, (user) => typeBlock(workbook, user, year, block));
  },
  clear: (bench, { window, ...block }) =>
    edited(bench, window, (user) => clearBlock(bench.workbook, user, block)),
  undo(bench, { window: id }) {
    const window = windowOf(bench, id);
    return touched(bench, { undone: window.undo.undo(bench.workbook, window.account) });
  },
  resizeColumn(bench, { sheet, column, width }) {
    resizeColumn(bench.workbook, sheet, column, width);
    return touched(bench, {});
  },
  addTab: (bench) => touched(bench, { sheet: addTab(bench.workbook) }),
  renameTab(bench, { sheet, name }) {
    renameTab(bench.workbook, sheet, name);
    return touched(bench, {});
  },
  moveTab(bench, { sheet, index }) {
    moveTab(bench.workbook, sheet, index);
    return touched(bench, {});
  },
  hideTab(bench, { sheet, hidden }) {
    hideTab(bench.workbook, sheet, hidden);
    return touched(bench, {});
  },
  search: (bench, { text }) => ({ hits: searchCells(bench.workbook, text) }),
  select(bench, { window, sheet }) {
    windowOf(bench, window).sheet = findSheet(bench.workbook, sheet).id;
    return {};
  },
  menu(bench, { window, call, functionName }) {
    requireMenuLine(bench, functionName);
    return started(windowOf(bench, window), call, (owner) =>
      runMenuLine(bench, owner, functionName),
    );
  },
  run: (bench, { window, call, functionName, args }) =>
    started(windowOf(bench, window), call, (owner) =>
      runFromFrame(bench, owner, functionName, args),
    ),
  answer(bench, { window, question, answer }) {
    const isOpen = windowOf(bench, window).answer(question, answer);
    if (!isOpen) throw new Refused('Pertanyaan ini sudah ditutup.');
    return {};
  },
  mails: async (bench) => ({ mails: await bench.mailBox.list() }),
  drive: (bench) => ({ files: viewDrive(bench.google) }),
  pick(bench, { window, id }) {
    const { account } = windowOf(bench, window);
    const { drive } = bench.google;
    if (!drive.listFiles().some((file) => file.id === id)) {
      throw new Refused('Berkas ini sudah tidak ada di Drive.');
    }
    drive.grantPicked(account, id);
    return touched(bench, {});
  },
  executions: (bench) => ({ executions: [...bench.log.list()].reverse() }),
  moveClock(bench, { minutes }) {
    bench.host.clock.advance(minutes * MINUTE_MS);
    return touched(bench, { clock: bench.clock });
  },
  setAccountType(bench, { type }) {
    bench.host.quotas.account = type;
    return touched(bench, {});
  },
  setFault(bench, { fault }) {
    const rules = bench.faults.choose(fault);
    if (!rules) throw new Refused('Gangguan ini tidak dikenal.');
    bench.host.setFaults(rules);
    return touched(bench, {});
  },
  async loadScenario(bench, { scenario, runAll }) {
    const isKnown = bench.state().scenarios.some(({ id }) => id === scenario);
    if (scenario !== null && !isKnown) throw new Refused('Contoh program ini tidak ada.');
    await loadSample(bench, scenario, runAll);
    return {};
  },
};

function windowOf(bench: Workbench, id: string): WorkbenchWindow {
  const window = bench.windows.get(id);
  if (!window) throw new Refused('Jendela ini tidak dikenal lagi. Muat ulang halaman.');
  return window;
}

/** Answers at once; how the execution ended follows as an event. */
function started(
  window: WorkbenchWindow,
  call: number,
  run: (window: WorkbenchWindow) => Promise<CallOutcome>,
): object {
  void run(window).then((outcome) => window.send({ kind: 'ended', call, outcome }));
  return {};
}

function edited(bench: Workbench, id: string, edit: (user: string) => Edit): object {
  const window = windowOf(bench, id);
  window.undo.add(edit(window.account));
  return touched(bench, {});
}

function touched<T>(bench: Workbench, reply: T): T {
  bench.touch();
  return reply;
}

/** The address as the list has it; a new one joins the list. */
function knownAccount(bench: Workbench, address: string): string {
  const account = parseAccount(address);
  if (!bench.accounts.includes(account)) {
    bench.accounts = [...bench.accounts, account];
    bench.touch();
  }
  return account;
}
