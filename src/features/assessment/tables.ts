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
    score1: column('Nilai 1', decimal, { aliases: ['Nilai'], optional: true }),
    assessedOn1: column('Tanggal 1', date, { aliases: ['Tanggal Uji'], optional: true }),
    assessor1: column('Asesor 1', text, { aliases: ['Asesor'], optional: true }),
    attempt2: column('Uji 2', competenceType),
    score2: column('Nilai 2', decimal, { optional: true }),
    assessedOn2: column('Tanggal 2', date, { optional: true }),
    assessor2: column('Asesor 2', text, { optional: true }),
    attempt3: column('Uji 3', competenceType),
    score3: column('Nilai 3', decimal, { optional: true }),
    assessedOn3: column('Tanggal 3', date, { optional: true }),
    assessor3: column('Asesor 3', text, { optional: true }),
    evidence: column('Catatan Bukti', text, { optional: true }),
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
    ending: column('Keikutsertaan', choice({ partial: 'Selesai sebagian', dropped: 'Gugur' }), {
      optional: true,
    }),
    reason: column('Alasan', text),
    decision: column('Putusan Petugas', choice({ passed: 'Lulus', not_passed: 'Tidak lulus' }), {
      optional: true,
    }),
    decisionReason: column('Alasan Petugas', text, { optional: true }),
    id: column('ID Penempatan', text, { optional: true }),
  },
});
