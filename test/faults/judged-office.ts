import { createWorkbook } from '../../host/local-google';
import type { Sheet, Workbook } from '../../host/model/workbook';
import { callDoor } from '../../host/scenario/door';
import type { TypedRow } from '../../host/scenario/schema';
import { viewSheet } from '../../host/scenario/sheet-view';
import { openFaultWorld } from './fault-world';

export const OWNER = 'petugas@example.org';
/** 20 May 2024, 08:00 in Jakarta. */
const START_MS = Date.UTC(2024, 4, 20, 1);
const YEAR = 2024;

/** Somebody whose results are judged. */
export interface Judged {
  readonly name: string;
  readonly package: string;
  readonly email?: string;
  /** Did not reach the last unit, so there is a *surat keterangan* only. */
  readonly fails?: boolean;
}

/** An office that issues papers. */
export interface Office {
  readonly people: readonly Judged[];
  /** Packages by code, with the mailbox their papers go to; empty for the participants' own. */
  readonly packages: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, string>>;
  /** Guest speakers, by name. */
  readonly guests?: readonly string[];
}

/** A workbook whose results are judged and whose papers are not issued, to be copied for each run. */
export interface JudgedWorkbook {
  readonly nowMs: number;
  copy(): Workbook;
}

const UNITS = ['K3', 'Menjahit'];

/** Sets the sheets up with the add-on itself and types the rest as staff would. */
export async function judgedOffice(office: Office): Promise<JudgedWorkbook> {
  const workbook = createWorkbook({
    ...{ id: 'giliran-surat', name: 'Surat', owner: OWNER, timeZone: 'Asia/Jakarta' },
  });
  const world = openFaultWorld({ workbook, startMs: START_MS });
  try {
    const ready = await callDoor(world.host, OWNER, 'app.setUpSheets', {});
    if (ready.status !== 'done') throw new Error(ready.text);
    typeSettings(workbook, office);
    for (const [sheet, rows] of Object.entries(sheetsOf(office))) typeSheet(workbook, sheet, rows);
    for (const sheet of workbook.sheets) trim(sheet);
    return { nowMs: world.host.clock.nowMs, copy: () => copyWorkbook(workbook) };
  } finally {
    await world.close();
  }
}

function typeSettings(workbook: Workbook, { settings = {} }: Office): void {
  const program = viewSheet(workbook, 'Program', YEAR);
  const rows = new Map(program.rows().map(({ row, cells }) => [cells['Setelan'] ?? '', row]));
  for (const [label, value] of Object.entries({ ...SETTINGS, ...settings })) {
    const row = rows.get(label);
    if (row === undefined) throw new Error(`There is no setting ${label}`);
    program.type(row, { Nilai: value });
  }
}

const SETTINGS = {
  'Nama program': 'Pelatihan Menjahit',
  'Kode program': 'KCL-2024',
  'Jenis peserta': 'Umum',
  Kota: 'Kota Pekalongan',
  'Tanggal mulai': '06/05/2024',
  'Lama tahap': '3',
  Penerbit: 'LPK',
  'Kode unit penerbit': 'LPK-AN',
  'Tanggal terbit': '20/05/2024',
  'Nama pengirim': "LPK A'nur",
};

function sheetsOf({
  people,
  packages,
  guests = [],
}: Office): Readonly<Record<string, readonly TypedRow[]>> {
  const codes = Object.entries(packages);
  return {
    Mitra: [{ 'ID Mitra': 'LPK', 'Nama Lembaga': "LPKS A'nur", Kota: 'Pekalongan' }],
    Pejabat: [
      {
        ...{ 'ID Pejabat': 'J-1', 'ID Mitra': 'LPK', Jabatan: 'Direktur', Nama: 'Siti Aminah' },
        'Tanda Tangan': true,
      },
    ],
    Paket: codes.map(([code, mailTo]) => ({
      ...{ 'Kode Paket': code, 'Nama Paket': `Paket ${code}`, Kapasitas: people.length, JP: 12 },
      'Email Tujuan': mailTo,
    })),
    Unit: codes.flatMap(([code]) =>
      UNITS.map((title, index) => ({
        ...{ 'Kode Unit': `${code}.${index + 1}`, 'Kode Paket': code, 'Judul Unit': title, JP: 6 },
        ...{ Jenis: 'Praktik', Urutan: index + 1, Kritis: true },
      })),
    ),
    Tahap: codes.map(([code]) => ({
      ...{ 'ID Tahap': `1-${code}`, Tahap: 1, 'Kode Paket': code, 'Hari Latihan': 3 },
      ...{ Mulai: '06/05/2024', Selesai: '08/05/2024' },
    })),
    Narasumber: guests.map((name, index) => ({
      ...{ 'ID Narasumber': `N-${index + 1}`, Nama: name, Topik: 'Memulai usaha' },
      ...{ Tanggal: '07/05/2024', JP: 3, Email: `narasumber${index + 1}@example.org` },
    })),
    Peserta: people.map(({ name, email = '' }, index) => ({
      ...{ 'ID Peserta': idOf(index), 'Nama Lengkap': name, 'Jenis Peserta': 'Umum' },
      ...{ 'Tempat Lahir': 'Pekalongan', 'Tanggal Lahir': '10/03/1995', Email: email },
    })),
    Nilai: people.flatMap(({ name, package: code, fails = false }, index) =>
      UNITS.map((_, unit) => ({
        ...{ 'ID Nilai': `${idOf(index)}/${code}.${unit + 1}`, 'ID Peserta': idOf(index) },
        ...{ Nama: name, 'Kode Paket': code, 'Kode Unit': `${code}.${unit + 1}` },
        'Uji 1': fails && unit === UNITS.length - 1 ? 'BK' : 'K',
      })),
    ),
    Kelulusan: people.map(({ name, package: code, fails = false }, index) => ({
      ...{ 'ID Peserta': idOf(index), Nama: name, 'Kode Paket': code },
      ...{ 'JP Terlaksana': 12, 'JP Hadir': 12, 'Persen Hadir': 100, 'Jumlah Unit': 2 },
      ...{ 'Unit Kompeten': fails ? 1 : 2, Hasil: fails ? 'Tidak lulus' : 'Lulus' },
    })),
  };
}

function idOf(index: number): string {
  return `P-${String(index + 1).padStart(4, '0')}`;
}

function typeSheet(workbook: Workbook, name: string, rows: readonly TypedRow[]): void {
  const sheet = viewSheet(workbook, name, YEAR);
  sheet.clear();
  rows.forEach((cells, index) => {
    const filled = Object.entries(cells).filter(([, value]) => value !== '');
    sheet.type(index + 2, Object.fromEntries(filled));
  });
}

/** More rows than any of these runs fills. */
const SPARE_ROWS = 60;

/** A thousand blank rows with formats would be copied for each run, and looked through at each reading. */
function trim(sheet: Sheet): void {
  const filled = [...sheet.cells].filter(([, cells]) =>
    [...cells.values()].some(({ value }) => value !== null && value !== false),
  );
  const last = Math.max(...filled.map(([row]) => row)) + SPARE_ROWS;
  for (const row of [...sheet.cells.keys()]) if (row > last) sheet.cells.delete(row);
}

/** Cells are never changed in place, so copies share them. */
function copyWorkbook(workbook: Workbook): Workbook {
  const { document, script, user } = workbook.properties;
  return {
    ...workbook,
    sheets: workbook.sheets.map(copySheet),
    properties: {
      document: new Map(document),
      script: new Map(script),
      user: new Map([...user].map(([account, values]) => [account, new Map(values)])),
    },
  };
}

function copySheet(sheet: Sheet): Sheet {
  return {
    ...sheet,
    columnWidths: new Map(sheet.columnWidths),
    cells: new Map([...sheet.cells].map(([row, cells]) => [row, new Map(cells)])),
  };
}
