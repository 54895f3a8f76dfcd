import type { Messages } from '../../kernel/problem';

export const assessmentMessages: Messages = {
  'assessment.prepared': {
    id: '{added} baris nilai ditambahkan, {kept} baris lama tidak diubah.',
    en: '{added} result rows added, {kept|earlier row|earlier rows} left as they were.',
  },
  'assessment.recorded': {
    id: '{count} hasil dicatat.',
    en: '{count|result|results} recorded.',
  },
  'assessment.class_listed': {
    id: '{people} peserta di kelas ini.',
    en: '{people|participant|participants} in this class.',
  },
  'assessment.graduates_listed': {
    id: '{people} peserta di lembar Kelulusan.',
    en: '{people|participant|participants} in sheet Kelulusan.',
  },
  'assessment.judged': {
    id: '{judged} peserta dinilai: {passed} lulus, {notPassed} tidak lulus, {open} belum selesai.',
    en: '{judged|participant|participants} judged: {passed} passed, {notPassed} not passed, {open} open.',
  },
  'assessment.passed': {
    id: 'Kehadiran {percent} ({present} dari {held} JP) dan semua unit kritis kompeten.',
    en: 'Attended {present} of {held} JP ({percent}), and all critical units competent.',
  },
  'assessment.below_threshold': {
    id: 'Kehadiran {percent} ({present} dari {held} JP), di bawah {threshold} %.',
    en: 'Attended {present} of {held} JP ({percent}), below {threshold} %.',
  },
  'assessment.not_competent': {
    id: 'Belum kompeten pada unit {units}.',
    en: 'Not yet competent in unit {units}.',
  },
  'assessment.attempts_left': {
    id: 'Masih dapat diuji ulang, paling banyak {attempts} kali lagi.',
    en: 'Can be assessed again, at most {attempts} more times.',
  },
  'assessment.results_missing': {
    id: 'Nilai belum lengkap: {units}. Isi di lembar Nilai.',
    en: 'Results are missing: {units}. Enter them in the sheet Nilai.',
  },
  'assessment.nothing_held': {
    id: 'Belum ada sesi yang terlaksana untuk peserta ini.',
    en: 'No session has been held for this participant.',
  },
  'assessment.codes_missing': {
    id: 'Presensi belum lengkap pada {sessions} sesi. Isi kodenya di lembar Presensi.',
    en: 'Attendance is missing in {sessions|session|sessions}. Enter the codes in the sheet Presensi.',
  },
  'assessment.still_running': {
    id: 'Masih ada {jp} JP yang belum terlaksana.',
    en: '{jp} JP have not been held yet.',
  },
  'assessment.out_of_reach': {
    id: 'Kehadiran {threshold} % tidak dapat dicapai lagi.',
    en: 'Attendance of {threshold} % can no longer be reached.',
  },
  'assessment.present': {
    id: 'Kehadiran {percent} ({present} dari {held} JP) pada bagian yang diikuti.',
    en: 'Attended {present} of {held} JP ({percent}) in the part taken.',
  },
  'assessment.dropped': {
    id: 'Gugur, tidak mengikuti lagi sejak {date} (lembar Keikutsertaan).',
    en: 'Dropped out, gone since {date} (sheet Keikutsertaan).',
  },
  'assessment.partial': {
    id: 'Selesai sebagian, tidak mengikuti lagi sejak {date} (lembar Keikutsertaan).',
    en: 'Took part in a part, gone since {date} (sheet Keikutsertaan).',
  },
  'assessment.ending_due': {
    id: 'Bila tidak akan diuji lagi, isi Gugur atau Selesai sebagian di lembar Keikutsertaan.',
    en: 'If no assessment will follow, enter Gugur or Selesai sebagian in the sheet Keikutsertaan.',
  },
  'assessment.no_units': {
    id: 'Paket ini belum punya unit yang diuji. Isi lembar Unit.',
    en: 'This package has no unit that is assessed. Fill in the sheet Unit.',
  },
  'assessment.decision_unused': {
    id: 'Putusan Petugas tidak dipakai: di sini aturan sudah menentukan.',
    en: 'Putusan Petugas is not used: here the rule decides.',
  },
  'assessment.presence_typed': {
    id: 'JP diketik di lembar Kelulusan; di Presensi kelas ini belum ada kode.',
    en: 'JP typed into the sheet Kelulusan; Presensi holds no code of this class.',
  },
  'assessment.jp_impossible': {
    id: 'Peserta {participant}: JP Hadir {present} tidak mungkin bila JP Terlaksana {held}. Perbaiki keduanya.',
    en: 'Participant {participant}: JP Hadir cannot be {present} where JP Terlaksana is {held}. Correct both.',
  },
  'assessment.left': {
    id: 'Tidak mengikuti lagi sejak {date}.',
    en: 'Has not taken part since {date}.',
  },
  'assessment.decide_by_hand': {
    id: 'Semua unit kritis kompeten: putuskan di kolom Putusan Petugas.',
    en: 'All critical units are competent: decide in the column Putusan Petugas.',
  },
  'assessment.decided_by_hand': {
    id: 'Diputuskan petugas, lihat Alasan Petugas.',
    en: 'Decided by the staff, see Alasan Petugas.',
  },
  'assessment.decisions_due': {
    id: '{count} peserta kompeten tetapi kehadirannya kurang. Isi Putusan Petugas di lembar Kelulusan.',
    en: '{count|participant is|participants are} competent, but attendance is too low. Fill in Putusan Petugas in the sheet Kelulusan.',
  },
  'assessment.decision_without_reason': {
    id: 'Putusan untuk peserta {participant} belum ada alasannya. Isi Alasan Petugas.',
    en: 'The decision about participant {participant} has no reason. Fill in Alasan Petugas.',
  },
  'assessment.too_many_attempts': {
    id: 'Uji paling banyak {max} kali. Kosongkan sel ini atau ubah Program.',
    en: 'At most {max} attempts. Clear this cell or change Program.',
  },
  'assessment.attempt_skipped': {
    id: 'Uji {attempt} terisi, padahal uji sebelumnya kosong.',
    en: 'Attempt {attempt} is filled in although the one before is empty.',
  },
  'assessment.attempt_after_pass': {
    id: 'Uji {attempt} terisi, padahal uji sebelumnya sudah kompeten.',
    en: 'Attempt {attempt} is filled in although the one before was competent.',
  },
  'assessment.score_out_of_range': {
    id: 'Nilai {score} tidak mungkin. Isi 0 sampai 100.',
    en: 'A score of {score} is impossible. Enter 0 to 100.',
  },
  'assessment.score_below_minimum': {
    id: 'Peserta {participant}, unit {unit}: nilai {score} di bawah {min}, jadi belum kompeten. Isi BK, atau perbaiki nilainya.',
    en: 'Participant {participant}, unit {unit}: a score of {score} is below {min}, so not yet competent. Enter BK, or correct the score.',
  },
  'assessment.result_changed': {
    id: 'Peserta {participant}, unit {unit}: uji {attempt} sudah diisi orang lain. Isiannya tidak diubah; muat ulang kelas ini.',
    en: 'Participant {participant}, unit {unit}: attempt {attempt} was entered by somebody else. It was left as it is; load this class again.',
  },
  'assessment.score_without_result': {
    id: 'Peserta {participant}, unit {unit}: nilai terisi, tetapi K atau BK kosong. Nilai ini belum dihitung.',
    en: 'Participant {participant}, unit {unit}: there is a score but neither K nor BK. It does not count yet.',
  },
  'assessment.attempt_too_early': {
    id: 'Uji {attempt} bertanggal sebelum uji yang lebih dulu. Periksa tanggalnya.',
    en: 'Attempt {attempt} lies before an earlier one. Check the date.',
  },
  'assessment.column_missing': {
    id: 'Lembar Nilai belum punya kolom {columns}, jadi isinya tidak tersimpan. Jalankan Siapkan lembar.',
    en: 'The sheet Nilai has no column {columns}, so that was not saved. Run Set up sheets.',
  },
  'assessment.judgement_outdated': {
    id: 'Hasil peserta {participant} tidak sesuai lagi dengan presensi, nilai, atau aturan. Pilih Tentukan kelulusan.',
    en: 'The outcome of participant {participant} no longer fits attendance, results or rules. Choose Judge who passes.',
  },
  'assessment.evidence_noted': {
    id: 'Catatan bukti peserta {participant} untuk unit {unit} disimpan.',
    en: 'The evidence note of participant {participant} for unit {unit} is saved.',
  },
  'assessment.result_not_due': {
    id: 'Unit {unit} tidak diuji untuk peserta {participant}. Baris ini disimpan, tetapi tidak dihitung.',
    en: 'Unit {unit} is not assessed for participant {participant}. The row is kept but not counted.',
  },
  'assessment.not_assessed_here': {
    id: 'Unit {unit} tidak diuji untuk peserta {participant}. Periksa Penempatan dan Unit.',
    en: 'Unit {unit} is not assessed for participant {participant}. Check Penempatan and Unit.',
  },
  'assessment.attempt_over_limit': {
    id: 'Peserta {participant}, unit {unit}: uji ke-{attempt} tidak ada; paling banyak {max} kali.',
    en: 'Participant {participant}, unit {unit}: there is no attempt {attempt}; at most {max}.',
  },
  'assessment.attempt_out_of_turn': {
    id: 'Peserta {participant}, unit {unit}: uji berikutnya ke-{next}, bukan ke-{attempt}.',
    en: 'Participant {participant}, unit {unit}: the next attempt is {next}, not {attempt}.',
  },
  'assessment.already_competent': {
    id: 'Peserta {participant} sudah kompeten pada unit {unit}; tidak perlu diuji lagi.',
    en: 'Participant {participant} is already competent in unit {unit}; no further attempt.',
  },
};
