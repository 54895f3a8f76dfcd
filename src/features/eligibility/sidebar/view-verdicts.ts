import type { Language } from '../../../kernel/problem';
import type { EntryGroup, ReasonEntry } from '../../../sidebar/reason-list/choose-entries';
import type { VerdictsReply } from '../contract';
import type { Eligibility } from '../core/index';
import { eligibilityWords } from './eligibility-words';

const SHEET = 'Kelayakan';
const VERDICTS: readonly Eligibility[] = ['eligible', 'rejected', 'undecided'];
const TONES = { eligible: 'good', rejected: 'bad', undecided: 'open' } as const;

/** What the list of verdicts can be filtered by. */
export function verdictGroups(language: Language): readonly EntryGroup[] {
  const { verdicts } = eligibilityWords[language];
  return VERDICTS.map((id) => ({ id, label: verdicts[id] }));
}

/** One entry a person: the verdict that counts today, and the sentences of sheet Kelayakan. */
export function viewVerdicts(
  { people }: VerdictsReply,
  language: Language,
): readonly ReasonEntry[] {
  const words = eligibilityWords[language];
  return people.map((person) => {
    const { participant, row, reasons, warnings, ruleVerdict, today: verdict } = person;
    const isByStaff = verdict !== null && verdict !== ruleVerdict;
    return {
      key: participant,
      title: `${person.name} (${participant})`,
      group: verdict ?? '',
      tag: verdict === null ? words.notJudged : words.verdicts[verdict],
      tone: verdict === null ? 'open' : TONES[verdict],
      lines: [
        ...(isByStaff ? [`${words.byStaff}: ${person.overrideReason}`] : []),
        ...linesOf(reasons),
        ...linesOf(warnings).map((line) => `${words.warning} ${line}`),
      ],
      at: { sheet: SHEET, row, column: 'ID Peserta' },
    };
  });
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
