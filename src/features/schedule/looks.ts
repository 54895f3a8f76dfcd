import type { SheetLook } from '../../ports/supplies';
import { lookOf } from '../../ports/supplies';
import {
  absencesTable,
  calendarTable,
  classViewTable,
  lastPlanTable,
  roomViewTable,
  sessionsTable,
  trainerViewTable,
  versionsTable,
} from './tables';

const COLOR = '#188038';

export const scheduleLooks: readonly SheetLook[] = [
  lookOf(
    absencesTable,
    COLOR,
    { id: 90, kind: 100, who: 120, start: 100, end: 100, from: 80, until: 80, reason: 280 },
    {
      who: 'ID instruktur, ID ruang, atau nama kelas, sesuai kolom Jenis.',
      end: 'Hari terakhir. Untuk satu hari, isi sama dengan Mulai.',
      from: 'Kosong berarti sejak pagi.',
      until: 'Kosong berarti sampai sore.',
      reason: 'Singkat saja, misalnya izin atau perbaikan. Jangan menulis nama penyakit.',
    },
  ),
  lookOf(lastPlanTable, COLOR, {}),
  lookOf(calendarTable, COLOR, {}),
  lookOf(versionsTable, COLOR, { writtenAt: 160, account: 200, reason: 280, content: 300 }),
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
