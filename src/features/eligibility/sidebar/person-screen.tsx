import { Banner } from '../../../sidebar/form/banner';
import { Button } from '../../../sidebar/form/button';
import { EmptyState } from '../../../sidebar/form/empty-state';
import { Figures } from '../../../sidebar/form/figures';
import { LoadedProblems } from '../../../sidebar/form/loaded-problems';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { useLanguage, useWords } from '../../../sidebar/language';
import { useAnswer } from '../../../sidebar/use-answer';
import type { ExplainReply, ListedVerdict, RulesOfVersion, VerdictsReply } from '../contract';
import { eligibilityWords } from './eligibility-words';
import { OverrideForm } from './override-form';
import { RuleAnswer } from './rule-answer';
import { dateText, verdictTones } from './view-verdicts';

/** One person: what every rule says of him now, what it was based on, and what staff decide. */
export function PersonScreen({
  participant,
  onBack,
}: {
  readonly participant: string;
  readonly onBack: () => void;
}) {
  const language = useLanguage();
  const words = useWords(eligibilityWords);
  const explained = useAnswer<ExplainReply>('eligibility.explain', { participant, language });
  const listed = useAnswer<VerdictsReply>('eligibility.list', { language });
  const rows = listed.answer?.status === 'done' ? listed.answer.value.people : [];
  const row = rows.find((one) => one.participant === participant);
  return (
    <>
      <Button kind="quiet" onPress={onBack}>
        ← {words.toList}
      </Button>
      <LoadedProblems loaded={explained} />
      <LoadedView loaded={explained}>
        {(reply) => (
          <>
            <h2>
              {reply.name} ({participant})
            </h2>
            {row?.isOutdated === true && <Banner kind="warning">{words.outdated}</Banner>}
            <p>
              {words.verdict}
              <span class={`tag ${verdictTones[reply.verdict]}`}>
                {words.verdicts[reply.verdict]}
              </span>
            </p>
            <PackageTags reply={reply} />
            {row !== undefined && <Trace row={row} />}
            {row !== undefined && reply.judgedWith !== null && (
              <FormerRules version={row.rulesVersion} made={reply.judgedWith} />
            )}
            <h3>{words.everyRule}</h3>
            {reply.rules.length === 0 && <EmptyState>{words.noRules}</EmptyState>}
            <ul class="reasons">
              {reply.rules.map((answer) => (
                <RuleAnswer key={`${answer.rule} ${answer.packages.join()}`} answer={answer} />
              ))}
            </ul>
          </>
        )}
      </LoadedView>
      {row !== undefined && <OverrideForm key={participant} row={row} onSaved={listed.reload} />}
    </>
  );
}

/** The wished packages, where they do not all come out alike. */
function PackageTags({ reply: { wished } }: { readonly reply: ExplainReply }) {
  const words = useWords(eligibilityWords);
  const named = wished.filter((one) => one.package !== '');
  if (named.length === 0) return null;
  return (
    <ul class="package-tags">
      {named.map((one) => (
        <li key={one.package}>
          {words.forPackage(one.package)}
          <span class={`tag ${verdictTones[one.verdict]}`}>{words.verdicts[one.verdict]}</span>
        </li>
      ))}
    </ul>
  );
}

/** When, by whom and by which rules the verdict in the sheet was reached. */
function Trace({ row }: { readonly row: ListedVerdict }) {
  const words = useWords(eligibilityWords);
  const figures = [
    [words.eligibleFrom, row.eligibleFrom === null ? '' : dateText(row.eligibleFrom)],
    [words.closed, row.closedPackages.join(', ')],
    [words.judgedOn, row.judgedOn === null ? '' : dateText(row.judgedOn)],
    [words.judgedBy, row.judgedBy],
    [words.version, row.rulesVersion],
  ] as const;
  const known = figures.filter(([, value]) => value !== '');
  return known.length === 0 ? null : <Figures figures={known} />;
}

/** The rules that the verdict in the sheet was made with, word for word as they were then. */
function FormerRules({
  version,
  made: { usedFrom, rules },
}: {
  readonly version: string;
  readonly made: RulesOfVersion;
}) {
  const words = useWords(eligibilityWords);
  return (
    <details>
      <summary>{words.judgedWith(version, usedFrom === null ? '' : dateText(usedFrom))}</summary>
      <ul class="reasons">
        {rules.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
