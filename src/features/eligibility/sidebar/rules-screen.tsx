import { useDraft } from '../../../sidebar/draft';
import { Button } from '../../../sidebar/form/button';
import { LoadedProblems } from '../../../sidebar/form/loaded-problems';
import { LoadedView } from '../../../sidebar/form/loaded-view';
import { useLanguage, useWords } from '../../../sidebar/language';
import { useAnswer } from '../../../sidebar/use-answer';
import type { ListedRule, RulesReply } from '../contract';
import type { RuleEdits } from './edited-rules';
import { isEdited, isRuleOn, ruleText, withEdit } from './edited-rules';
import { eligibilityWords } from './eligibility-words';
import { RuleChanges } from './rule-changes';
import { RuleForm } from './rule-form';
import { ruleName } from './rule-names';
import { rulesWords } from './rules-words';
import type { Screen } from './screen';

/** The rules as a list, or the form of the one that is open; what was typed lives until it is saved or discarded. */
export function RulesScreen({
  rule: open,
  onOpen,
}: {
  readonly rule: string | null;
  readonly onOpen: (screen: Screen) => void;
}) {
  const words = useWords(rulesWords);
  const { toList } = useWords(eligibilityWords);
  const loaded = useAnswer<RulesReply>('eligibility.rules', {});
  const [edits, setEdits, clear] = useDraft<RuleEdits>('eligibility.rules', {});
  const saved = async (): Promise<void> => {
    await loaded.reload();
    clear();
  };
  return (
    <>
      <Button
        kind="quiet"
        onPress={() => onOpen(open === null ? { at: 'verdicts' } : { at: 'rules', rule: null })}
      >
        ← {open === null ? toList : words.toRules}
      </Button>
      <LoadedView loaded={loaded}>
        {(reply) => {
          const rule = reply.rules.find(({ id }) => id === open);
          const changes = (
            <RuleChanges rules={reply.rules} edits={edits} onSaved={saved} onDiscard={clear} />
          );
          return rule === undefined ? (
            <>
              <h2>{words.rules}</h2>
              <p class="quiet">{words.rulesHint}</p>
              <LoadedProblems loaded={loaded} />
              {changes}
              <ul class="choices">
                {reply.rules.map((one) => (
                  <li key={one.id}>
                    <button type="button" onClick={() => onOpen({ at: 'rules', rule: one.id })}>
                      <RuleLine rule={one} edits={edits} />
                    </button>
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <>
              <RuleForm
                rule={rule}
                packages={reply.packages}
                edits={edits}
                onType={(key, cell) => setEdits(withEdit(edits, rule.id, key, cell))}
              />
              {changes}
            </>
          );
        }}
      </LoadedView>
    </>
  );
}

/** Name and state of a rule in a list. */
function RuleLine({ rule, edits }: { readonly rule: ListedRule; readonly edits: RuleEdits }) {
  const language = useLanguage();
  const words = useWords(rulesWords);
  const isOn = isRuleOn(rule, edits);
  const state = isOn
    ? rule.isInForce || isEdited(rule, edits)
      ? words.on
      : words.notNow
    : words.off;
  const details = [
    rule.at === null ? words.notInSheet : state,
    isEdited(rule, edits) ? words.edited : '',
    isOn ? ruleText(rule, edits, 'severity') : '',
    isOn ? ruleText(rule, edits, 'parameter') : '',
    isOn ? ruleText(rule, edits, 'packages') : '',
  ];
  return (
    <>
      {ruleName(rule.id, ruleText(rule, {}, 'title'), language)}
      <span class="quiet">{details.filter((text) => text !== '').join(' · ')}</span>
    </>
  );
}
