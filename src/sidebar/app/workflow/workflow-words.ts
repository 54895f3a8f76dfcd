import type { Language } from '../../../kernel/problem';
import { counted } from '../../counted';

export type StepState = 'waiting' | 'ready' | 'check' | 'done';

/** Papers and mails that a run of another day has left. */
export interface WaitingCounts {
  readonly toMake: number;
  readonly unsigned: number;
  readonly mails: number;
  readonly mailsToday: number;
}

interface WorkflowWords {
  readonly states: Readonly<Record<StepState, string>>;
  readonly stale: string;
  readonly next: string;
  readonly allDone: string;
  readonly all: string;
  readonly open: string;
  readonly running: (label: string) => string;
  readonly changed: (sheets: string) => string;
  readonly missing: (sheets: string) => string;
  readonly missingSheets: (count: number) => string;
  readonly openRows: (count: number) => string;
  readonly openPairs: (count: number) => string;
  readonly leftRows: (count: number) => string;
  readonly errors: (count: number) => string;
  readonly refused: string;
  readonly lastRun: (when: string) => string;
  readonly waitingPapers: (papers: WaitingCounts) => string;
  readonly goOnWithPapers: string;
}

/** The words of the home screen. */
export const workflowWords: Readonly<Record<Language, WorkflowWords>> = {
  id: {
    states: { waiting: 'belum', ready: 'siap', check: 'perlu dicek', done: 'selesai' },
    stale: 'usang',
    next: 'Langkah berikutnya',
    allDone: 'Semua langkah selesai.',
    all: 'Semua langkah',
    open: 'Buka',
    running: (label) => `${label}: sedang berjalan…`,
    changed: (sheets) => `Sudah berubah sejak terakhir dijalankan: ${sheets}. Jalankan lagi.`,
    missing: (sheets) => `Menunggu isi lembar ${sheets}.`,
    missingSheets: (count) => `${count} lembar belum ada.`,
    openRows: (count) => `${count} baris menunggu Anda.`,
    openPairs: (count) => `${count} pasang mungkin orang yang sama. Putuskan di Orang Sama.`,
    leftRows: (count) => `${count} belum selesai.`,
    errors: (count) => `${count} kesalahan ditemukan.`,
    refused: 'Terakhir ditolak. Jalankan lagi untuk melihat alasannya.',
    lastRun: (when) => `Terakhir dijalankan ${when}.`,
    waitingPapers: ({ toMake, unsigned, mails, mailsToday }) =>
      [
        ...(toMake > 0 ? [`${toMake} surat belum selesai dibuat.`] : []),
        ...(unsigned > 0 ? [`${unsigned} surat menunggu PDF ber-TTE.`] : []),
        ...(mails > 0
          ? [
              `${mails} email sertifikat belum dikirim; ${mailsToday === 0 ? 'lanjutkan besok' : `hari ini dapat dikirim ${mailsToday}`}.`,
            ]
          : []),
      ].join(' '),
    goOnWithPapers: 'Lanjutkan sertifikat',
  },
  en: {
    states: { waiting: 'not yet', ready: 'ready', check: 'to check', done: 'done' },
    stale: 'out of date',
    next: 'Next step',
    allDone: 'All steps are done.',
    all: 'All steps',
    open: 'Open',
    running: (label) => `${label}: running…`,
    changed: (sheets) => `Changed since the last run: ${sheets}. Run it again.`,
    missing: (sheets) => `Waits for rows in sheet ${sheets}.`,
    missingSheets: (count) => `${counted(count, 'sheet is', 'sheets are')} missing.`,
    openRows: (count) => `${counted(count, 'row waits', 'rows wait')} for you.`,
    openPairs: (count) => `${counted(count, 'pair')} may be one person. Decide in Same Person.`,
    leftRows: (count) => `${counted(count, 'more is', 'more are')} not finished yet.`,
    errors: (count) => `${counted(count, 'error was', 'errors were')} found.`,
    refused: 'Refused the last time. Run it again to see why.',
    lastRun: (when) => `Last run ${when}.`,
    waitingPapers: ({ toMake, unsigned, mails, mailsToday }) =>
      [
        ...(toMake > 0 ? [`${counted(toMake, 'paper is', 'papers are')} not made yet.`] : []),
        ...(unsigned > 0
          ? [`${counted(unsigned, 'paper waits', 'papers wait')} for a signed PDF.`]
          : []),
        ...(mails > 0
          ? [
              `${counted(mails, 'mail with papers has', 'mails with papers have')} not gone out; ${mailsToday === 0 ? 'none more today, go on tomorrow' : `${mailsToday} can go out today`}.`,
            ]
          : []),
      ].join(' '),
    goOnWithPapers: 'Continue certificates',
  },
};
