import type { Scenario, TypedRow } from '../../host/scenario/schema';

const NAMES = ['Adi Nugroho', "Nur'aini Lestari", 'Bayu', 'Citra Dewi', 'Dodi Pratama', 'Eka Sari'];

/** Six members of the public, one package of 12 JP in three days, one office that gets the papers. */
export function smallScenario(changes: Partial<Scenario> = {}): Scenario {
  return {
    format: 1,
    id: 'kecil',
    title: 'Program kecil',
    startsAt: '2024-05-02T08:00',
    issuesAt: '2024-05-20T08:00',
    timeZone: 'Asia/Jakarta',
    account: { email: 'petugas@example.org', type: 'consumer' },
    program: {
      'Nama program': 'Pelatihan Menjahit',
      'Kode program': 'KCL-2024',
      'Jenis peserta': 'Umum',
      Kota: 'Kota Pekalongan',
      'Tanggal mulai': '06/05/2024',
      'Lama tahap': '3',
      'Pola hari': 'Lapas 4',
      Penerbit: 'LPK',
      'Kode unit penerbit': 'LPK-AN',
      'Tanggal terbit': '20/05/2024',
      'Nama pengirim': "LPK A'nur",
    },
    sheets: {
      Mitra: [
        { 'ID Mitra': 'LPK', 'Nama Lembaga': "LPKS A'nur", Peran: 'Pelatih', Kota: 'Pekalongan' },
      ],
      Pejabat: [
        {
          'ID Pejabat': 'J-1',
          'ID Mitra': 'LPK',
          Jabatan: 'Direktur',
          Nama: 'Siti Aminah',
          'Tanda Tangan': true,
        },
      ],
      Paket: [
        {
          'Kode Paket': 'GM',
          'Nama Paket': 'Garmen',
          Kapasitas: 5,
          JP: 12,
          'Email Tujuan': 'kantor@example.org',
        },
      ],
      Unit: [
        {
          'Kode Unit': 'GM.1',
          'Kode Paket': 'GM',
          'Judul Unit': 'K3',
          JP: 4,
          Jenis: 'Teori',
          Urutan: 1,
          Kritis: true,
        },
        {
          'Kode Unit': 'GM.2',
          'Kode Paket': 'GM',
          'Judul Unit': 'Menjahit',
          JP: 8,
          Jenis: 'Praktik',
          Urutan: 2,
          Kritis: true,
        },
      ],
      Instruktur: [{ 'ID Instruktur': 'I-1', Nama: 'Sri Wahyuni', Paket: 'GM' }],
      Ruang: [{ 'ID Ruang': 'R-1', 'Nama Ruang': 'Ruang jahit', Kapasitas: 8 }],
      Aturan: [
        {
          'Kode Aturan': 'K14',
          Aturan: 'Bersedia ikut',
          Aktif: true,
          Tingkat: 'Wajib',
          Dasar: 'Sukarela',
        },
      ],
    },
    roster: { rows: NAMES.map(person) },
    attendance: {
      others: 'H',
      cells: [{ participant: 'P-0003', code: 'A' }],
    },
    results: {
      others: 'K',
      cells: [{ participant: 'P-0002', unit: 'GM.2', attempts: ['BK', 'BK', 'BK'] }],
    },
    ...changes,
  };
}

function person(name: string, index: number): TypedRow {
  return {
    'ID Peserta': `P-000${index + 1}`,
    'Nama Lengkap': name,
    'Jenis Peserta': 'Umum',
    'Jenis Kelamin': index % 2 === 0 ? 'L' : 'P',
    'Tempat Lahir': 'Pekalongan',
    'Tanggal Lahir': `1${index}/03/1995`,
    'Tanggal Daftar': `0${index + 1}/04/2024`,
    'Minat 1': 'GM',
    Bersedia: 'Ya',
  };
}
