import type { Messages } from '../../kernel/problem';

/** `found` is the value found, `needed` the value needed. */
export const eligibilityMessages: Messages = {
  'eligibility.k01_fails': {
    id: 'Status {found}; pelatihan ini untuk {needed}.',
    en: 'Legal status: {found}; this course is for: {needed}.',
  },
  'eligibility.k02_fails': {
    id: 'Belum menjalani {share} masa pidana pada {needed}; baru tercapai {found}.',
    en: 'Has not served {share} of the sentence on {needed}; it is reached on {found}.',
  },
  'eligibility.k04_fails': {
    id: 'Perkiraan bebas {found}, sebelum hari terakhir yang harus diikuti, {needed}.',
    en: 'Expected release on {found}, before the last day that must be attended, {needed}.',
  },
  'eligibility.k05_fails': {
    id: 'Perkiraan bebas {found}, sisa pidana {left} bulan; prioritas untuk sisa paling lama {needed}.',
    en: 'Expected release on {found}, {left} months left; those with {needed} at most come first.',
  },
  'eligibility.k05_never': {
    id: 'Tidak ada tanggal bebas; prioritas untuk sisa pidana paling lama {needed}.',
    en: 'There is no date of release; those with {needed} left at most come first.',
  },
  'eligibility.k06_fails': {
    id: 'Tercatat Register F tanggal {found} ({monthsAgo} bulan lalu); harus sudah lewat {needed}.',
    en: 'Entered in Register F on {found} ({monthsAgo} months ago); {needed} must have passed.',
  },
  'eligibility.k07_fails': {
    id: 'Sedang menjalani hukuman disiplin sampai {found}.',
    en: 'Serves a disciplinary punishment until {found}.',
  },
  'eligibility.k08_fails': {
    id: 'Nilai SPPN {found} di bawah {needed}.',
    en: 'SPPN score {found} is below {needed}.',
  },
  'eligibility.k09_fails': {
    id: 'Kelas risiko {found}; pelatihan ini untuk {needed}.',
    en: 'Risk class is {found}; this course is for {needed}.',
  },
  'eligibility.k09_unclear': {
    id: 'Belum dapat dinilai: isi kolom ISPN di lembar Data Terbatas dengan Minimum, Medium, Maksimum, atau Super maksimum.',
    en: 'Cannot be judged yet: type Minimum, Medium, Maksimum or Super maksimum in column ISPN of sheet Data Terbatas.',
  },
  'eligibility.k09_too_old': {
    id: 'Belum dapat dinilai: ISPN tanggal {found} sudah lebih dari {needed}. Isi hasil yang baru.',
    en: 'Cannot be judged yet: the ISPN of {found} is older than {needed}. Enter the new one.',
  },
  'eligibility.k10_fails': {
    id: 'Belum mengikuti asesmen.',
    en: 'Has not been assessed.',
  },
  'eligibility.k10_too_old': {
    id: 'Asesmen tanggal {found} sudah lebih dari {needed}.',
    en: 'The assessment of {found} is older than {needed}.',
  },
  'eligibility.k11_fails': {
    id: 'Asesor merekomendasikan paket {found}, bukan {needed}.',
    en: 'The assessor recommends package {found}, not {needed}.',
  },
  'eligibility.k11_not_wished': {
    id: 'Berminat pada paket {found}, bukan {needed}.',
    en: 'Wishes package {found}, not {needed}.',
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
  'eligibility.k15_refused': {
    id: 'Sidang TPP tidak menyetujui.',
    en: 'The TPP session did not approve.',
  },
  'eligibility.k15_postponed': {
    id: 'Putusan sidang TPP ditunda.',
    en: 'The TPP session has postponed its decision.',
  },
  'eligibility.k16_too_young': {
    id: 'Umur {found} tahun; paling muda {minimum} tahun.',
    en: 'Age {found}; the youngest accepted is {minimum}.',
  },
  'eligibility.k16_too_old': {
    id: 'Umur {found} tahun; paling tua {maximum} tahun.',
    en: 'Age {found}; the oldest accepted is {maximum}.',
  },
  'eligibility.k17_fails': {
    id: 'Pendidikan {found}; paling rendah {needed}.',
    en: 'Education is {found}; the lowest accepted is {needed}.',
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
  'eligibility.k22_fails': {
    id: 'Kewarganegaraan {found}; pelatihan ini untuk {needed}.',
    en: 'Citizenship is {found}; this course is for {needed}.',
  },
  'eligibility.k23_fails': {
    id: 'NIK belum tercatat.',
    en: 'NIK is not recorded.',
  },
  'eligibility.k24_fails': {
    id: 'Orang ke-{found} di kelompoknya menurut tanggal daftar; batasnya {needed}.',
    en: 'Number {found} of the group by date of registration; the limit is {needed}.',
  },
  'eligibility.k25_fails': {
    id: 'Orang ke-{found} dari kartu keluarganya menurut tanggal daftar; batasnya {needed}.',
    en: 'Number {found} of the family card by date of registration; the limit is {needed}.',
  },
  'eligibility.data_missing': {
    id: 'Belum dapat dinilai: isi kolom {column} di lembar {sheet}.',
    en: 'Cannot be judged yet: fill in column {column} in sheet {sheet}.',
  },
  'eligibility.all_pass': {
    id: 'Memenuhi semua aturan wajib ({rules} aturan diperiksa).',
    en: 'Meets every blocking rule ({rules} rules checked).',
  },
  'eligibility.some_open': {
    id: 'Memenuhi aturan wajib ({rules} diperiksa) untuk paket {open}; paket lain yang diminati belum terbuka.',
    en: 'Meets the blocking rules ({rules} checked) for package {open}; the other wished packages are not open.',
  },
  'eligibility.override_in_force': {
    id: 'Putusan petugas {by}, berita acara TPP {minutes}, berlaku sampai {until}: {reason}',
    en: 'Decision of {by}, TPP minutes {minutes}, valid until {until}: {reason}',
  },
  'eligibility.override_expired': {
    id: 'Putusan petugas {by} berlaku sampai {until}, sudah lewat, dan tidak dihitung lagi.',
    en: 'The decision of {by} was valid until {until} and no longer counts.',
  },
  'eligibility.override_unsigned': {
    id: 'Putusan petugas belum dihitung: isi Alasan Petugas dan Petugas.',
    en: 'The decision of staff does not count yet: fill in Alasan Petugas and Petugas.',
  },
  'eligibility.override_is_over': {
    id: 'Putusan petugas di baris ini sudah lewat tanggalnya dan tidak dihitung lagi. Perpanjang atau hapus.',
    en: 'The decision of staff in this row is past its date and no longer counts. Extend or remove it.',
  },
  'eligibility.override_is_incomplete': {
    id: 'Putusan petugas di baris ini belum dihitung: isi Alasan Petugas dan Petugas.',
    en: 'The decision of staff in this row does not count yet: fill in Alasan Petugas and Petugas.',
  },
  'eligibility.override_without_minutes': {
    id: 'Putusan petugas di baris ini belum mempunyai Nomor Berita Acara TPP.',
    en: 'The decision of staff in this row has no number of TPP minutes yet.',
  },
  'eligibility.override_saved_in_force': {
    id: 'Putusan petugas untuk {participant} disimpan dan berlaku.',
    en: 'The decision on {participant} is saved and in force.',
  },
  'eligibility.override_saved_expired': {
    id: 'Putusan petugas untuk {participant} disimpan, tetapi tanggalnya sudah lewat, jadi tidak dihitung.',
    en: 'The decision on {participant} is saved, but past its date, so it does not count.',
  },
  'eligibility.override_saved_none': {
    id: 'Putusan petugas untuk {participant} dihapus; hasil aturan yang berlaku.',
    en: 'The decision on {participant} is taken back; what the rules say counts.',
  },
  'eligibility.person_not_judged': {
    id: '{participant} belum ada di lembar Kelayakan. Jalankan Nilai kelayakan dulu.',
    en: '{participant} is not in sheet Kelayakan yet. Run Judge eligibility first.',
  },
  'eligibility.person_not_found': {
    id: '{participant} tidak ada di lembar Peserta. Muat ulang daftar ini.',
    en: '{participant} is not in sheet Peserta. Load this list again.',
  },
  'eligibility.rule_not_known': {
    id: 'Aturan {rule} aktif tetapi tidak dikenal. Perbaiki kodenya atau hapus centang Aktif.',
    en: 'Rule {rule} is on but not known. Correct its code or untick Aktif.',
  },
  'eligibility.parameter_unreadable': {
    id: 'Parameter aturan {rule} tidak dapat dibaca. Isi dengan {hint}.',
    en: 'The parameter of rule {rule} cannot be read. Type {hint}.',
  },
  'eligibility.rule_package_unknown': {
    id: 'Aturan {rule} menyebut paket {packages} yang tidak ada di lembar Paket. Pilih dari: {known}.',
    en: 'Rule {rule} names package {packages}, which sheet Paket does not have. Choose from: {known}.',
  },
  'eligibility.rule_dates_reversed': {
    id: 'Aturan {rule} berakhir sebelum mulai berlaku, jadi tidak pernah dipakai. Perbaiki tanggalnya.',
    en: 'Rule {rule} ends before it begins, so it is never used. Correct its dates.',
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
    en: '{people|participant|participants} in sheet Kelayakan.',
  },
  'eligibility.rules_listed': {
    id: '{rules} aturan di lembar Aturan.',
    en: '{rules} rules in sheet Aturan.',
  },
  'eligibility.rules_saved': {
    id: '{count} aturan disimpan ({rules}). Nilai kelayakan lagi supaya putusan mengikuti.',
    en: '{count|rule|rules} saved ({rules}). Judge eligibility again for the verdicts to follow.',
  },
  'eligibility.tried': {
    id: '{changed} peserta akan berubah. Belum ada yang disimpan.',
    en: '{changed|participant|participants} would change. Nothing is saved yet.',
  },
  'eligibility.explained': {
    id: '{rules} aturan diperiksa.',
    en: '{rules} rules checked.',
  },
  'eligibility.judged': {
    id: '{people} peserta dinilai: {eligible} memenuhi, {rejected} tidak memenuhi, {undecided} belum dapat dinilai.',
    en: '{people|participant|participants} judged: {eligible} eligible, {rejected} not eligible, {undecided} undecided.',
  },
};
