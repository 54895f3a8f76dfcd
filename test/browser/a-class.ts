import type { Scenario, TypedRow } from '../../host/scenario/schema';
import { smallScenario } from '../story/small-scenario';

/** A programme of one package with everybody in one class; all pass, and each gets a paper by mail. */
export function aClassOf(count: number): Scenario {
  const { sheets } = smallScenario();
  return smallScenario({
    id: `kelas-${count}`,
    sheets: {
      ...sheets,
      Paket: [
        {
          'Kode Paket': 'GM',
          'Nama Paket': 'Garmen',
          Kapasitas: count,
          JP: 12,
          'Email Tujuan': 'kantor@example.org',
        },
      ],
      Ruang: [{ 'ID Ruang': 'R-1', 'Nama Ruang': 'Ruang jahit', Kapasitas: count }],
    },
    roster: { rows: Array.from({ length: count }, (_, index) => person(index + 1)) },
    attendance: { others: 'H', cells: [] },
    results: { others: 'K', cells: [] },
  });
}

function person(number: number): TypedRow {
  const day = String((number % 28) + 1).padStart(2, '0');
  return {
    'ID Peserta': `P-${String(number).padStart(4, '0')}`,
    'Nama Lengkap': `Contoh ${LETTERS[number % LETTERS.length]}ani ${LETTERS[number % 7]}utra`,
    'Jenis Peserta': 'Umum',
    'Jenis Kelamin': 'P',
    'Tempat Lahir': 'Pekalongan',
    'Tanggal Lahir': `${day}/03/19${String(70 + (number % 30))}`,
    'Tanggal Daftar': '02/04/2024',
    'Minat 1': 'GM',
    Bersedia: 'Ya',
    Email: `peserta${number}@example.org`,
  };
}

const LETTERS = 'BDFGHJKLMNPRSTWY';
