import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuLine } from './menu-line';

interface Props {
  readonly label: string;
  readonly lines: readonly MenuLine[];
  /** A line was chosen. */
  onDone(): void;
}

/** An open menu; its first line has the focus. */
export function MenuList({ label, lines, onDone }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  useEffect(() => focusLine(list.current, 0), []);
  const press = (event: KeyboardEvent) => {
    if (pressListKey(event, list.current)) return swallow(event);
    const at = lines.findIndex(
      (_, index) => lineIn(list.current, index) === document.activeElement,
    );
    if (event.key === 'ArrowRight' && lines[at]?.kind === 'menu') {
      setOpen(at);
      return swallow(event);
    }
    if ((event.key === 'ArrowLeft' || event.key === 'Escape') && open !== null) {
      lineIn(list.current, open)?.focus();
      setOpen(null);
      return swallow(event);
    }
  };
  return (
    <div class="menu" role="menu" aria-label={label} tabIndex={-1} ref={list} onKeyDown={press}>
      {lines.map((line, index) => {
        const key = `${index}`;
        if (line.kind === 'separator') return <hr key={key} />;
        return (
          <div
            key={key}
            role="none"
            class="menu-line"
            onPointerEnter={() => setOpen(line.kind === 'menu' ? index : null)}
          >
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              data-line={index}
              {...(line.kind === 'menu'
                ? { 'aria-haspopup': 'menu', 'aria-expanded': open === index }
                : {})}
              onClick={() => {
                if (line.kind === 'menu') return setOpen(index);
                onDone();
                line.run();
              }}
            >
              <span>{line.caption}</span>
              <span class="keys" aria-hidden="true">
                {line.kind === 'menu' ? '▸' : line.keys}
              </span>
            </button>
            {line.kind === 'menu' && open === index ? (
              <MenuList label={line.caption} lines={line.lines} onDone={onDone} />
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

function lineIn(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelector(`:scope > div > [data-line="${index}"]`) ?? null;
}

function linesIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(':scope > div > [data-line]') ?? [])];
}

function focusLine(list: HTMLElement | null, index: number): void {
  linesIn(list).at(index)?.focus();
}

/** Up, down, Home, End and first letters; true when the key moved the focus. */
function pressListKey({ key }: KeyboardEvent, list: HTMLElement | null): boolean {
  const lines = linesIn(list);
  const active = document.activeElement;
  const at = active instanceof HTMLElement ? lines.indexOf(active) : -1;
  if (at < 0) return false;
  const goals: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % lines.length,
    ArrowUp: at - 1,
    Home: 0,
    End: -1,
  };
  const goal = goals[key] ?? indexByLetter(lines, at, key);
  if (goal === undefined) return false;
  focusLine(list, goal);
  return true;
}

function indexByLetter(lines: readonly HTMLElement[], at: number, key: string): number | undefined {
  if (key.length !== 1 || key === ' ') return undefined;
  const begins = (line: HTMLElement) =>
    line.textContent?.toLowerCase().startsWith(key.toLowerCase());
  const after = lines.findIndex((line, index) => index > at && begins(line));
  const any = after >= 0 ? after : lines.findIndex(begins);
  return any >= 0 ? any : undefined;
}
