import { memo } from 'preact/compat';
import type { SheetTab } from '../../protocol';
import { Cell, type CellProps } from './cell';
import { cellAt } from './cell-cache';
import type { Track } from './track';

export const HEADER_WIDTH = 48;

export interface GridRowProps {
  readonly tab: SheetTab;
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly columns: Track;
  /** First and last column drawn beside the frozen ones. */
  readonly first: number;
  readonly last: number;
  /** Selected columns, when the selection crosses this row. */
  readonly from: number;
  readonly to: number;
  /** Column of the active cell, 0 when it is in another row. */
  readonly active: number;
  /** Draws again when it changes. */
  readonly version: number;
}

/** A row of the grid: its number and the frozen cells stay at the left edge. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { tab, row, top, height, columns, first, last, from, to, active } = props;
  const frozen = range(1, tab.frozenColumns);
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      class="row"
      style={{ top, height, width: HEADER_WIDTH + columns.total }}
    >
      <div
        role="presentation"
        class={`stuck ${tab.frozenColumns > 0 ? 'frozen' : ''}`}
        style={{ width: HEADER_WIDTH + columns.startOf(tab.frozenColumns + 1) }}
      >
        <div role="rowheader" data-row={row} class={`row-number ${from > 0 ? 'crossed' : ''}`}>
          {row}
        </div>
        {frozen.map(place)}
      </div>
      {range(first, last).map(place)}
    </div>
  );

  function place(column: number) {
    const inside = column >= from && column <= to;
    const mark: CellProps['mark'] = column === active ? 'active' : inside ? 'selected' : 'none';
    const width = columns.sizeOf(column);
    return (
      <Cell
        key={column}
        row={row}
        column={column}
        left={HEADER_WIDTH + columns.startOf(column)}
        width={width}
        room={width + emptyRoom(tab, row, column, columns)}
        cell={cellAt(tab.id, row, column)}
        mark={mark}
      />
    );
  }
});

/** Width of the empty cells at the right that a long text may run into, as spreadsheets let it. */
function emptyRoom(tab: SheetTab, row: number, column: number, columns: Track): number {
  const cell = cellAt(tab.id, row, column);
  if (!cell || !mayRunOver(cell)) return 0;
  let needed = cell.text.length * 7 - columns.sizeOf(column);
  let room = 0;
  const stop = column <= tab.frozenColumns ? tab.frozenColumns : columns.count;
  for (let next = column + 1; needed > 0 && next <= stop; next += 1) {
    const neighbour = cellAt(tab.id, row, next);
    if (neighbour && (neighbour.text !== '' || neighbour.kind === 'checkbox')) break;
    room += columns.sizeOf(next);
    needed -= columns.sizeOf(next);
  }
  return room;
}

function mayRunOver({
  kind,
  wrap,
  align,
  choices,
}: {
  kind?: string;
  wrap?: boolean;
  align?: string;
  choices?: readonly string[];
}): boolean {
  return !kind && !wrap && !choices && (align ?? 'left') === 'left';
}

/** Whole numbers from first to last, none when last is smaller. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
