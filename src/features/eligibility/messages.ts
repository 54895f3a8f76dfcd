import type { Messages } from '../../kernel/problem';

/** `found` is the value found, `needed` the value needed. */
export const eligibilityMessages: Messages = {
  'eligibility.k01_fails': {
    id: 'Status {found}; pelatihan ini untuk {needed}.',
    en: 'Status is {found}; this course is for {needed}.',
  },
  'eligibility.k02_fails': {
    id: 'Belum menjalani {share} masa pidana pada {needed}; baru tercapai {found}.',
    en: 'Has not served {share} of the sentence on {needed}; it is reached on {found}.',
  },
  'eligibility.k04_fails': {
    id: 'Perkiraan bebas {found}, sebelum hari terakhir yang harus diikuti, {needed}.',
    en: 'Expected release on {found}, before the last day that must be attended, {needed}.',
  },
  'eligibility.k06_fails': {
    id: 'Tercatat Register F tanggal {found} ({monthsAgo} bulan lalu); harus sudah lewat {needed}.',
    en: 'Entered in Register F on {found} ({monthsAgo} months ago); {needed} must have passed.',
  },
  'eligibility.k08_fails': {
    id: 'Nilai SPPN {found} di bawah {needed}.',
    en: 'SPPN score {found} is below {needed}.',
  },
  'eligibility.k10_fails': {
    id: 'Belum mengikuti asesmen.',
    en: 'Has not been assessed.',
  },
  'eligibility.k10_too_old': {
    id: 'Asesmen tanggal {found} sudah lebih dari {needed}.',
    en: 'The assessment of {found} is older than {needed}.',
  },
  'eligibility.k12_fails': {
    id: 'Belum mempunyai keterampilan dasar.',
    en: 'Has no basic skill yet.',
  },
  'eligibility.k13_fails': {
    id: 'Hasil pemeriksaan kesehatan untuk pelatihan: {found}.',
    en: 'Fitness for training: {found}.',
  },
  'eligibility.k14_fails': {
    id: 'Belum menyatakan bersedia.',
    en: 'Has not consented.',
  },
  'eligibility.k15_fails': {
    id: 'Belum disetujui sidang TPP.',
    en: 'Not yet approved by the TPP session.',
  },
  'eligibility.k16_too_young': {
    id: 'Umur {found} tahun; paling muda {minimum} tahun.',
    en: 'Age {found}; the youngest accepted is {minimum}.',
  },
  'eligibility.k16_too_old': {
    id: 'Umur {found} tahun; paling tua {maximum} tahun.',
    en: 'Age {found}; the oldest accepted is {maximum}.',
  },
  'eligibility.k18_fails': {
    id: 'Domisili {found}; pelatihan ini untuk {needed}.',
    en: 'Lives in {found}; this course is for {needed}.',
  },
  'eligibility.k19_fails': {
    id: 'Jenis kelamin {found}; pelatihan ini untuk {needed}.',
    en: 'Sex is {found}; this course is for {needed}.',
  },
  'eligibility.k20_fails': {
    id: 'Terdaftar di paket {found} pada tanggal yang sama.',
    en: 'Enrolled in package {found} on the same dates.',
  },
  'eligibility.k21_fails': {
    id: 'Sudah lulus paket {found} pada {on}, belum lewat {needed}.',
    en: 'Passed package {found} on {on}, less than {needed} ago.',
  },
  'eligibility.k23_fails': {
    id: 'NIK belum tercatat.',
    en: 'NIK is not recorded.',
  },
  'eligibility.data_missing': {
    id: 'Belum dapat dinilai: isi kolom {column} di lembar {sheet}.',
    en: 'Cannot be judged yet: fill in column {column} in sheet {sheet}.',
  },
  'eligibility.all_pass': {
    id: 'Memenuhi semua aturan wajib ({rules} aturan diperiksa).',
    en: 'Meets every blocking rule ({rules} rules checked).',
  },
  'eligibility.override_in_force': {
    id: 'Putusan petugas {by}: {reason}',
    en: 'Decision of {by}: {reason}',
  },
  'eligibility.override_expired': {
    id: 'Putusan petugas {by} berlaku sampai {until}, sudah lewat, dan tidak dihitung lagi.',
    en: 'The decision of {by} was valid until {until} and no longer counts.',
  },
  'eligibility.override_unsigned': {
    id: 'Putusan petugas belum dihitung: isi Alasan Petugas dan Petugas.',
    en: 'The decision of staff does not count yet: fill in Alasan Petugas and Petugas.',
  },
  'eligibility.rule_not_known': {
    id: 'Aturan {rule} aktif tetapi tidak dikenal. Perbaiki kodenya atau hapus centang Aktif.',
    en: 'Rule {rule} is on but not known. Correct its code or untick Aktif.',
  },
  'eligibility.parameter_unreadable': {
    id: 'Parameter aturan {rule} tidak dapat dibaca. Isi dengan {hint}.',
    en: 'The parameter of rule {rule} cannot be read. Type {hint}.',
  },
  'eligibility.id_missing': {
    id: 'Baris ini belum mempunyai ID Peserta. Jalankan Periksa peserta dulu.',
    en: 'This row has no ID Peserta yet. Run the roster check first.',
  },
  'eligibility.no_participants': {
    id: 'Lembar Peserta masih kosong. Isi peserta dulu.',
    en: 'Sheet Peserta is still empty. Enter participants first.',
  },
  'eligibility.no_rules': {
    id: 'Tidak ada aturan yang aktif di lembar Aturan, jadi semua peserta memenuhi.',
    en: 'No rule is on in sheet Aturan, so everybody is eligible.',
  },
  'eligibility.listed': {
    id: '{people} peserta di lembar Kelayakan.',
    en: '{people} participants in sheet Kelayakan.',
  },
  'eligibility.judged': {
    id: '{people} peserta dinilai: {eligible} memenuhi, {rejected} tidak memenuhi, {undecided} belum dapat dinilai.',
    en: '{people} participants judged: {eligible} eligible, {rejected} not eligible, {undecided} undecided.',
  },
};
