import type { Language } from '../../../kernel/problem';
import { counted } from '../../../sidebar/counted';

interface RulesWords {
  readonly rules: string;
  readonly rulesHint: string;
  readonly toRules: string;
  readonly on: string;
  readonly off: string;
  readonly notNow: string;
  readonly notInSheet: string;
  readonly edited: string;
  readonly isOn: string;
  readonly parameter: string;
  readonly severity: string;
  readonly from: string;
  readonly until: string;
  readonly population: string;
  readonly everybody: string;
  readonly packages: string;
  readonly packagesHint: (codes: string) => string;
  readonly legalBasis: string;
  readonly unsaved: (count: number) => string;
  readonly tryIt: string;
  readonly save: string;
  readonly discard: string;
  readonly trying: string;
  readonly nobodyChanges: string;
  readonly peopleChange: (count: number) => string;
  readonly firstOnly: (count: number) => string;
  readonly change: (before: string | number, after: string | number) => string;
  readonly opened: string;
  readonly closed: string;
  readonly openTo: (code: string) => string;
}

export const rulesWords: Readonly<Record<Language, RulesWords>> = {
  id: {
    rules: 'Aturan kelayakan',
    rulesHint: 'Ubah, lihat siapa berubah, lalu simpan. Semuanya tersimpan di lembar Aturan.',
    toRules: 'Daftar aturan',
    on: 'Aktif',
    off: 'Tidak aktif',
    notNow: 'Di luar tanggal',
    notInSheet: 'Belum ada di lembar',
    edited: 'Diubah',
    isOn: 'Aktif',
    parameter: 'Parameter',
    severity: 'Tingkat',
    from: 'Berlaku mulai',
    until: 'Berlaku sampai',
    population: 'Jenis peserta',
    everybody: 'Semua',
    packages: 'Paket',
    packagesHint: (codes) => `Kosong berarti semua paket${codes === '' ? '' : `: ${codes}`}`,
    legalBasis: 'Dasar',
    unsaved: (count) => `${count} aturan diubah, belum disimpan.`,
    tryIt: 'Lihat siapa berubah',
    save: 'Simpan aturan',
    discard: 'Buang perubahan',
    trying: 'Menilai dengan aturan yang diubah…',
    nobodyChanges: 'Tidak ada peserta yang berubah.',
    peopleChange: (count) => `${count} peserta akan berubah. Belum ada yang disimpan.`,
    firstOnly: (count) => `Hanya ${count} orang pertama yang ditampilkan.`,
    change: (before, after) => `${before} → ${after}`,
    opened: 'Paket terbuka',
    closed: 'Paket tertutup',
    openTo: (code) => `Boleh ke ${code}`,
  },
  en: {
    rules: 'Rules of eligibility',
    rulesHint: 'Change, see who changes, then save. Everything is kept in sheet Aturan.',
    toRules: 'List of rules',
    on: 'On',
    off: 'Off',
    notNow: 'Outside its dates',
    notInSheet: 'Not in the sheet yet',
    edited: 'Changed',
    isOn: 'On',
    parameter: 'Parameter',
    severity: 'Severity',
    from: 'Valid from',
    until: 'Valid until',
    population: 'Kind of participant',
    everybody: 'Everybody',
    packages: 'Packages',
    packagesHint: (codes) => `Empty means all packages${codes === '' ? '' : `: ${codes}`}`,
    legalBasis: 'Legal basis',
    unsaved: (count) => `${counted(count, 'rule')} changed, not saved yet.`,
    tryIt: 'See who changes',
    save: 'Save rules',
    discard: 'Discard changes',
    trying: 'Judging by the changed rules…',
    nobodyChanges: 'No participant changes.',
    peopleChange: (count) => `${counted(count, 'participant')} would change. Nothing is saved yet.`,
    firstOnly: (count) => `Only the first ${count} people are shown.`,
    change: (before, after) => `${before} → ${after}`,
    opened: 'Packages opened',
    closed: 'Packages closed',
    openTo: (code) => `May go to ${code}`,
  },
};
