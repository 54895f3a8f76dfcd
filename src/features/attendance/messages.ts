import type { Messages } from '../../kernel/problem';

export const attendanceMessages: Messages = {
  'attendance.no_sessions': {
    id: 'Lembar Jadwal masih kosong. Jalankan Susun jadwal dulu.',
    en: 'Sheet Jadwal is empty. Run Plan the schedule first.',
  },
  'attendance.nobody_in_class': {
    id: 'Belum ada peserta yang terpilih dan punya kelas di lembar Penempatan. Jalankan Tempatkan peserta dulu.',
    en: 'Nobody in sheet Penempatan is placed in a class yet. Run Place participants first.',
  },
  'attendance.two_at_once': {
    id: 'Peserta {participant} ada di kelas {class} dan {other}, yang bertemu pada waktu yang sama ({date}, sesi {session}). Pindahkan dia dari salah satunya di lembar Penempatan.',
    en: 'Person {participant} is in classes {class} and {other}, which meet at the same time ({date}, session {session}). Take this person out of one of them in sheet Penempatan.',
  },
  'attendance.seat_twice': {
    id: 'Peserta {participant} ada dua kali di kelas {class}; hanya satu barisnya yang dihitung. Kosongkan yang lain di lembar Penempatan.',
    en: 'Person {participant} is in class {class} twice; only one of the rows counts. Empty the other one in sheet Penempatan.',
  },
  'attendance.prepared': {
    id: '{added} baris presensi ditambahkan, {kept} baris lama tidak diubah.',
    en: '{added|attendance row|attendance rows} added, {kept|earlier row|earlier rows} left as they were.',
  },
  'attendance.recorded': {
    id: '{count} kode presensi dicatat untuk sesi {session}.',
    en: '{count|attendance code|attendance codes} recorded for session {session}.',
  },
  'attendance.recorded_and_cleared': {
    id: '{count} kode presensi dicatat dan {cleared} kode dihapus untuk sesi {session}.',
    en: '{count|attendance code|attendance codes} recorded and {cleared} taken away for session {session}.',
  },
  'attendance.day_read': {
    id: 'Kelas {class}: {count} peserta.',
    en: 'Class {class}: {count|participant|participants}.',
  },
  'attendance.code_changed': {
    id: 'Kode {participant} pada sesi {session} baru saja diisi orang lain, jadi dibiarkan. Muat ulang harinya.',
    en: 'The code of {participant} in session {session} was just entered by somebody else, so it was left alone. Reload the day.',
  },
  'attendance.closed': {
    id: '{closed} sesi ditandai terlaksana, {incomplete} sesi belum lengkap.',
    en: '{closed|session|sessions} marked as held, {incomplete|session is|sessions are} not complete.',
  },
  'attendance.summarized': {
    id: '{classes} kelas. {watched} peserta perlu perhatian agar mencapai {threshold} %; {lost} di antaranya tidak dapat mencapainya lagi.',
    en: '{classes|class|classes}. {watched|participant needs|participants need} attention to reach {threshold} %; {lost} of them can no longer reach it.',
  },
  'attendance.stay_ends_early': {
    id: 'Terakhir Ikut {until} lebih awal daripada Mulai Ikut {from}. Perbaiki salah satunya.',
    en: 'The last day {until} is before the first day {from}. Correct one of them.',
  },
  'attendance.stay_of_nobody': {
    id: '{id} tidak ada di Penempatan atau belum punya kelas. Baris ini tidak dihitung. Isi kolom ID Penempatan seperti di lembar Penempatan.',
    en: '{id} is not in Penempatan or has no class. The row does not count. Enter the ID Penempatan of sheet Penempatan.',
  },
  'attendance.code_outside_stay': {
    id: '{count} kode hadir di luar masa ikut, yang pertama tanggal {date}. Kodenya tetap dihitung. Periksa tanggal atau kodenya.',
    en: '{count|code of attendance lies|codes of attendance lie} outside this time, the first on {date}. They still count. Check the dates or the codes.',
  },
  'attendance.sign_in_read': {
    id: 'Daftar hadir {classes} kelas siap dicetak.',
    en: 'The sign-in sheets of {classes|class is|classes are} ready to print.',
  },
  'attendance.stays_listed': {
    id: '{count} peserta masuk belakangan atau berhenti.',
    en: '{count|participant|participants} joined late or left.',
  },
  'attendance.stay_saved': {
    id: 'Masa ikut {id} dicatat di Keikutsertaan.',
    en: 'The time of {id} is noted in Keikutsertaan.',
  },
  'attendance.stay_removed': {
    id: '{id} dihapus dari Keikutsertaan; ia dianggap ikut dari awal sampai akhir.',
    en: '{id} is taken out of Keikutsertaan and takes part from the first day to the last.',
  },
  'attendance.session_called_off': {
    id: 'Sesi {session} ditandai batal dan tidak dihitung. JP-nya dapat dijadwalkan lagi: isi sesi pengganti, atau jalankan Susun jadwal.',
    en: 'Session {session} is marked as cancelled and does not count. Its JP can be planned again: enter a make-up session, or run Plan the schedule.',
  },
  'attendance.session_called_on': {
    id: 'Sesi {session} tidak lagi batal.',
    en: 'Session {session} is no longer cancelled.',
  },
  'attendance.codes_do_not_count': {
    id: '{count} kode presensi sesi {session} tidak dihitung selama sesi itu batal. Kodenya tetap tersimpan.',
    en: 'While session {session} is cancelled, {count|attendance code does|attendance codes do} not count. Nothing is deleted.',
  },
  'attendance.not_cancelled': {
    id: 'Sesi {session} tidak batal. Sesi pengganti hanya untuk sesi yang batal.',
    en: 'Session {session} is not cancelled. A make-up session is for cancelled ones only.',
  },
  'attendance.make_up_too_long': {
    id: '{jp} JP tidak muat mulai {start} pada {date}. Pilih jam mulai yang lebih awal.',
    en: '{jp} JP do not fit from {start} on {date}. Choose an earlier start.',
  },
  'attendance.make_up_clash': {
    id: '{who} sudah dipakai sesi {session} ({start}-{end}). Pilih jam atau hari lain.',
    en: '{who} is taken by session {session} ({start}-{end}). Choose another time or day.',
  },
  'attendance.made_up': {
    id: 'Sesi pengganti {session} ({start}-{end}) ditambahkan di Jadwal untuk sesi {cancelled}.',
    en: 'Make-up session {session} ({start}-{end}) was added to Jadwal for session {cancelled}.',
  },
  'attendance.ending_without_day': {
    id: 'Keadaan diisi, tetapi tidak diketahui sejak kapan. Isi Terakhir Ikut, atau kode BB atau PD di Presensi.',
    en: 'The ending is given, but not since when. Enter Terakhir Ikut, or code BB or PD in Presensi.',
  },
  'attendance.row_twice': {
    id: 'Peserta {participant} tertulis dua kali pada sesi {session}. Hapus salah satu barisnya.',
    en: 'Participant {participant} is listed twice in session {session}. Delete one of the rows.',
  },
  'attendance.late_minutes_impossible': {
    id: 'Menit terlambat {minutes} tidak mungkin. Isi 0 sampai 1440.',
    en: '{minutes|minute|minutes} late is impossible. Enter 0 to 1440.',
  },
  'attendance.late_without_minutes': {
    id: 'Kode T tanpa menit terlambat dihitung hadir penuh. Isi menitnya bila perlu.',
    en: 'Code T without minutes counts as fully present. Enter the minutes if needed.',
  },
  'attendance.minutes_without_late': {
    id: 'Menit terlambat hanya dihitung untuk kode T; kode di baris ini {code}.',
    en: 'Minutes late count only with code T; the code of this row is {code}.',
  },
  'attendance.entry_minutes_without_late': {
    id: 'Peserta {participant}: menit terlambat hanya untuk kode T, bukan {code}.',
    en: 'Participant {participant}: minutes late are for code T only, not {code}.',
  },
  'attendance.entry_twice': {
    id: 'Peserta {participant} dikirim dua kali. Kirim satu kali saja.',
    en: 'Participant {participant} was sent twice. Send once only.',
  },
  'attendance.session_twice': {
    id: 'Sesi {session} dikirim dua kali. Kirim satu kali saja.',
    en: 'Session {session} was sent twice. Send once only.',
  },
  'attendance.session_gone': {
    id: 'Sesi {session} tidak ada lagi di Jadwal. Baris ini disimpan, tetapi tidak dihitung.',
    en: 'Session {session} is no longer in Jadwal. The row is kept but not counted.',
  },
  'attendance.session_cancelled': {
    id: 'Sesi {session} batal di Jadwal. Kode di baris ini tidak dihitung.',
    en: 'Session {session} is cancelled in Jadwal. The code of this row is not counted.',
  },
  'attendance.session_unknown': {
    id: 'Sesi {session} tidak ada di Jadwal. Periksa ID Sesi.',
    en: 'Session {session} is not in Jadwal. Check the session ID.',
  },
  'attendance.cannot_record_cancelled': {
    id: 'Sesi {session} batal. Kosongkan Terlaksana di Jadwal bila sesi ini jadi diadakan.',
    en: 'Session {session} is cancelled. Clear Terlaksana in Jadwal if it was held after all.',
  },
  'attendance.not_in_class': {
    id: 'Peserta {participant} bukan anggota kelas {class}. Periksa Penempatan.',
    en: 'Participant {participant} is not in class {class}. Check Penempatan.',
  },
  'attendance.session_incomplete': {
    id: 'Sesi {session} belum lengkap: {missing} peserta belum ada kodenya di Presensi.',
    en: 'Session {session} is not complete: {missing} participants have no code in Presensi.',
  },
  'attendance.without_class': {
    id: 'Peserta {participant} terpilih tetapi belum punya kelas. Isi Kelas di Penempatan.',
    en: 'Participant {participant} is placed but has no class. Fill in Kelas in Penempatan.',
  },
};
