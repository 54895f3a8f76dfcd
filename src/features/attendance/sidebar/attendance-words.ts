import type { Language } from '../../../kernel/problem';
import { counted } from '../../../sidebar/counted';
import type { AttendanceCode } from '../core';

interface AttendanceWords {
  readonly class: string;
  readonly day: string;
  readonly scope: string;
  readonly wholeDay: (sessions: number) => string;
  readonly weekdays: readonly string[];
  readonly allPresent: string;
  readonly keys: string;
  readonly codeOf: (name: string) => string;
  readonly mixed: string;
  readonly gone: string;
  readonly wrongCode: string;
  readonly cleared: (code: string) => string;
  readonly lostJp: (jp: number) => string;
  readonly counts: (present: number, other: number, missing: number) => string;
  readonly save: string;
  readonly nothingToSave: string;
  readonly fixCodes: string;
  readonly lost: (threshold: number) => string;
  readonly below: (threshold: number) => string;
  readonly noClass: string;
  readonly noSession: string;
  readonly allCancelled: string;
  readonly legend: string;
  readonly codes: Readonly<Record<AttendanceCode, string>>;
}

/** The words of *Presensi*. */
export const attendanceWords: Readonly<Record<Language, AttendanceWords>> = {
  id: {
    class: 'Kelas',
    day: 'Hari',
    scope: 'Sesi',
    wholeDay: (sessions) => `Semua sesi hari itu (${sessions})`,
    weekdays: ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min'],
    allPresent: 'Semua hadir',
    keys: 'Ketik kode di samping nama. Panah bawah atau Enter: nama berikutnya. Tanda *: semua hadir. Ctrl+Enter: simpan. T20: terlambat 20 menit. Kotak dikosongkan: kodenya dihapus.',
    codeOf: (name) => `Kode ${name}`,
    mixed: 'beda',
    gone: 'tidak ikut pada hari ini',
    wrongCode: 'Kode tidak dikenal.',
    cleared: (code) => `Kode ${code} akan dihapus.`,
    lostJp: (jp) => `terlambat: ${jp} JP tidak dihitung hadir`,
    counts: (present, other, missing) =>
      `${present} hadir, ${other} kode lain, ${missing} belum diisi.`,
    save: 'Simpan',
    nothingToSave: 'Tidak ada perubahan untuk disimpan.',
    fixCodes: 'Perbaiki dulu kode yang tidak dikenal.',
    lost: (threshold) => `tidak dapat mencapai ${threshold} % lagi`,
    below: (threshold) => `di bawah ${threshold} %`,
    noClass: 'Belum ada kelas. Jalankan Penempatan dahulu.',
    noSession: 'Kelas ini belum mempunyai sesi. Susun Jadwal dahulu.',
    allCancelled: 'Semua sesi hari ini batal.',
    legend: 'Arti kode',
    codes: {
      H: 'hadir',
      S: 'sakit',
      I: 'izin',
      A: 'alpa',
      T: 'terlambat',
      SD: 'sidang',
      KJ: 'kunjungan',
      ST: 'strapsel',
      BB: 'bebas',
      PD: 'pindah',
    },
  },
  en: {
    class: 'Class',
    day: 'Day',
    scope: 'Session',
    wholeDay: (sessions) => `All sessions of the day (${sessions})`,
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    allPresent: 'All present',
    keys: 'Type a code beside a name. Arrow down or Enter: next name. Star *: all present. Ctrl+Enter: save. T20: 20 minutes late. An emptied field takes the code away.',
    codeOf: (name) => `Code of ${name}`,
    mixed: 'mixed',
    gone: 'not taking part on this day',
    wrongCode: 'Unknown code.',
    cleared: (code) => `Code ${code} will be taken away.`,
    lostJp: (jp) => `late: ${jp} JP do not count as attended`,
    counts: (present, other, missing) =>
      `${present} present, ${counted(other, 'other code')}, ${missing} not filled in.`,
    save: 'Save',
    nothingToSave: 'There is no change to save.',
    fixCodes: 'Correct the unknown codes first.',
    lost: (threshold) => `can no longer reach ${threshold} %`,
    below: (threshold) => `below ${threshold} %`,
    noClass: 'There is no class yet. Run Placement first.',
    noSession: 'This class has no sessions yet. Make the schedule first.',
    allCancelled: 'All sessions of this day are cancelled.',
    legend: 'Meaning of the codes',
    codes: {
      H: 'present',
      S: 'sick',
      I: 'excused',
      A: 'absent',
      T: 'late',
      SD: 'in court',
      KJ: 'visit',
      ST: 'isolation cell',
      BB: 'released',
      PD: 'transferred',
    },
  },
};
