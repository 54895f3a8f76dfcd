import type { Language } from '../../../../kernel/problem';
import { counted } from '../../../../sidebar/counted';

interface ExplainWords {
  readonly title: string;
  readonly cause: string;
  readonly place: string;
  readonly causeIntro: string;
  readonly look: string;
  readonly stop: string;
  readonly working: (judged: number) => string;
  readonly possible: string;
  readonly stopped: string;
  readonly proved: string;
  readonly notFound: (jp: number) => string;
  readonly clash: string;
  readonly remedies: string;
  readonly enough: string;
  readonly helps: string;
  readonly noRemedy: string;
  readonly part: (placed: number, all: number) => string;
  readonly writePart: string;
  readonly partReason: string;
  readonly class: string;
  readonly session: string;
  readonly choose: string;
  readonly date: string;
  readonly ask: string;
  readonly badDate: string;
  readonly start: string;
  readonly free: string;
  readonly freeOf: (free: number, all: number) => string;
  readonly noSessions: string;
  readonly reasons: string;
  readonly placeIntro: string;
}

export const explainWords: Readonly<Record<Language, ExplainWords>> = {
  id: {
    title: 'Kenapa jadwal tidak bisa?',
    cause: 'Kenapa tidak bisa?',
    place: 'Kenapa tidak di sini?',
    causeIntro:
      'Mencari hal-hal paling sedikit yang saling bertentangan, dan jalan keluar yang termurah. Tidak ada yang diubah di lembar.',
    look: 'Cari penyebab',
    stop: 'Berhenti',
    working: (judged) => `Sudah ${judged} kemungkinan dinilai…`,
    possible: 'Semua JP bisa dijadwalkan. Susun jadwal di tempat Jadwal.',
    stopped: 'Dihentikan sebelum selesai.',
    proved: 'Terbukti tidak mungkin',
    notFound: (jp) =>
      `Belum ditemukan: ${jp} JP tanpa tempat. Ini bukan bukti bahwa tidak mungkin.`,
    clash: 'Yang bertentangan',
    remedies: 'Jalan keluar, yang termurah dulu',
    enough: 'cukup',
    helps: 'membantu, belum cukup',
    noRemedy:
      'Tidak ada satu langkah yang menyelesaikannya. Kurangi JP, atau tambah instruktur atau ruang.',
    part: (placed, all) => `Jadwal sebagian terbaik: ${placed} dari ${all} JP`,
    writePart: 'Tulis jadwal sebagian ini',
    partReason: 'Jadwal sebagian',
    class: 'Kelas',
    session: 'Sesi',
    choose: 'Pilih…',
    date: 'Dipindah ke tanggal',
    ask: 'Periksa',
    badDate: 'Isi tanggal, misalnya 10/06/2021.',
    start: 'Mulai',
    free: 'Bisa: tidak ada aturan yang dilanggar.',
    freeOf: (free, all) => `${free} dari ${all} jam mulai bisa dipakai.`,
    noSessions: 'Lembar Jadwal masih kosong.',
    reasons: 'Aturan yang akan dilanggar',
    placeIntro: 'Pilih sesi dan tanggal; setiap jam mulai pada hari itu dinilai.',
  },
  en: {
    title: 'Why is there no schedule?',
    cause: 'Why not at all?',
    place: 'Why not here?',
    causeIntro:
      'Looks for the fewest facts that clash, and for the cheapest ways out. Nothing is changed in the sheets.',
    look: 'Find the cause',
    stop: 'Stop',
    working: (judged) => `${counted(judged, 'possibility', 'possibilities')} judged so far…`,
    possible: 'All JP can be planned. Plan the schedule in the place Schedule.',
    stopped: 'Stopped before the end.',
    proved: 'Proved impossible',
    notFound: (jp) => `Not found: ${jp} JP without a place. That is no proof that there is none.`,
    clash: 'What clashes',
    remedies: 'Ways out, the cheapest first',
    enough: 'enough',
    helps: 'helps, not enough',
    noRemedy: 'No single step solves it. Reduce JP, or add trainers or rooms.',
    part: (placed, all) => `The fullest schedule: ${placed} of ${all} JP`,
    writePart: 'Write this partial schedule',
    partReason: 'Partial schedule',
    class: 'Class',
    session: 'Session',
    choose: 'Choose…',
    date: 'Moved to',
    ask: 'Check',
    badDate: 'Type a date, for example 10/06/2021.',
    start: 'Start',
    free: 'Possible: no rule is broken.',
    freeOf: (free, all) => `${free} of ${counted(all, 'start')} possible.`,
    noSessions: 'The sheet Jadwal is empty.',
    reasons: 'Rules that would be broken',
    placeIntro: 'Choose a session and a date; every start on that day is judged.',
  },
};
