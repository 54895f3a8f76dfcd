import { describe, expect, test } from '@jest/globals';
import type { Grid } from '../../../../src/features/roster/core/import';
import { findTable, proposeMapping } from '../../../../src/features/roster/core/import';

/** Where each column goes, by its heading. */
function mappingOf(grid: Grid): Record<string, string | null> {
  const table = findTable(grid);
  const mapped = proposeMapping(table, 2021);
  return Object.fromEntries(
    table.columns.map(({ label }, at) => [label, mapped[at]?.target ?? null]),
  );
}

const SDP: Grid = [
  ['nama_lengkap', 'no_registrasi', 'tgl_msk_upt', 'tgl_ekspirasi', 'alias', 'blok', 'lokasi_sel'],
  ['BUDI CONTOH', 'BI.12/2020', '01/02/2020', '05/06/2024', '-', 'A', '3'],
  ['SARI CONTOH', 'BIIa.7/2020', '03/02/2020', '00/00/0000', 'ENENG', 'B', '1'],
];

describe('the people of a file are found', () => {
  test('below titles, an empty row and an empty column, above a total and signatures', () => {
    const table = findTable([
      ['', '', 'DAFTAR PESERTA PELATIHAN'],
      ['', '', 'Tahun 2021'],
      [],
      ['', 'No', 'Nama Lengkap', '', 'NIK', 'Tempat Lahir', 'L/P'],
      ['', 1, 'Contoh Satu', '', '3375011405909001', 'Batang', 'L'],
      ['', 2, 'Contoh Dua', '', '3375014505909002', 'Pekalongan', 'P'],
      ['', 'Jumlah', 2],
      [],
      ['', '', '', '', 'Pekalongan, 10 Juni 2021'],
      ['', '', '', '', 'Kepala'],
      ['', '', '', '', 'NIP 123'],
    ]);
    expect(table.headerLine).toBe(4);
    expect(table.columns.map(({ label }) => label)).toEqual([
      'No',
      'Nama Lengkap',
      'NIK',
      'Tempat Lahir',
      'L/P',
    ]);
    expect(table.rows.map(({ line }) => line)).toEqual([5, 6]);
    expect(table.skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'above'],
      [2, 'above'],
      [7, 'total'],
      [9, 'lone'],
      [10, 'lone'],
      [11, 'lone'],
    ]);
  });

  test('below a heading in two rows with merged cells and a row of column numbers', () => {
    const grid: Grid = [
      ['No', 'Identitas', '', 'Tanggal', '', ''],
      ['', 'Nama', 'NIK', '1/3', '1/2', 'Ekspirasi'],
      ['1', '2', '3', '4', '5', '6'],
      ['1', 'Contoh Satu', '3375011405909001', '1/2/2021', '1/6/2021', '1/12/2021'],
    ];
    expect(findTable(grid).rows.map(({ line }) => line)).toEqual([4]);
    expect(mappingOf(grid)).toEqual({
      No: null,
      'Identitas Nama': 'participant.name',
      'Identitas NIK': 'participant.nik',
      'Tanggal 1/3': 'restricted.thirdServedOn',
      'Tanggal 1/2': 'restricted.halfServedOn',
      'Tanggal Ekspirasi': 'restricted.releaseOn',
    });
  });

  test('in several blocks with the heading repeated in another order of columns', () => {
    const table = findTable([
      ['BLOK A'],
      ['Nama', 'No Registrasi', 'Blok', 'L/P', 'Agama'],
      ['Contoh Satu', 'BI.1/2020', 'A', 'L', 'Islam'],
      ['BLOK B'],
      ['No Registrasi', 'Nama', 'L/P', 'Blok', 'Agama'],
      ['BI.2/2020', 'Contoh Dua', 'P', 'B', 'Hindu'],
      ['BI.3/2020', 'Contoh Tiga', 'L', 'B', 'Islam'],
    ]);
    expect(table.rows.map(({ line, cells }) => [line, cells[0], cells[1]])).toEqual([
      [3, 'Contoh Satu', 'BI.1/2020'],
      [6, 'Contoh Dua', 'BI.2/2020'],
      [7, 'Contoh Tiga', 'BI.3/2020'],
    ]);
    expect(table.skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'above'],
      [4, 'lone'],
      [5, 'heading'],
    ]);
  });

  test('under a heading that is merged over two columns', () => {
    const grid: Grid = [
      ['No', 'Nama Lengkap', '', 'NIK'],
      [1, '', 'Contoh Satu', '3375011405909001'],
      [2, '', 'Contoh Dua', '3375014505909002'],
    ];
    expect(mappingOf(grid)).toMatchObject({ 'Nama Lengkap': 'participant.name' });
  });

  test('also where thousands of rows repeat the words of the heading', () => {
    const heading = ['Nama', ...Array.from({ length: 59 }, (_, i) => `Lain ${i}`)];
    const rows = Array.from({ length: 2000 }, (_, i) => [`Orang ${i}`, ...heading.slice(1)]);
    expect(findTable([heading, ...rows]).rows).toHaveLength(2000);
  });

  test('without any heading, also where only two people are listed', () => {
    const { headerLine, rows } = findTable([
      ['Budi Contoh', 'L'],
      ['Sari Contoh', 'P'],
    ]);
    expect([headerLine, rows.length]).toEqual([0, 2]);
  });

  test('without any heading, by what the columns hold', () => {
    const grid: Grid = [
      ['Contoh Satu', '3375011405909001', 'L', '14/05/1990', '081234567890'],
      ['Contoh Dua', '3375014505909002', 'P', '05/05/1990', '081234567891'],
    ];
    const table = findTable(grid);
    expect(table.headerLine).toBe(0);
    expect(proposeMapping(table, 2021).map(({ target }) => target)).toEqual([
      'participant.name',
      'participant.nik',
      'participant.sex',
      'participant.birthDate',
      'participant.phone',
    ]);
  });
});

describe('columns are recognized', () => {
  test('in an SDP export, two columns of one place together', () => {
    expect(mappingOf(SDP)).toMatchObject({
      nama_lengkap: 'participant.name',
      no_registrasi: 'restricted.registerNumber',
      tgl_ekspirasi: 'restricted.releaseOn',
      blok: 'restricted.block',
      lokasi_sel: 'restricted.block',
    });
  });

  test('what may mean something else is to be looked at', () => {
    const table = findTable(SDP);
    const mapped = proposeMapping(table, 2021);
    const at = table.columns.findIndex(({ label }) => label === 'tgl_msk_upt');
    expect(mapped[at]).toEqual({
      target: 'restricted.detainedOn',
      confidence: 'check',
      by: 'heading',
    });
  });

  test('in English and in forms of training centres', () => {
    expect(
      mappingOf([
        ['Full Name', 'Gender', 'Date of Birth', 'National ID', 'Phone Number'],
        ['Contoh Satu', 'L', '14/05/1990', '3375011405909001', '081234567890'],
      ]),
    ).toEqual({
      'Full Name': 'participant.name',
      Gender: 'participant.sex',
      'Date of Birth': 'participant.birthDate',
      'National ID': 'participant.nik',
      'Phone Number': 'participant.phone',
    });
    expect(
      mappingOf([
        [
          'Nama Peserta (sesuai KTP)',
          'Tempat, Tgl Lahir',
          'Pend. Terakhir',
          'Kejuruan',
          'No. HP/WA',
        ],
        ['Contoh Satu', 'Batang, 14-05-1990', 'SMA', 'Menjahit', '0812-3456-7890'],
      ]),
    ).toEqual({
      'Nama Peserta (sesuai KTP)': 'participant.name',
      'Tempat, Tgl Lahir': 'participant.birth',
      'Pend. Terakhir': 'participant.education',
      Kejuruan: 'participant.interest1',
      'No. HP/WA': 'participant.phone',
    });
  });

  test('a heading that its content denies is to be looked at', () => {
    const table = findTable([
      ['Nama', 'NIK'],
      ['Contoh Satu', 'belum ada'],
      ['Contoh Dua', 'hilang'],
    ]);
    expect(proposeMapping(table, 2021)[1]).toMatchObject({
      target: 'participant.nik',
      confidence: 'check',
    });
  });
});
