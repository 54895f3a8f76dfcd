import type { Problem } from '../../../kernel/problem';
import { asWarning, problemAt } from '../../../kernel/problem';
import type { TableRead } from '../../../kernel/table';
import { addressOf } from '../../../kernel/table';
import type { Survivors } from '../../roster/core/index';
import { countUnderSurvivors } from '../../roster/core/index';
import type { PairRow, PlacementRow } from '../core/index';
import type { pairsTable, placementTable } from '../tables';

/** Rows of Penempatan and Pasangan under the ids that count, and the rows that staff should look at. */
export interface FollowedRows {
  readonly present: readonly PlacementRow[];
  readonly pairs: readonly PairRow[];
  readonly warnings: readonly Problem[];
}

/** Follows ids of merged rows. A row that is not locked is made again anyway, so it is not named. */
export function followMerged(
  placement: TableRead<typeof placementTable.columns>,
  pairs: TableRead<typeof pairsTable.columns>,
  survivors: Survivors,
): FollowedRows {
  const locate = (row: number) => addressOf(placement, row, 'participant');
  const { rows, warnings } = countUnderSurvivors(placement.rows, survivors, locate);
  const locked = new Set(placement.rows.flatMap(({ row, value }) => (value.isLocked ? [row] : [])));
  const inPairs = pairs.rows.flatMap(({ row, value }) =>
    (['first', 'second'] as const).flatMap((column) => {
      const into = survivors.get(value[column]);
      if (into === undefined) return [];
      const values = { participant: value[column], into };
      return [asWarning(problemAt(addressOf(pairs, row, column), 'roster.id_merged', values))];
    }),
  );
  return {
    present: rows.map(({ value }) => value),
    pairs: pairs.rows.map(({ value }) => ({
      ...value,
      first: survivors.get(value.first) ?? value.first,
      second: survivors.get(value.second) ?? value.second,
    })),
    warnings: [...warnings.filter(({ at }) => locked.has(at?.row ?? 0)), ...inPairs],
  };
}
