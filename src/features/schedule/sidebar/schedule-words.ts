import type { Language } from '../../../kernel/problem';
import { counted } from '../../../sidebar/counted';

interface ScheduleWords {
  readonly plan: string;
  readonly check: string;
  readonly stop: string;
  readonly write: string;
  readonly discard: string;
  readonly reading: string;
  readonly searching: string;
  readonly found: string;
  readonly foundPart: string;
  readonly stopped: string;
  readonly placedJp: string;
  readonly ofAll: (part: number, all: number) => string;
  readonly sessions: string;
  readonly kept: string;
  readonly moved: string;
  readonly added: string;
  readonly dropped: string;
  readonly notMoved: string;
  readonly locked: string;
  readonly edited: string;
  readonly held: string;
  readonly past: string;
  readonly conflicts: string;
  readonly release: string;
  readonly releaseOne: (session: string) => string;
  readonly releaseHint: string;
  readonly deleted: (count: number) => string;
  readonly absences: string;
  readonly versions: string;
  readonly printAndShare: string;
  readonly whyNot: string;
  readonly toPlan: string;
}

export const scheduleWords: Readonly<Record<Language, ScheduleWords>> = {
  id: {
    plan: 'Susun jadwal',
    check: 'Periksa jadwal',
    stop: 'Berhenti, pakai yang terbaik',
    write: 'Tulis ke lembar Jadwal',
    discard: 'Buang',
    reading: 'Membaca lembar…',
    searching: 'JP yang sudah mendapat tempat',
    found: 'Semua JP mendapat tempat. Jadwal ini belum ditulis ke lembar.',
    foundPart: 'Belum semua JP mendapat tempat. Jadwal ini belum ditulis ke lembar.',
    stopped: 'Dihentikan. Ini jadwal terbaik sampai tadi; belum ditulis ke lembar.',
    placedJp: 'JP terjadwal',
    ofAll: (part, all) => `${part} dari ${all}`,
    sessions: 'Sesi',
    kept: 'Tetap',
    moved: 'Pindah',
    added: 'Baru',
    dropped: 'Hilang',
    notMoved: 'Sesi yang tidak dipindahkan',
    locked: 'Terkunci',
    edited: 'Diubah tangan',
    held: 'Sudah terlaksana, batal, atau ada presensi',
    past: 'Sudah lewat',
    conflicts: 'Bentrokan dan masalah',
    release: 'Lepas semua suntingan',
    releaseOne: (session) => `Lepas ${session}`,
    releaseHint:
      'Sesi yang diubah tangan dipertahankan. Bila dilepas, sesi itu boleh dipindahkan lagi.',
    deleted: (count) =>
      `${count} sesi dihapus dengan tangan sejak jadwal terakhir ditulis. JP-nya akan dijadwalkan lagi.`,
    absences: 'Halangan',
    versions: 'Versi jadwal',
    printAndShare: 'Cetak & bagikan',
    whyNot: 'Kenapa tidak bisa?',
    toPlan: 'Susun jadwal',
  },
  en: {
    plan: 'Plan the schedule',
    check: 'Check the schedule',
    stop: 'Stop and keep the best',
    write: 'Write to sheet Jadwal',
    discard: 'Discard',
    reading: 'Reading the sheets…',
    searching: 'JP that have a place',
    found: 'All JP have a place. This schedule is not written to the sheet yet.',
    foundPart: 'Not all JP have a place yet. This schedule is not written to the sheet yet.',
    stopped: 'Stopped. This is the best schedule so far; it is not written to the sheet yet.',
    placedJp: 'JP planned',
    ofAll: (part, all) => `${part} of ${all}`,
    sessions: 'Sessions',
    kept: 'Kept',
    moved: 'Moved',
    added: 'New',
    dropped: 'Dropped',
    notMoved: 'Sessions that are not moved',
    locked: 'Locked',
    edited: 'Edited by hand',
    held: 'Held, cancelled, or attendance noted',
    past: 'In the past',
    conflicts: 'Clashes and problems',
    release: 'Give all edits free',
    releaseOne: (session) => `Give ${session} free`,
    releaseHint: 'Sessions edited by hand are kept. Once given free, they may be moved again.',
    deleted: (count) =>
      `${counted(count, 'session was', 'sessions were')} deleted by hand since the schedule was last written. Their JP will be planned again.`,
    absences: 'Absences',
    versions: 'Versions',
    printAndShare: 'Print and share',
    whyNot: 'Why not?',
    toPlan: 'Plan the schedule',
  },
};
