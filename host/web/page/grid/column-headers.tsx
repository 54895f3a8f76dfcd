import type { SheetTab } from '../../protocol';
import { columnLetters } from './cell-name';
import { HEADER_WIDTH, range } from './grid-row';
import type { Block } from './selection';
import type { Track } from './track';

export const HEADER_HEIGHT = 25;

interface Props {
  readonly tab: SheetTab;
  readonly columns: Track;
  readonly first: number;
  readonly last: number;
  readonly block: Block;
}

/** The letters above the columns; their right edges are dragged to resize. */
export function ColumnHeaders({ tab, columns, first, last, block }: Props) {
  return (
    <div
      role="row"
      aria-rowindex={1}
      class="row letters"
      style={{ top: 0, height: HEADER_HEIGHT, width: HEADER_WIDTH + columns.total }}
    >
      <div
        role="presentation"
        class={`stuck ${tab.frozenColumns > 0 ? 'frozen' : ''}`}
        style={{ width: HEADER_WIDTH + columns.startOf(tab.frozenColumns + 1) }}
      >
        <div role="columnheader" class="row-number" data-all="">
          <span class="visually-hidden">Semua sel</span>
        </div>
        {range(1, tab.frozenColumns).map(place)}
      </div>
      {range(first, last).map(place)}
    </div>
  );

  function place(column: number) {
    const crossed = column >= block.left && column <= block.right;
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        data-column={column}
        class={`letter ${crossed ? 'crossed' : ''}`}
        style={{ left: HEADER_WIDTH + columns.startOf(column), width: columns.sizeOf(column) }}
      >
        {columnLetters(column)}
        <span class="edge" data-edge={column} />
      </div>
    );
  }
}
