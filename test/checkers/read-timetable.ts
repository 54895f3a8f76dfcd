import type { CheckedSheets } from './checked-sheets';

/** A row of a sheet by header, as text: a date or time may be its serial number. */
export type SheetRow = Readonly<Record<string, string>>;

/** Takes from the sheets of a workbook what the judge wants to know. */
export function readTimetable(rowsOf: (sheet: string) => readonly SheetRow[]): CheckedSheets {
  const setting = (label: string): string =>
    rowsOf('Program').find((row) => row['Setelan'] === label)?.['Nilai'] ?? '';
  const isLeaveOff = isYes(setting('Cuti bersama libur') || 'Ya');
  const placed = rowsOf('Penempatan').filter((row) => row['Status'] === 'Terpilih');
  const classes = [...new Set(placed.map((row) => text(row, 'Kelas')))];
  return {
    sessions: rowsOf('Jadwal').map((row) => ({
      id: text(row, 'ID Sesi'),
      date: dateOf(text(row, 'Tanggal')),
      start: timeOf(text(row, 'Mulai')),
      end: timeOf(text(row, 'Selesai')),
      firstJp: Number(row['JP Ke']),
      jp: Number(row['JP']),
      stage: Number(row['Tahap']),
      class: text(row, 'Kelas'),
      package: text(row, 'Kode Paket'),
      unit: text(row, 'Kode Unit'),
      trainer: text(row, 'ID Instruktur'),
      room: text(row, 'ID Ruang'),
      isLocked: isYes(text(row, 'Kunci')),
      isHeld: text(row, 'Terlaksana') === '' ? null : isYes(text(row, 'Terlaksana')),
    })),
    classes: classes.map((id) => {
      const members = placed.filter((row) => row['Kelas'] === id);
      return { id, package: members[0]?.['Kode Paket'] ?? '', size: members.length };
    }),
    packages: rowsOf('Paket').map((row) => ({
      code: text(row, 'Kode Paket'),
      field: text(row, 'Bidang'),
      room: text(row, 'ID Ruang'),
    })),
    units: rowsOf('Unit').map((row) => ({
      code: text(row, 'Kode Unit'),
      package: text(row, 'Kode Paket'),
      jp: Number(row['JP']),
      kind: KINDS[text(row, 'Jenis')] ?? 'other',
      order: Number(row['Urutan']),
      blockJp: numberOf(text(row, 'JP per Blok')),
    })),
    trainers: rowsOf('Instruktur').map((row) => ({
      id: text(row, 'ID Instruktur'),
      packages: listOf(text(row, 'Paket')),
      units: listOf(text(row, 'Unit')),
      offDays: listOf(text(row, 'Hari Tidak Bisa')),
      maxJpPerDay: numberOf(text(row, 'Maks JP per Hari')),
      maxJpPerWeek: numberOf(text(row, 'Maks JP per Minggu')),
    })),
    rooms: rowsOf('Ruang').map((row) => ({
      id: text(row, 'ID Ruang'),
      capacity: numberOf(text(row, 'Kapasitas')),
      fields: listOf(text(row, 'Bidang')),
    })),
    stages: rowsOf('Tahap').map((row) => ({
      number: Number(row['Tahap']),
      package: text(row, 'Kode Paket'),
      start: dateOf(text(row, 'Mulai')),
      end: dateOf(text(row, 'Selesai')),
      class: text(row, 'Kelas'),
    })),
    daysOff: rowsOf('Hari Libur')
      .filter((row) => isYes(text(row, 'Aktif')))
      .filter((row) => isLeaveOff || row['Jenis'] !== 'Cuti bersama')
      .map((row) => dateOf(text(row, 'Tanggal'))),
    slots: rowsOf('Pola Hari')
      .filter((row) => row['Pola'] === setting('Pola hari'))
      .map((row) => ({
        weekday: WEEKDAYS.indexOf(text(row, 'Hari').toLowerCase()) + 1,
        jpNumber: Number(row['JP Ke']),
        start: timeOf(text(row, 'Mulai')),
        end: timeOf(text(row, 'Selesai')),
      })),
    workingWeek: Number(setting('Hari kerja per minggu')),
  };
}

const KINDS: Readonly<Record<string, string>> = {
  Tamu: 'guest',
  Teori: 'theory',
  Praktik: 'practice',
};

const WEEKDAYS = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'];

/** Serial day numbers count from 1899-12-30. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

function text(row: SheetRow, header: string): string {
  return (row[header] ?? '').trim();
}

function isYes(word: string): boolean {
  return ['ya', 'true'].includes(word.trim().toLowerCase());
}

function listOf(cell: string): string[] {
  return cell.split(/[,;\n]/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

function numberOf(cell: string): number | null {
  return cell === '' ? null : Number(cell);
}

function dateOf(cell: string): string {
  const serial = Number(cell);
  if (Number.isNaN(serial)) return cell;
  return new Date(SERIAL_ZERO + serial * DAY_MS).toISOString().slice(0, 10);
}

function timeOf(cell: string): string {
  const serial = Number(cell);
  if (Number.isNaN(serial)) return cell;
  return new Date(Math.round(serial * 1440) * 60_000).toISOString().slice(11, 16);
}
