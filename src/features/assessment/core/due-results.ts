import type { PlacementRow } from '../../placement/core';
import type { Unit } from '../../programme/core';
import { assessedUnits } from './assessed-units';
import type { ResultRow } from './model';

/** The key of a row of Nilai: `P-0001/UNIT`. */
export function resultId(participant: string, unit: string): string {
  return `${participant}/${unit}`;
}

/** An empty row for somebody in a unit. */
export function blankResult(
  {
    participant,
    name,
    package: packageCode,
  }: Pick<PlacementRow, 'participant' | 'name' | 'package'>,
  unit: string,
): ResultRow {
  return {
    ...{ id: resultId(participant, unit), participant, name, package: packageCode, unit },
    ...{ attempt1: null, score1: null, assessedOn1: null, assessor1: '' },
    ...{ attempt2: null, score2: null, assessedOn2: null, assessor2: '' },
    ...{ attempt3: null, score3: null, assessedOn3: null, assessor3: '' },
    evidence: '',
  };
}

/** The rows that Nilai lacks: one for each placed participant and assessed unit of the package. */
export function dueResults(
  placed: readonly PlacementRow[],
  units: readonly Unit[],
  rows: readonly ResultRow[],
): readonly ResultRow[] {
  const present = new Set(rows.map((row) => resultId(row.participant, row.unit)));
  return placed
    .flatMap((placement) =>
      assessedUnits(units, placement.package).map((unit) => blankResult(placement, unit.code)),
    )
    .filter((row) => !present.has(row.id));
}
