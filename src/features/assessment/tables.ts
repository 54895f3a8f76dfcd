import {
  choice,
  column,
  date,
  decimal,
  defineTable,
  integer,
  requiredText,
  text,
} from '../../kernel/table';

const competenceType = choice(
  { competent: 'K', not_yet: 'BK' },
  { kompeten: 'competent', 'belum kompeten': 'not_yet' },
);

export const resultsTable = defineTable({
  sheet: 'Nilai',
  key: 'id',
  tabColor: '#188038',
  columns: {
    id: column('ID Nilai', requiredText, { width: 200 }),
    participant: column('ID Peserta', requiredText, { width: 90 }),
    name: column('Nama', text, { width: 220 }),
    package: column('Kode Paket', text, { width: 90 }),
    unit: column('Kode Unit', requiredText, { width: 160 }),
    attempt1: column('Uji 1', competenceType, { width: 70 }),
    attempt2: column('Uji 2', competenceType, { width: 70 }),
    attempt3: column('Uji 3', competenceType, { width: 70 }),
    score: column('Nilai', decimal, { width: 70 }),
    assessedOn: column('Tanggal Uji', date, { width: 100 }),
    assessor: column('Asesor', text),
  },
});

export const graduationTable = defineTable({
  sheet: 'Kelulusan',
  key: 'participant',
  tabColor: '#188038',
  columns: {
    participant: column('ID Peserta', requiredText, { width: 90 }),
    name: column('Nama', text, { width: 220 }),
    package: column('Kode Paket', text, { width: 90 }),
    class: column('Kelas', text, { width: 90 }),
    jpHeld: column('JP Terlaksana', integer, { width: 110 }),
    jpPresent: column('JP Hadir', integer, { width: 90 }),
    attendancePercent: column('Persen Hadir', decimal, { width: 100 }),
    unitsCompetent: column('Unit Kompeten', integer, { width: 110 }),
    unitsTotal: column('Jumlah Unit', integer, { width: 100 }),
    outcome: column(
      'Hasil',
      choice({ passed: 'Lulus', not_passed: 'Tidak lulus', open: 'Belum selesai' }),
    ),
    reason: column('Alasan', text, { width: 420 }),
    decision: column('Putusan Petugas', choice({ passed: 'Lulus', not_passed: 'Tidak lulus' }), {
      optional: true,
      hint: 'Diisi petugas bila semua unit kompeten tetapi kehadiran kurang',
    }),
    decisionReason: column('Alasan Petugas', text, { width: 220, optional: true }),
  },
});
