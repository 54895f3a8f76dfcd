import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Draft, page } from '../page-state';
import { cellName } from './cell-name';
import { cancelDraft, commitDraft } from './edit-cells';
import { focusGrid } from './grid-focus';

interface Props {
  readonly draft: Draft;
  readonly box: { left: number; top: number; width: number; height: number };
}

const LEAVING: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The open cell: a text field over it that grows with what is typed. */
export function CellEditor({ draft, box }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = '0';
    element.style.height = `${Math.max(box.height, element.scrollHeight)}px`;
  });
  const letters = Math.max(0, ...draft.text.split('\n').map(({ length }) => length));
  return (
    <textarea
      ref={field}
      class="cell-editor"
      aria-label={`Isi sel ${cellName(draft.row, draft.column)}`}
      value={draft.text}
      style={{
        left: box.left,
        top: box.top,
        width: Math.min(Math.max(box.width, letters * 8 + 24), 480),
      }}
      onInput={({ currentTarget }) => page.set({ draft: { ...draft, text: currentTarget.value } })}
      onKeyDown={(event) => {
        if (pressEditorKey(event, draft)) event.preventDefault();
      }}
    />
  );
}

/** Keys that end an edit, in the cell and in the formula bar; true when the edit ended. */
export function pressEditorKey({ key, altKey, shiftKey }: KeyboardEvent, draft: Draft): boolean {
  if (key === 'Enter' && altKey) return false;
  const arrow = draft.arrowsLeave ? LEAVING[key] : undefined;
  if (key === 'Escape') cancelDraft();
  else if (key === 'Enter') commitDraft(shiftKey ? -1 : 1, 0);
  else if (key === 'Tab') commitDraft(0, shiftKey ? -1 : 1);
  else if (arrow) commitDraft(...arrow);
  else return false;
  focusGrid();
  return true;
}
