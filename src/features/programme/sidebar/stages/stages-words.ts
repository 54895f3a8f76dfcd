import type { Language } from '../../../../kernel/problem';
import { counted } from '../../../../sidebar/counted';
import type { BoundReason } from '../../core';

interface StagesWords {
  readonly plan: string;
  readonly settings: string;
  readonly calculate: string;
  readonly start: string;
  readonly computedEnd: string;
  readonly typedEnd: string;
  readonly stages: string;
  readonly proved: (stages: number, days: number, reason: string) => string;
  readonly notProved: (stages: number, days: number, bound: number) => string;
  readonly reasons: Readonly<Record<BoundReason, string>>;
  readonly leads: (least: number, most: number) => string;
  readonly even: string;
  readonly uneven: (bound: number) => string;
  readonly repeats: (count: number) => string;
  readonly stage: (number: number, dates: string) => string;
  readonly days: (count: number) => string;
  readonly ways: string;
  readonly class: string;
  readonly ledBy: (leads: string) => string;
  readonly write: string;
  readonly toSchedule: string;
  readonly notWritten: string;
}

/** The words of *Tahap*. */
export const stagesWords: Readonly<Record<Language, StagesWords>> = {
  id: {
    plan: 'Rencana tahap',
    settings: 'Ubah pola, lama dan tanggal',
    calculate: 'Simpan dan hitung',
    start: 'Mulai',
    computedEnd: 'Selesai menurut hitungan',
    typedEnd: 'Selesai yang diketik',
    stages: 'Jumlah tahap',
    proved: (stages, days, reason) =>
      `${stages} tahap dalam ${days} hari kalender: terbukti paling pendek. ${reason}`,
    notProved: (stages, days, bound) =>
      `${stages} tahap dalam ${days} hari kalender: paling banyak ${days - bound} hari di atas batas yang terbukti (${bound} hari).`,
    reasons: {
      class: 'Satu kelas belajar satu paket pada satu waktu.',
      field: 'Satu paket menerima kelas bergantian.',
      workshop: 'Paket dengan ruang yang sama bergantian.',
      trainers: 'Instrukturnya bergantian di antara kelas.',
      at_once: 'Paket yang boleh serentak terbatas.',
      wish: 'Ada paket yang diminta di tahap itu.',
      after: 'Modul lanjutan menunggu paket sebelumnya.',
      search: 'Semua kemungkinan yang lebih pendek sudah diperiksa.',
    },
    leads: (least, most) =>
      least === most
        ? `Beban setiap pelatih utama ${most} JP`
        : `Beban pelatih utama ${least} sampai ${most} JP`,
    even: 'terbukti paling merata.',
    uneven: (bound) => `yang terbukti: selisihnya tidak dapat di bawah ${bound} JP.`,
    repeats: (count) => `${count} kali pelatih tidak dapat berganti.`,
    stage: (number, dates) => `Tahap ${number}: ${dates}`,
    days: (count) => `${count} hari latihan`,
    ways: 'Urutan tiap kelas',
    class: 'Kelas',
    ledBy: (leads) => `pelatih ${leads}`,
    write: 'Tulis ke lembar Tahap',
    toSchedule: 'Buka Jadwal',
    notWritten: 'Ini baru rencana. Lembar Tahap belum berubah.',
  },
  en: {
    plan: 'Plan of the stages',
    settings: 'Change pattern, length and dates',
    calculate: 'Save and calculate',
    start: 'Start',
    computedEnd: 'Computed end',
    typedEnd: 'Typed end',
    stages: 'Stages',
    proved: (stages, days, reason) =>
      `${counted(stages, 'stage')} in ${counted(days, 'calendar day')}: proved to be the shortest. ${reason}`,
    notProved: (stages, days, bound) =>
      `${counted(stages, 'stage')} in ${counted(days, 'calendar day')}: at most ${counted(days - bound, 'day')} above the proved bound (${counted(bound, 'day')}).`,
    reasons: {
      class: 'A class learns one package at a time.',
      field: 'A package takes classes one after the other.',
      workshop: 'Packages with the same room take turns.',
      trainers: 'Trainers take turns between classes.',
      at_once: 'Only so many packages may run at a time.',
      wish: 'A package was wanted in that stage.',
      after: 'Follow-up modules wait for the packages before them.',
      search: 'Everything shorter was looked at.',
    },
    leads: (least, most) =>
      least === most
        ? `Each leading trainer has ${most} JP`
        : `Leading trainers have ${least} to ${most} JP`,
    even: 'proved to be the most even.',
    uneven: (bound) => `proved: the difference cannot be below ${bound} JP.`,
    repeats: (count) => `${counted(count, 'time')} a trainer could not change.`,
    stage: (number, dates) => `Stage ${number}: ${dates}`,
    days: (count) => `${count} training days`,
    ways: 'The way of each class',
    class: 'Class',
    ledBy: (leads) => `trainer ${leads}`,
    write: 'Write to sheet Tahap',
    toSchedule: 'Open the schedule',
    notWritten: 'This is only a plan. Sheet Tahap has not changed.',
  },
};
