import type { SheetLook } from '../../ports/supplies';
import { lookOf } from '../../ports/supplies';
import { placementTable } from './tables';

export const placementLooks: readonly SheetLook[] = [
  lookOf(placementTable, '#9334e6', {
    participant: 90,
    name: 220,
    package: 90,
    class: 90,
    score: 80,
    reason: 420,
    isLocked: 70,
  }),
];
