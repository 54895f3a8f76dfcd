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
  columns: {
    id: column('Kode Aturan', requiredText),
    title: column('Aturan', text),
    isOn: column('Aktif', checkbox),
    parameter: column('Parameter', text),
    severity: column(
      'Tingkat',
      required(choice({ block: 'Wajib', warn: 'Peringatan', info: 'Keterangan' })),
    ),
    from: column('Berlaku Mulai', date),
    until: column('Berlaku Sampai', date),
    population: column('Jenis Peserta', choice({ inmate: 'WBP', public: 'Umum' })),
    packages: column('Paket', list),
    legalBasis: column('Dasar', text),
  },
});

/** The rules of every version that made a verdict, so that a sign in Kelayakan can be read years later. */
export const ruleVersionsTable = defineTable({
  sheet: 'Versi Aturan',
  key: 'version',
  protection: 'warning',
  hidden: true,
  columns: {
    version: column('Versi Aturan', requiredText),
    usedFrom: column('Dipakai Sejak', date),
    usedBy: column('Oleh', text),
    rules: column('Aturan', text),
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
  // Its reasons repeat what Data Terbatas says.
  isRestricted: true,
  columns: {
    participant: column('ID Peserta', requiredText),
    name: column('Nama', text),
    verdict: column('Kelayakan', verdictType),
    ruleVerdict: column('Hasil Aturan', verdictType),
    firstFailing: column('Aturan Pertama', text),
    reasons: column('Alasan', text),
    warnings: column('Peringatan', text),
    overrideVerdict: column('Putusan Petugas', verdictType),
    overrideReason: column('Alasan Petugas', text),
    overrideBy: column('Petugas', text),
    overrideUntil: column('Berlaku Sampai', date),
    overrideMinutes: column('Nomor Berita Acara TPP', text, { optional: true }),
    closedPackages: column('Paket Tertutup', list, { optional: true }),
    eligibleFrom: column('Memenuhi Mulai', date, { optional: true }),
    rulesVersion: column('Versi Aturan', text, { optional: true }),
    basis: column('Sidik Data', text, { optional: true }),
    judgedOn: column('Tanggal Dinilai', date, { optional: true }),
    judgedBy: column('Dinilai Oleh', text, { optional: true }),
  },
});
