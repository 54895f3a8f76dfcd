import type { SheetLook } from '../../ports/supplies';
import { lookOf } from '../../ports/supplies';
import { classViewTable, roomViewTable, sessionsTable, trainerViewTable } from './tables';

const COLOR = '#188038';

export const scheduleLooks: readonly SheetLook[] = [
  lookOf(sessionsTable, COLOR, {
    id: 80,
    date: 100,
    start: 70,
    end: 70,
    firstJp: 60,
    jp: 60,
    stage: 70,
    class: 90,
    package: 90,
    unit: 160,
    trainer: 90,
    room: 90,
    isLocked: 70,
    isHeld: 90,
  }),
  ...[classViewTable, trainerViewTable, roomViewTable].map((table) =>
    lookOf(table, COLOR, {
      id: 80,
      owner: 160,
      date: 100,
      weekday: 80,
      hours: 100,
      jp: 60,
      package: 160,
      unit: 280,
      class: 90,
      trainer: 180,
      room: 160,
    }),
  ),
];
