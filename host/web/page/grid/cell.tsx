import type { CSSProperties } from 'preact';
import type { DrawnCell } from '../../protocol';
import { cellName } from './cell-name';

export interface CellProps {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  /** Pixels that a long text may use, empty neighbours included. */
  readonly room: number;
  readonly cell: DrawnCell | undefined;
  readonly mark: 'none' | 'selected' | 'active';
}

/** One cell of the grid; tests and people find it by `data-a1`. */
export function Cell({ row, column, left, width, room, cell, mark }: CellProps) {
  const name = cellName(row, column);
  return (
    <div
      role="gridcell"
      id={`cell-${name}`}
      data-a1={name}
      aria-colindex={column + 1}
      aria-selected={mark !== 'none'}
      aria-description={cell?.note}
      class={`cell ${mark} ${cell?.wrap ? 'wrapped' : ''} ${cell?.kind ?? ''}`}
      style={{ left, width, background: cell?.background }}
    >
      {cell ? <Content cell={cell} room={room} width={width} /> : null}
    </div>
  );
}

function Content({ cell, room, width }: { cell: DrawnCell; room: number; width: number }) {
  return (
    <>
      {cell.kind === 'checkbox' ? (
        <Box checked={cell.checked === true} />
      ) : (
        <span class="text" style={textStyle(cell, room, width)}>
          {cell.text}
        </span>
      )}
      {cell.choices ? <span class="arrow" data-arrow="" aria-hidden="true" /> : null}
      {isOutsideChoices(cell) ? <span class="corner odd" aria-hidden="true" /> : null}
      {cell.note ? <span class="corner" aria-hidden="true" /> : null}
    </>
  );
}

/** Typed although the list of the cell has no such choice. */
function isOutsideChoices({ choices, text }: DrawnCell): boolean {
  return choices !== undefined && text !== '' && !choices.includes(text);
}

function Box({ checked }: { checked: boolean }) {
  return (
    <span
      role="checkbox"
      tabIndex={-1}
      aria-checked={checked}
      aria-label={checked ? 'Dicentang' : 'Tidak dicentang'}
      class="box"
      data-box=""
    >
      {checked ? '✓' : ''}
    </span>
  );
}

function textStyle(cell: DrawnCell, room: number, width: number): CSSProperties {
  const right = cell.kind === 'number' || cell.kind === 'date';
  const background = room > width ? (cell.background ?? '#fff') : undefined;
  return {
    width: room - 8 - (cell.choices ? 16 : 0),
    textAlign: cell.align ?? (right ? 'right' : 'left'),
    ...(cell.color ? { color: cell.color } : {}),
    ...(cell.bold ? { fontWeight: 600 } : {}),
    ...(cell.italic ? { fontStyle: 'italic' } : {}),
    ...(background ? { background } : {}),
  };
}
