import type { Language } from '../../../kernel/problem';
import type { EntryGroup, ReasonEntry } from '../../../sidebar/reason-list/choose-entries';
import type { ListedVerdict, VerdictsReply } from '../contract';
import type { Eligibility } from '../core/index';
import { eligibilityWords } from './eligibility-words';

const SHEET = 'Kelayakan';
const VERDICTS: readonly Eligibility[] = ['eligible', 'rejected', 'undecided'];

/** How a verdict is coloured. */
export const verdictTones = { eligible: 'good', rejected: 'bad', undecided: 'open' } as const;

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
    const { participant, row, today: verdict } = person;
    return {
      key: participant,
      title: `${person.name} (${participant})`,
      group: verdict ?? '',
      tag: verdict === null ? words.notJudged : words.verdicts[verdict],
      tone: verdict === null ? 'open' : verdictTones[verdict],
      lines: entryLines(person, language),
      at: { sheet: SHEET, row, column: 'ID Peserta' },
    };
  });
}

function entryLines(person: ListedVerdict, language: Language): readonly string[] {
  const words = eligibilityWords[language];
  const { today, ruleVerdict, override, eligibleFrom, isOutdated } = person;
  const isByStaff = today !== null && today !== ruleVerdict;
  return [
    ...(isOutdated ? [words.outdated] : []),
    ...(isByStaff ? [`${words.byStaff}: ${person.overrideReason}`] : []),
    ...(override === 'expired' || override === 'unsigned' ? [words.override[override]] : []),
    ...linesOf(person.reasons),
    ...(eligibleFrom === null ? [] : [`${words.eligibleFrom} ${dateText(eligibleFrom)}`]),
    ...linesOf(person.warnings).map((line) => `${words.warning} ${line}`),
  ];
}

/** `2021-06-10` as `10/06/2021`. */
export function dateText(date: string): string {
  return date.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
