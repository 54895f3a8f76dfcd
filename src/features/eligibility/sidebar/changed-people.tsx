import type { Language } from '../../../kernel/problem';
import { Banner } from '../../../sidebar/form/banner';
import { Figures } from '../../../sidebar/form/figures';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { ReasonEntry } from '../../../sidebar/reason-list/choose-entries';
import { ReasonList } from '../../../sidebar/reason-list/reason-list';
import type { TryReply } from '../contract';
import { eligibilityWords } from './eligibility-words';
import { rulesWords } from './rules-words';
import { dateText, verdictGroups, verdictTones } from './view-verdicts';

/** Who would come out differently: counts before and after, packages, and the people. */
export function ChangedPeople({ reply }: { readonly reply: TryReply }) {
  const language = useLanguage();
  const { verdicts } = useWords(eligibilityWords);
  const words = useWords(rulesWords);
  const { before, after, packages, changed, people } = reply;
  if (changed === 0) return <Banner kind="info">{words.nobodyChanges}</Banner>;
  const counts = (['eligible', 'rejected', 'undecided'] as const).map(
    (verdict) => [verdicts[verdict], words.change(before[verdict], after[verdict])] as const,
  );
  const moved = packages
    .filter((one) => one.before !== one.after)
    .map((one) => [words.openTo(one.package), words.change(one.before, one.after)] as const);
  return (
    <>
      <Banner kind="info">{words.peopleChange(changed)}</Banner>
      <Figures figures={[...counts, ...moved]} />
      <ReasonList groups={verdictGroups(language)} entries={viewChanges(reply, language)} />
      {people.length < changed && <p class="quiet">{words.firstOnly(people.length)}</p>}
    </>
  );
}

/** One entry for each changed person: before and after, packages, and why. */
function viewChanges({ people }: TryReply, language: Language): readonly ReasonEntry[] {
  const words = rulesWords[language];
  const { verdicts, eligibleFrom } = eligibilityWords[language];
  return people.map((person) => ({
    key: person.participant,
    title: `${person.name} (${person.participant})`,
    group: person.after,
    tag: verdicts[person.after],
    tone: verdictTones[person.after],
    lines: [
      ...(person.before === person.after
        ? []
        : [words.change(verdicts[person.before], verdicts[person.after])]),
      ...(person.opened.length === 0 ? [] : [`${words.opened}: ${person.opened.join(', ')}`]),
      ...(person.closed.length === 0 ? [] : [`${words.closed}: ${person.closed.join(', ')}`]),
      ...person.reasons.split('\n').filter((line) => line !== ''),
      ...(person.eligibleFrom === null ? [] : [`${eligibleFrom} ${dateText(person.eligibleFrom)}`]),
    ],
    at: null,
  }));
}
