import type { Language } from '../../../kernel/problem';
import type { Competence, PassOutcome } from '../core';

interface AssessmentWords {
  readonly class: string;
  readonly unit: string;
  readonly attempt: string;
  readonly nextAttempt: string;
  readonly attemptNumber: (attempt: number) => string;
  readonly keys: string;
  readonly nobody: string;
  readonly progress: (entered: number, all: number) => string;
  readonly saving: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly noResult: string;
  readonly results: Readonly<Record<Competence, { readonly sign: string; readonly word: string }>>;
  readonly judge: string;
  readonly nobodyJudged: string;
  readonly presence: (percent: number) => string;
  readonly units: (competent: number, total: number) => string;
  readonly outcomes: Readonly<Record<PassOutcome, string>>;
  readonly decided: string;
}

export const assessmentWords: Readonly<Record<Language, AssessmentWords>> = {
  id: {
    class: 'Kelas',
    unit: 'Unit',
    attempt: 'Uji yang diisi',
    nextAttempt: 'Uji berikutnya',
    attemptNumber: (attempt) => `Uji ${attempt}`,
    keys: 'Papan ketik: K kompeten, B belum kompeten, panah atas dan bawah pindah orang.',
    nobody: 'Belum ada peserta yang punya kelas. Jalankan Tempatkan peserta dulu.',
    progress: (entered, all) => `${entered} dari ${all} sudah ada hasil`,
    saving: 'menyimpan…',
    saved: 'tersimpan',
    notSaved: 'belum tersimpan',
    noResult: 'belum diuji',
    results: {
      competent: { sign: 'K', word: 'kompeten' },
      not_yet: { sign: 'BK', word: 'belum kompeten' },
    },
    judge: 'Tentukan kelulusan',
    nobodyJudged: 'Belum ada yang dinilai. Pilih Tentukan kelulusan.',
    presence: (percent) => `Kehadiran ${percent.toFixed(2).replace('.', ',')}%`,
    units: (competent, total) => `${competent} dari ${total} unit kompeten`,
    outcomes: { passed: 'Lulus', not_passed: 'Tidak lulus', open: 'Belum selesai' },
    decided: 'Putusan petugas',
  },
  en: {
    class: 'Class',
    unit: 'Unit',
    attempt: 'Attempt to enter',
    nextAttempt: 'The next attempt',
    attemptNumber: (attempt) => `Attempt ${attempt}`,
    keys: 'Keyboard: K competent, B not yet competent, arrows up and down for another person.',
    nobody: 'Nobody is in a class yet. Place participants first.',
    progress: (entered, all) => `${entered} of ${all} have a result`,
    saving: 'saving…',
    saved: 'saved',
    notSaved: 'not saved',
    noResult: 'not assessed',
    results: {
      competent: { sign: 'K', word: 'competent' },
      not_yet: { sign: 'BK', word: 'not yet competent' },
    },
    judge: 'Judge who passes',
    nobodyJudged: 'Nobody is judged yet. Choose Judge who passes.',
    presence: (percent) => `Presence ${percent.toFixed(2)}%`,
    units: (competent, total) => `${competent} of ${total} units competent`,
    outcomes: { passed: 'Passed', not_passed: 'Not passed', open: 'Open' },
    decided: 'Decided by staff',
  },
};
