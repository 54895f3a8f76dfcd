import type { ExecuteOptions, MenuEntry, UiEvent } from '../../engine/types';
import { parseA1 } from '../../facade/a1';
import type { CallOutcome, ServerEvent } from '../protocol';
import { Refused } from './refused';
import type { WorkbenchWindow } from './window';
import type { Workbench } from './workbench';

/** Apps Script: the size of a dialog that names none, in pixels. */
const DIALOG = { width: 600, height: 400 } as const;
const TOO_LONG = 'Exceeded maximum execution time';
const BROKEN_OFF = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** @throws Refused when no line of the menus runs this function */
export function requireMenuLine({ menus }: Workbench, functionName: string): void {
  if (menus.some(({ entries }) => hasLine(entries, functionName))) return;
  throw new Refused('Menu ini sudah tidak ada. Muat ulang halaman.');
}

/** A click on a menu line, to the end of the execution; a failure has the message that Google would show. */
export async function runMenuLine(
  bench: Workbench,
  window: WorkbenchWindow,
  functionName: string,
): Promise<CallOutcome> {
  const user = window.account;
  try {
    const { outcome } = await bench.host.execute({
      ...{ functionName, user },
      ...standingOf(bench, window),
    });
    if (outcome.status === 'done') return { ok: true };
    if (outcome.status === 'failed') {
      return { ok: false, message: `${outcome.error.name}: ${outcome.error.message}` };
    }
    return { ok: false, message: outcome.reason === 'time limit' ? TOO_LONG : BROKEN_OFF };
  } catch (error) {
    return failureOf(error);
  }
}

/** `google.script.run` from a frame of the window. */
export async function runFromFrame(
  bench: Workbench,
  window: WorkbenchWindow,
  functionName: string,
  args: readonly unknown[],
): Promise<CallOutcome> {
  const { loss } = bench.faults;
  if (loss) return loss;
  try {
    const reply = await bench.host.runFromSidebar(functionName, args, window.account, {
      ...{ window: window.id, ...standingOf(bench, window) },
    });
    if (reply.status === 'success') return { ok: true, value: reply.value };
    return { ok: false, name: reply.name, message: reply.message };
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): CallOutcome {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { ok: false, name, message };
}

function standingOf(
  bench: Workbench,
  window: WorkbenchWindow,
): Pick<ExecuteOptions, 'ui' | 'activeSheet' | 'onUiEvent'> {
  const sheet = bench.workbook.sheets.find(({ id }) => id === window.sheet);
  return {
    ui: (question) => window.ask(question),
    onUiEvent: (event) => showUiEvent(bench, window, event),
    ...(sheet ? { activeSheet: sheet.name } : {}),
  };
}

function hasLine(entries: readonly MenuEntry[], functionName: string): boolean {
  return entries.some((entry) => {
    if (entry.kind === 'menu') return hasLine(entry.entries, functionName);
    return entry.kind === 'item' && entry.functionName === functionName;
  });
}

function showUiEvent(bench: Workbench, window: WorkbenchWindow, uiEvent: UiEvent): void {
  const event = eventOf(bench, uiEvent);
  if (!event) return;
  if (event.kind === 'show') {
    window.sheet = event.sheet;
    // The page must know a sheet that is new before it can go there.
    bench.look();
  }
  window.send(event);
}

function eventOf(bench: Workbench, event: UiEvent): ServerEvent | null {
  switch (event.kind) {
    case 'toast':
    case 'sidebar':
      return event;
    case 'dialog':
      return {
        ...event,
        width: event.width ?? DIALOG.width,
        height: event.height ?? DIALOG.height,
      };
    case 'activate': {
      const sheet = bench.workbook.sheets.find(({ name }) => name === event.sheet);
      const { row, column } = parseA1(event.a1 ?? 'A1') ?? { row: 1, column: 1 };
      return sheet ? { kind: 'show', sheet: sheet.id, row, column } : null;
    }
    default:
      return null;
  }
}
