import { placementTable } from '../../../src/features/placement';
import {
  daySlotsTable,
  daysOffTable,
  packagesTable,
  programTable,
  roomsTable,
  stagesTable,
  trainersTable,
  unitsTable,
} from '../../../src/features/programme';
import { programDefaults } from '../../../src/features/programme/core';
import { scheduleFeature, sessionsTable } from '../../../src/features/schedule';
import { absencesTable } from '../../../src/features/schedule/tables';
import type { Columns, RawCell, Row, Table } from '../../../src/kernel/table';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { memoryPorts } from '../../fakes/memory-ports';
import type { SmallProgramme } from './a-programme';

/** A sheet as typed: headers and rows. */
export function grid<C extends Columns>(
  table: Table<C>,
  rows: readonly Row<C>[] = [],
): RawCell[][] {
  const columns = Object.entries(table.columns);
  return [
    columns.map(([, column]) => column.header),
    ...rows.map((row) => columns.map(([key, column]) => column.type.write(row[key]))),
  ];
}

/** A workbook that holds the programme. */
export function workbookOf(programme: SmallProgramme): MemoryWorld {
  const views = scheduleFeature.tables.slice(1).map((table) => [table.sheet, grid(table)]);
  return memoryPorts({
    sheets: {
      Program: grid(
        programTable,
        programDefaults().map((row) => (row.setting === 'Tahun' ? { ...row, value: '2021' } : row)),
      ),
      Paket: grid(packagesTable, programme.packages),
      Unit: grid(unitsTable, programme.units),
      Instruktur: grid(trainersTable, programme.trainers),
      Ruang: grid(roomsTable, programme.rooms),
      'Pola Hari': grid(daySlotsTable, programme.slots),
      'Hari Libur': grid(daysOffTable, programme.daysOff),
      Tahap: grid(stagesTable, programme.stages),
      Penempatan: grid(placementTable, programme.placement),
      Jadwal: grid(sessionsTable, programme.sessions),
      ...Object.fromEntries(views),
      Halangan: grid(absencesTable, programme.absences),
    },
    now: `${programme.today}T08:00:00`,
  });
}
