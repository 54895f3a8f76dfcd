import type { SheetTab } from '../../protocol';
import { ColumnHeaders, HEADER_HEIGHT } from './column-headers';
import { GridRow, HEADER_WIDTH, range } from './grid-row';
import type { Layout, Visible } from './layout';
import { blockOf, type Selection } from './selection';

interface Props {
  readonly tab: SheetTab;
  readonly layout: Layout;
  readonly visible: Visible;
  readonly selection: Selection;
  readonly version: number;
}

/** Letters and frozen rows that stay at the top, and the rows in sight below them. */
export function GridBody({ tab, layout, visible, selection, version }: Props) {
  const { rows, columns, frozenHeight } = layout;
  const block = blockOf(selection);
  const { firstColumn: first, lastColumn: last } = visible;
  return (
    <div
      role="presentation"
      class="sheet"
      style={{ width: HEADER_WIDTH + columns.total, height: HEADER_HEIGHT + rows.total }}
    >
      <div
        role="rowgroup"
        class={`top ${tab.frozenRows > 0 ? 'frozen' : ''}`}
        style={{ height: frozenHeight }}
      >
        <ColumnHeaders tab={tab} columns={columns} first={first} last={last} block={block} />
        {range(1, tab.frozenRows).map(place)}
      </div>
      <div role="rowgroup">{range(visible.firstRow, visible.lastRow).map(place)}</div>
    </div>
  );

  function place(row: number) {
    const crossed = row >= block.top && row <= block.bottom;
    return (
      <GridRow
        key={row}
        tab={tab}
        row={row}
        top={HEADER_HEIGHT + rows.startOf(row)}
        height={rows.sizeOf(row)}
        columns={columns}
        first={first}
        last={last}
        from={crossed ? block.left : 0}
        to={crossed ? block.right : 0}
        active={row === selection.row ? selection.column : 0}
        version={version}
      />
    );
  }
}
