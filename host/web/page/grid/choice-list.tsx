import { useEffect, useRef, useState } from 'preact/hooks';
import { page } from '../page-state';
import { attempt } from '../toast';
import { cellAt } from './cell-cache';
import { typeTexts } from './edit-cells';
import { focusGrid } from './grid-focus';
import type { Selection } from './selection';

interface Props {
  readonly sheet: number;
  readonly selection: Selection;
  readonly box: { left: number; top: number; width: number; height: number };
}

/** The choices of a drop-down cell; typing letters narrows them. */
export function ChoiceList({ sheet, selection: { row, column }, box }: Props) {
  const cell = cellAt(sheet, row, column);
  const [wanted, setWanted] = useState('');
  const choices = (cell?.choices ?? []).filter((choice) =>
    choice.toLowerCase().includes(wanted.toLowerCase()),
  );
  const [at, setAt] = useState(Math.max(0, choices.indexOf(cell?.text ?? '')));
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at]);
  const close = () => {
    page.set({ choosing: false });
    focusGrid();
  };
  const choose = (choice: string | undefined) => {
    close();
    if (choice !== undefined) attempt(() => typeTexts(sheet, row, column, [[choice]]));
  };
  const press = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const by = steps[event.key];
    if (by) setAt(Math.min(Math.max(at + by, 0), choices.length - 1));
    else if (event.key === 'Enter') choose(choices[at]);
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
  };
  return (
    <div
      class="choices"
      style={{ left: box.left, top: box.top + box.height, minWidth: Math.max(box.width, 160) }}
    >
      <input
        ref={field}
        role="combobox"
        aria-expanded="true"
        aria-controls="choices"
        aria-activedescendant={`choice-${at}`}
        aria-label="Cari pilihan"
        placeholder="Cari pilihan"
        value={wanted}
        onInput={({ currentTarget }) => {
          setWanted(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={press}
        onBlur={() => page.set({ choosing: false })}
      />
      <div role="listbox" id="choices" aria-label="Pilihan" ref={list}>
        {choices.map((choice, index) => (
          <div
            key={choice}
            id={`choice-${index}`}
            role="option"
            aria-selected={index === at}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(choice);
            }}
          >
            {choice}
          </div>
        ))}
      </div>
    </div>
  );
}
