import { useState } from 'preact/hooks';
import { Button } from '../../../sidebar/form/button';
import { EmptyState } from '../../../sidebar/form/empty-state';
import { useLanguage, useWords } from '../../../sidebar/language';
import { useNavigation } from '../../../sidebar/place';
import type { RosterFix, ValidateRosterReply } from '../contract';
import { GroupOfProblems } from './group-of-problems';
import { ProblemFilterFields } from './problem-filter-fields';
import { groupProblems, SHOW_ALL, sheetsOf } from './problem-groups';
import { problemWords } from './problem-words';
import { SwitchedOff } from './switched-off';

/** The result of a check, said out loud, and its findings by kind. */
export function ProblemsView({
  reply,
  isBusy,
  onFix,
  onSwitch,
}: {
  readonly reply: ValidateRosterReply;
  readonly isBusy: boolean;
  /** Null: all that is certain. */
  readonly onFix: (fixes: readonly RosterFix[] | null) => Promise<void>;
  readonly onSwitch: (code: string, isOn: boolean) => Promise<void>;
}) {
  const words = useWords(problemWords);
  const navigation = useNavigation();
  const language = useLanguage();
  const [filter, setFilter] = useState(SHOW_ALL);
  const groups = groupProblems(reply, filter, language);
  const isClean = reply.findings.length + reply.fixes.length === 0;
  const total = reply.errors + reply.warnings + reply.notes;
  return (
    <>
      <p role="status">
        <strong>{words.counted(reply.errors + reply.warnings, reply.rowsChecked)}</strong>
      </p>
      {isClean ? (
        <EmptyState>{words.none}</EmptyState>
      ) : (
        <ProblemFilterFields filter={filter} sheets={sheetsOf(reply)} onChange={setFilter} />
      )}
      {reply.samePairs > 0 && navigation.has('roster.same') && (
        <Button kind="quiet" onPress={() => navigation.open('roster.same')}>
          {words.samePairs(reply.samePairs)}
        </Button>
      )}
      {reply.fixable > 0 && (
        <Button kind="main" isDisabled={isBusy} onPress={() => onFix(null)}>
          {words.fixAll(reply.fixable)}
        </Button>
      )}
      {!isClean && groups.length === 0 && <EmptyState>{words.hiddenByFilter}</EmptyState>}
      {groups.map((group) => (
        <GroupOfProblems
          key={group.kind}
          group={group}
          isBusy={isBusy}
          onFix={onFix}
          onSwitchOff={(code) => onSwitch(code, false)}
        />
      ))}
      {total > reply.findings.length && (
        <p class="quiet">{words.more(total - reply.findings.length)}</p>
      )}
      {reply.switchedOff.length > 0 && (
        <SwitchedOff
          codes={reply.switchedOff}
          isBusy={isBusy}
          onSwitchOn={(code) => onSwitch(code, true)}
        />
      )}
      {total > 0 && <p class="hint">{words.toPrint}</p>}
    </>
  );
}
