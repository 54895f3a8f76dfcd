import { graduationTable, resultsTable } from '../../../src/features/assessment';
import { attendanceTable, participationTable } from '../../../src/features/attendance';
import type { AttendanceRow } from '../../../src/features/attendance/core';
import { placementTable } from '../../../src/features/placement';
import { packagesTable, stagesTable, unitsTable } from '../../../src/features/programme';
import { sessionsTable } from '../../../src/features/schedule';
import type { Session } from '../../../src/features/schedule/core';
import type { RawCell } from '../../../src/kernel/table';
import type { MemoryWorld } from '../../fakes/memory-ports';
import { memoryPorts } from '../../fakes/memory-ports';
import { programSheet, sheetOf } from '../programme/a-workbook';
import { aSession } from './a-class';

/** Class MJ-A with two participants and one on the reserve list; five sessions of 4 JP; two units and a guest. */
export function courseWorld(
  start: {
    readonly sessions?: readonly Session[];
    readonly attendance?: readonly AttendanceRow[];
    readonly settings?: Readonly<Record<string, string>>;
  } = {},
): MemoryWorld {
  const unit = { package: 'MJ', jp: 8, isCritical: true } as const;
  return memoryPorts({
    sheets: {
      Program: programSheet({
        'Kode program': 'PKL-2021',
        'Tanggal mulai': '10/06/2021',
        ...start.settings,
      }),
      Paket: sheetOf(packagesTable, [{ code: 'MJ', name: 'Menjahit', jp: 20 }]),
      Tahap: sheetOf(stagesTable),
      Unit: sheetOf(unitsTable, [
        { ...unit, code: 'MJ.01', title: 'K3', kind: 'theory', order: 1 },
        { ...unit, code: 'MJ.02', title: 'Jahit', kind: 'practice', order: 2 },
        { ...unit, code: 'MJ.03', title: 'Usaha', kind: 'guest', order: 3, jp: 4 },
      ]),
      Penempatan: sheetOf(placementTable, [
        { participant: 'P-0001', name: 'Sari', status: 'placed', package: 'MJ', class: 'MJ-A' },
        { participant: 'P-0002', name: 'Tono', status: 'placed', package: 'MJ', class: 'MJ-A' },
        { participant: 'P-0003', name: 'Umar', status: 'reserve', package: 'MJ', reserveRank: 1 },
      ]),
      Jadwal: sheetOf(sessionsTable, start.sessions ?? fiveSessions()),
      Presensi: sheetOf(attendanceTable, start.attendance ?? []),
      Keikutsertaan: sheetOf(participationTable),
      Nilai: sheetOf(resultsTable),
      Kelulusan: sheetOf(graduationTable),
    },
  });
}

export function fiveSessions(): Session[] {
  return [10, 11, 14, 15, 16].map((day) => aSession(day));
}

/** The cells of one column by the keys of the first column, header row left out. */
export function columnOf(
  world: MemoryWorld,
  sheet: string,
  header: string,
): Record<string, RawCell> {
  const [headers = [], ...rows] = world.sheets.grids.get(sheet) ?? [];
  const position = headers.indexOf(header);
  return Object.fromEntries(rows.map((cells) => [String(cells[0]), cells[position] ?? '']));
}

/** Types a value into a cell, as staff do. */
export function typeInto(
  world: MemoryWorld,
  sheet: string,
  key: string,
  header: string,
  value: RawCell,
): void {
  const grid = world.sheets.grids.get(sheet) ?? [];
  const position = grid[0]?.indexOf(header) ?? -1;
  const row = grid.find((cells) => cells[0] === key);
  if (row === undefined || position < 0) throw new Error(`No cell ${sheet} ${key} ${header}`);
  row[position] = value;
}
