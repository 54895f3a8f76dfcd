import type { Language } from '../../../kernel/problem';
import type { Eligibility } from '../core/index';

interface EligibilityWords {
  readonly judge: string;
  readonly nobody: string;
  readonly byStaff: string;
  readonly warning: string;
  readonly notJudged: string;
  readonly verdicts: Readonly<Record<Eligibility, string>>;
}

export const eligibilityWords: Readonly<Record<Language, EligibilityWords>> = {
  id: {
    judge: 'Nilai kelayakan',
    nobody: 'Belum ada yang dinilai. Pilih Nilai kelayakan.',
    byStaff: 'Putusan petugas',
    warning: 'Perhatikan:',
    notJudged: 'Belum dinilai',
    verdicts: {
      eligible: 'Memenuhi',
      rejected: 'Tidak memenuhi',
      undecided: 'Belum dapat dinilai',
    },
  },
  en: {
    judge: 'Judge eligibility',
    nobody: 'Nobody is judged yet. Choose Judge eligibility.',
    byStaff: 'Decided by staff',
    warning: 'Note:',
    notJudged: 'Not judged',
    verdicts: { eligible: 'Eligible', rejected: 'Not eligible', undecided: 'Cannot be judged yet' },
  },
};
