import {
  checkbox,
  choice,
  column,
  date,
  defineTable,
  list,
  required,
  requiredText,
  text,
} from '../../kernel/table';

export const rulesTable = defineTable({
  sheet: 'Aturan',
  key: 'id',
  tabColor: '#9334e6',
  columns: {
    id: column('Kode Aturan', requiredText, { width: 90 }),
    title: column('Aturan', text, { width: 320 }),
    isOn: column('Aktif', checkbox, { width: 70 }),
    parameter: column('Parameter', text, { width: 160 }),
    severity: column(
      'Tingkat',
      required(choice({ block: 'Wajib', warn: 'Peringatan', info: 'Keterangan' })),
    ),
    from: column('Berlaku Mulai', date),
    until: column('Berlaku Sampai', date),
    population: column('Jenis Peserta', choice({ inmate: 'WBP', public: 'Umum' })),
    packages: column('Paket', list, { hint: 'Kosong berarti semua paket' }),
    legalBasis: column('Dasar', text, { width: 260 }),
  },
});

const verdictType = choice({
  eligible: 'Memenuhi',
  rejected: 'Tidak memenuhi',
  undecided: 'Belum dapat dinilai',
});

export const eligibilityTable = defineTable({
  sheet: 'Kelayakan',
  key: 'participant',
  tabColor: '#9334e6',
  columns: {
    participant: column('ID Peserta', requiredText, { width: 90 }),
    name: column('Nama', text, { width: 220 }),
    verdict: column('Kelayakan', verdictType, { width: 150 }),
    ruleVerdict: column('Hasil Aturan', verdictType, { width: 150 }),
    firstFailing: column('Aturan Pertama', text, { width: 110 }),
    reasons: column('Alasan', text, { width: 420 }),
    warnings: column('Peringatan', text, { width: 300 }),
    overrideVerdict: column('Putusan Petugas', verdictType, { width: 150 }),
    overrideReason: column('Alasan Petugas', text, { width: 220 }),
    overrideBy: column('Petugas', text),
    overrideUntil: column('Berlaku Sampai', date),
  },
});
