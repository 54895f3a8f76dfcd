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
  columns: {
    id: column('ID Nilai', requiredText),
    participant: column('ID Peserta', requiredText),
    name: column('Nama', text),
    package: column('Kode Paket', text),
    unit: column('Kode Unit', requiredText),
    attempt1: column('Uji 1', competenceType),
    attempt2: column('Uji 2', competenceType),
    attempt3: column('Uji 3', competenceType),
    score: column('Nilai', decimal),
    assessedOn: column('Tanggal Uji', date),
    assessor: column('Asesor', text),
  },
});

export const graduationTable = defineTable({
  sheet: 'Kelulusan',
  key: 'id',
  keyOr: 'participant',
  columns: {
    participant: column('ID Peserta', requiredText),
    name: column('Nama', text),
    package: column('Kode Paket', text),
    class: column('Kelas', text),
    jpHeld: column('JP Terlaksana', integer),
    jpPresent: column('JP Hadir', integer),
    attendancePercent: column('Persen Hadir', decimal),
    unitsCompetent: column('Unit Kompeten', integer),
    unitsTotal: column('Jumlah Unit', integer),
    outcome: column(
      'Hasil',
      choice({ passed: 'Lulus', not_passed: 'Tidak lulus', open: 'Belum selesai' }),
    ),
    reason: column('Alasan', text),
    decision: column('Putusan Petugas', choice({ passed: 'Lulus', not_passed: 'Tidak lulus' }), {
      optional: true,
    }),
    decisionReason: column('Alasan Petugas', text, { optional: true }),
    id: column('ID Penempatan', text, { optional: true }),
  },
});
