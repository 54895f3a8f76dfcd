import type { Language } from '../../../kernel/problem';
import { counted } from '../../../sidebar/counted';
import type { Ending } from '../../attendance/core';
import type { Competence, PassOutcome } from '../core';

interface AssessmentWords {
  readonly class: string;
  readonly unit: string;
  readonly attempt: string;
  readonly nextAttempt: string;
  readonly attemptNumber: (attempt: number) => string;
  /** How the keyboard enters results. */
  readonly keys: (minimumScore: number | null) => string;
  readonly nextUnit: (code: string, title: string) => string;
  readonly day: string;
  readonly assessor: string;
  readonly score: (score: number) => string;
  readonly scoreOf: (name: string) => string;
  readonly wrongScore: string;
  readonly belowMinimum: (name: string, minimumScore: number) => string;
  readonly notThisAttempt: (name: string, attempt: number) => string;
  readonly fixDay: string;
  readonly evidence: string;
  readonly addEvidence: string;
  readonly evidenceHint: string;
  readonly saveEvidence: string;
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
  readonly endings: Readonly<Record<Ending, string>>;
  readonly outdated: string;
}

export const assessmentWords: Readonly<Record<Language, AssessmentWords>> = {
  id: {
    class: 'Kelas',
    unit: 'Unit',
    attempt: 'Uji yang diisi',
    nextAttempt: 'Uji berikutnya',
    attemptNumber: (attempt) => `Uji ${attempt}`,
    keys: (minimumScore) =>
      minimumScore === null
        ? 'Papan ketik: K kompeten, B belum kompeten; orang berikutnya terpilih sendiri, sesudah yang terakhir unit berikutnya (Enter). Panah atas dan bawah pindah orang.'
        : `Papan ketik: ketik nilai lalu Enter (${shown(minimumScore)} ke atas kompeten), atau K dan B. Sesudah orang terakhir, Enter membuka unit berikutnya. Panah atas dan bawah pindah orang.`,
    nextUnit: (code, title) => `Unit berikutnya: ${code} ${title}`,
    day: 'Tanggal uji',
    assessor: 'Asesor',
    score: (score) => `nilai ${shown(score)}`,
    scoreOf: (name) => `Nilai: ${name}`,
    wrongScore: 'Isi 0 sampai 100.',
    belowMinimum: (name, minimumScore) =>
      `${name}: nilainya di bawah ${shown(minimumScore)}, jadi belum kompeten. Tekan BK, atau perbaiki nilainya.`,
    notThisAttempt: (name, attempt) =>
      `${name}: uji ${attempt} tidak dapat diisi. Pilih uji yang terakhir, atau uji berikutnya.`,
    fixDay: 'Perbaiki dulu tanggal uji.',
    evidence: 'Catatan bukti',
    addEvidence: 'Tambah catatan bukti',
    evidenceHint: 'Hasil kerja atau berkas yang menjadi dasar K atau BK. Tidak dicetak di surat.',
    saveEvidence: 'Simpan catatan',
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
    presence: (percent) => `Kehadiran ${percent.toFixed(2).replace('.', ',')} %`,
    units: (competent, total) => `${competent} dari ${total} unit kompeten`,
    outcomes: { passed: 'Lulus', not_passed: 'Tidak lulus', open: 'Belum selesai' },
    decided: 'Putusan petugas',
    endings: { dropped: 'Gugur', partial: 'Selesai sebagian' },
    outdated: 'Tidak sesuai lagi dengan presensi, nilai, atau aturan. Tekan Tentukan kelulusan.',
  },
  en: {
    class: 'Class',
    unit: 'Unit',
    attempt: 'Attempt to enter',
    nextAttempt: 'The next attempt',
    attemptNumber: (attempt) => `Attempt ${attempt}`,
    keys: (minimumScore) =>
      minimumScore === null
        ? 'Keyboard: K competent, B not yet competent; the next person is chosen by itself, after the last one the next unit (Enter). Arrows up and down for another person.'
        : `Keyboard: type the score, then Enter (${minimumScore} and above is competent), or K and B. After the last person, Enter opens the next unit. Arrows up and down for another person.`,
    nextUnit: (code, title) => `Next unit: ${code} ${title}`,
    day: 'Day of assessment',
    assessor: 'Assessor',
    score: (score) => `score ${score}`,
    scoreOf: (name) => `Score: ${name}`,
    wrongScore: 'Enter 0 to 100.',
    belowMinimum: (name, minimumScore) =>
      `${name}: the score is below ${minimumScore}, so not yet competent. Press BK, or correct the score.`,
    notThisAttempt: (name, attempt) =>
      `${name}: attempt ${attempt} cannot be entered. Choose the latest attempt, or the next one.`,
    fixDay: 'Correct the day of assessment first.',
    evidence: 'Evidence note',
    addEvidence: 'Add an evidence note',
    evidenceHint: 'The work or file that K or BK rests on. It is not printed on any paper.',
    saveEvidence: 'Save the note',
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
    presence: (percent) => `Attendance ${percent.toFixed(2)}%`,
    units: (competent, total) => `${competent} of ${counted(total, 'unit')} competent`,
    outcomes: { passed: 'Passed', not_passed: 'Not passed', open: 'Open' },
    decided: 'Decided by staff',
    endings: { dropped: 'Dropped out', partial: 'Took part in a part' },
    outdated: 'No longer fits attendance, results or rules. Press Judge who passes.',
  },
};

/** A number as it is written in Indonesian. */
function shown(score: number): string {
  return String(score).replace('.', ',');
}
