import type { Unit } from '../../programme/core';

/** The units of a package that are assessed, in their order. Guest sessions count for presence only. */
export function assessedUnits(units: readonly Unit[], packageCode: string): readonly Unit[] {
  return units
    .filter((unit) => unit.package === packageCode && unit.kind !== 'guest')
    .sort((left, right) => left.order - right.order);
}

/** The units that must be competent to pass. Where no unit is marked as critical, all of them are. */
export function criticalUnits(assessed: readonly Unit[]): readonly Unit[] {
  const marked = assessed.filter((unit) => unit.isCritical);
  return marked.length === 0 ? assessed : marked;
}
