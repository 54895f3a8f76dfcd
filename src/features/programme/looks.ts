import type { SheetLook } from '../../ports/supplies';
import { lookOf } from '../../ports/supplies';
import { columnHints } from './core';
import {
  daySlotsTable,
  daysOffTable,
  eventsTable,
  institutionsTable,
  officialsTable,
  packagesTable,
  periodsTable,
  programTable,
  roomsTable,
  stagesTable,
  trainersTable,
  unitsTable,
} from './tables';

const COLOR = '#1a73e8';

export const programmeLooks: readonly SheetLook[] = [
  lookOf(programTable, COLOR, { setting: 260, value: 320, hint: 420 }),
  lookOf(
    institutionsTable,
    COLOR,
    { id: 80, name: 260, agreementNumber: 180, email: 200, aliases: 200 },
    {
      capacity:
        'Paling banyak peserta pada satu waktu, semua paketnya dihitung bersama. Kosong: tidak dibatasi',
    },
  ),
  lookOf(
    officialsTable,
    COLOR,
    { id: 80, institution: 80, position: 220, prefix: 60, titleBefore: 80, name: 200, nip: 160 },
    columnHints.Pejabat,
  ),
  lookOf(
    packagesTable,
    COLOR,
    {
      code: 90,
      name: 220,
      minCapacity: 80,
      maxCapacity: 80,
      jp: 60,
      stageWish: 100,
      room: 90,
      industry: 160,
      mailTo: 220,
      duration: 120,
      workingWeek: 80,
      after: 120,
      classes: 160,
      classesAtOnce: 90,
    },
    columnHints.Paket,
  ),
  lookOf(
    unitsTable,
    COLOR,
    {
      code: 160,
      package: 90,
      title: 320,
      jp: 60,
      kind: 90,
      order: 70,
      blockJp: 90,
      isCritical: 70,
      dates: 120,
    },
    columnHints.Unit,
  ),
  lookOf(
    trainersTable,
    COLOR,
    {
      id: 90,
      titleBefore: 80,
      name: 200,
      institution: 80,
      packages: 160,
      units: 160,
      offDays: 140,
      wishedTimes: 140,
    },
    columnHints.Instruktur,
  ),
  lookOf(roomsTable, COLOR, { id: 90, name: 200, capacity: 90, fields: 200 }, columnHints.Ruang),
  lookOf(daySlotsTable, COLOR, { id: 120, weekday: 80, jpNumber: 70, start: 80, end: 80 }),
  lookOf(
    daysOffTable,
    COLOR,
    { date: 100, name: 260, basis: 200, isActive: 70 },
    { isActive: 'Tanpa centang, hari ini masuk' },
  ),
  lookOf(
    periodsTable,
    COLOR,
    { id: 80, kind: 120, start: 100, end: 100, appliesTo: 160, pattern: 120, note: 260 },
    columnHints['Masa Khusus'],
  ),
  lookOf(stagesTable, '#188038', {
    id: 90,
    number: 70,
    package: 90,
    start: 100,
    end: 100,
    trainingDays: 100,
    class: 90,
    trainers: 160,
    room: 90,
  }),
  lookOf(
    eventsTable,
    COLOR,
    { id: 90, date: 100, place: 200, people: 260, note: 260, usedJp: 110, appliesTo: 160 },
    columnHints.Acara,
  ),
];
