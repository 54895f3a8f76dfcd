import type { ExecutionView, ServerEvent, WorkbenchState } from '../protocol';
import { endCall } from './calls';
import { forgetCells } from './grid/cell-cache';
import { showCell } from './grid/show-cell';
import { nextKey, page } from './page-state';
import { refreshFiles, refreshMails } from './refresh-lists';
import { attempt, showToast } from './toast';

const MAX_EXECUTIONS = 200;

type EventOf<K extends ServerEvent['kind']> = Extract<ServerEvent, { kind: K }>;

const APPLY: { readonly [K in ServerEvent['kind']]: (event: EventOf<K>) => void } = {
  changed: ({ workbook }) => changeState({ workbook }),
  state: ({ state }) => {
    forgetCells();
    takeState(state);
  },
  ask: ({ question, ask }) => page.set({ questions: [...page.get().questions, { question, ask }] }),
  ended: ({ call, outcome }) => endCall(call, outcome),
  toast: ({ title, text, seconds }) => showToast(title, text, seconds),
  sidebar: ({ title, html }) => page.set({ sidebar: { key: nextKey(), title, html } }),
  dialog: ({ modal, title, html, width, height }) =>
    page.set({ dialog: { key: nextKey(), modal, title, html, width, height } }),
  show: ({ sheet, row, column }) => showCell(sheet, row, column),
  clock: ({ clock }) => changeState({ clock }),
  mail: () => attempt(refreshMails),
  drive: () => attempt(refreshFiles),
  execution: ({ execution }) => page.set({ executions: withExecution(execution) }),
};

/** Shows what the server reports. */
export function applyEvent(event: ServerEvent): void {
  // Each entry takes the event of its own kind.
  const apply = APPLY[event.kind] as (event: ServerEvent) => void;
  apply(event);
}

function changeState(change: Partial<WorkbenchState>): void {
  const { state } = page.get();
  if (state) takeState({ ...state, ...change });
}

/** Takes a new state; when the tab that was shown is gone or hidden, the first visible one takes its place. */
function takeState(state: WorkbenchState): void {
  const visible = state.workbook.tabs.filter(({ hidden }) => !hidden);
  const stays = visible.some(({ id }) => id === page.get().sheet);
  page.set({ state });
  if (stays) page.set({ cellsVersion: page.get().cellsVersion + 1 });
  else if (visible[0]) showCell(visible[0].id, 1, 1);
}

function withExecution(execution: ExecutionView): readonly ExecutionView[] {
  const others = page.get().executions.filter(({ id }) => id !== execution.id);
  return [execution, ...others].sort((a, b) => b.id - a.id).slice(0, MAX_EXECUTIONS);
}
