import type { SheetLook } from '../../ports/supplies';
import { lookOf } from '../../ports/supplies';
import { demandsTable, followUpsTable } from './tables';

const COLOR = '#12b5cb';

export const followupLooks: readonly SheetLook[] = [
  lookOf(demandsTable, COLOR, { id: 100, employer: 220, trade: 160, recordedOn: 100, note: 260 }),
  lookOf(followUpsTable, COLOR, {
    id: 130,
    participant: 90,
    name: 220,
    package: 90,
    dueOn: 110,
    contactedOn: 110,
    place: 180,
    note: 260,
  }),
];
