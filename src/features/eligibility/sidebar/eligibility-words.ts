import type { Language } from '../../../kernel/problem';
import { counted } from '../../../sidebar/counted';
import type { Eligibility, RuleSeverity, RuleVerdict } from '../core/index';

interface EligibilityWords {
  readonly judge: string;
  readonly nobody: string;
  readonly byStaff: string;
  readonly warning: string;
  readonly notJudged: string;
  readonly outdated: string;
  readonly outdatedCount: (people: number) => string;
  readonly notJudgedCount: (people: number) => string;
  readonly override: Readonly<Record<'expired' | 'unsigned', string>>;
  readonly details: (participant: string) => string;
  readonly toList: string;
  readonly verdicts: Readonly<Record<Eligibility, string>>;
  readonly answers: Readonly<Record<RuleVerdict, string>>;
  readonly severities: Readonly<Record<RuleSeverity, string>>;
  readonly eligibleFrom: string;
  readonly closed: string;
  readonly judgedOn: string;
  readonly judgedBy: string;
  readonly version: string;
  readonly judgedWith: (version: string, date: string) => string;
  readonly verdict: string;
  readonly everyRule: string;
  readonly found: string;
  readonly needed: string;
  readonly nothing: string;
  readonly forPackage: (codes: string) => string;
  readonly noRules: string;
  readonly decide: string;
  readonly decideHint: string;
  readonly decision: string;
  readonly saveDecision: string;
  readonly none: string;
  readonly fixFirst: string;
  readonly reason: string;
  readonly officer: string;
  readonly minutes: string;
  readonly until: string;
}

export const eligibilityWords: Readonly<Record<Language, EligibilityWords>> = {
  id: {
    judge: 'Nilai kelayakan',
    nobody: 'Belum ada yang dinilai. Pilih Nilai kelayakan.',
    byStaff: 'Putusan petugas',
    warning: 'Perhatikan:',
    notJudged: 'Belum dinilai',
    outdated: 'Data, aturan, atau program berubah sesudah dinilai.',
    outdatedCount: (people) =>
      `${people} putusan sudah lama: data, aturan, atau program berubah. Pilih Nilai kelayakan.`,
    notJudgedCount: (people) => `${people} peserta belum dinilai. Pilih Nilai kelayakan.`,
    override: {
      expired: 'Putusan petugas sudah lewat tanggalnya, tidak dihitung.',
      unsigned: 'Putusan petugas belum dihitung: alasan dan nama petugas harus diisi.',
    },
    details: (participant) => `Rincian ${participant}`,
    toList: 'Daftar putusan',
    verdicts: {
      eligible: 'Memenuhi',
      rejected: 'Tidak memenuhi',
      undecided: 'Belum dapat dinilai',
    },
    answers: { passes: 'Lolos', fails: 'Gagal', unknown: 'Tidak dapat dinilai' },
    severities: { block: 'Wajib', warn: 'Peringatan', info: 'Keterangan' },
    eligibleFrom: 'Memenuhi mulai',
    closed: 'Paket tertutup',
    judgedOn: 'Dinilai',
    judgedBy: 'Oleh',
    version: 'Versi aturan',
    judgedWith: (version, date) =>
      `Dinilai dengan aturan versi ${version}${date === '' ? '' : `, dipakai sejak ${date}`}`,
    verdict: 'Hasil aturan sekarang',
    everyRule: 'Setiap aturan',
    found: 'Ditemukan',
    needed: 'Diperlukan',
    nothing: 'kosong',
    forPackage: (codes) => `Paket ${codes}`,
    noRules: 'Tidak ada aturan yang berlaku untuk orang ini.',
    decide: 'Putusan petugas',
    decideHint:
      'Berlaku di atas aturan dan tetap ada saat dinilai ulang. Kosongkan putusan untuk menghapusnya.',
    decision: 'Putusan',
    saveDecision: 'Simpan putusan',
    none: 'Tidak ada',
    fixFirst: 'Perbaiki dulu isian yang salah.',
    reason: 'Alasan',
    officer: 'Nama petugas',
    minutes: 'Nomor berita acara TPP',
    until: 'Berlaku sampai',
  },
  en: {
    judge: 'Judge eligibility',
    nobody: 'Nobody is judged yet. Choose Judge eligibility.',
    byStaff: 'Decided by staff',
    warning: 'Note:',
    notJudged: 'Not judged',
    outdated: 'Data, rules or programme changed since this was judged.',
    outdatedCount: (people) =>
      `${counted(people, 'verdict is', 'verdicts are')} out of date: data, rules or programme changed. Choose Judge eligibility.`,
    notJudgedCount: (people) =>
      `${counted(people, 'participant is', 'participants are')} not judged yet. Choose Judge eligibility.`,
    override: {
      expired: 'The decision of staff is past its date and does not count.',
      unsigned: 'The decision of staff does not count yet: reason and name must be filled in.',
    },
    details: (participant) => `Details ${participant}`,
    toList: 'List of verdicts',
    verdicts: { eligible: 'Eligible', rejected: 'Not eligible', undecided: 'Cannot be judged yet' },
    answers: { passes: 'Passes', fails: 'Fails', unknown: 'Cannot be judged' },
    severities: { block: 'Blocks', warn: 'Warns', info: 'Informs' },
    eligibleFrom: 'Eligible from',
    closed: 'Closed packages',
    judgedOn: 'Judged',
    judgedBy: 'By',
    version: 'Version of rules',
    judgedWith: (version, date) =>
      `Judged by version ${version} of the rules${date === '' ? '' : `, in use since ${date}`}`,
    verdict: 'What the rules say now',
    everyRule: 'Every rule',
    found: 'Found',
    needed: 'Needed',
    nothing: 'empty',
    forPackage: (codes) => `Package ${codes}`,
    noRules: 'No rule applies to this person.',
    decide: 'Decision of staff',
    decideHint:
      'Stands above the rules and stays when everybody is judged again. Empty the decision to take it back.',
    decision: 'Decision',
    saveDecision: 'Save decision',
    none: 'None',
    fixFirst: 'Correct the wrong fields first.',
    reason: 'Reason',
    officer: 'Name of the officer',
    minutes: 'Number of the TPP minutes',
    until: 'Valid until',
  },
};
