import { useState } from 'preact/hooks';
import type { Answer } from '../../../sidebar/call';
import { call } from '../../../sidebar/call';
import { Busy } from '../../../sidebar/form/busy';
import { Button } from '../../../sidebar/form/button';
import { Outcome } from '../../../sidebar/form/outcome';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { ListedRule, TryReply } from '../contract';
import { ChangedPeople } from './changed-people';
import type { RuleEdits } from './edited-rules';
import { editsToSend } from './edited-rules';
import { rulesWords } from './rules-words';

/** Rules that were changed and not saved: first who would change, then save. A preview is of what was typed when it was asked for. */
export function RuleChanges({
  rules,
  edits,
  onSaved,
  onDiscard,
}: {
  readonly rules: readonly ListedRule[];
  readonly edits: RuleEdits;
  readonly onSaved: () => Promise<void>;
  readonly onDiscard: () => void;
}) {
  const language = useLanguage();
  const words = useWords(rulesWords);
  const sent = editsToSend(rules, edits);
  const asked = JSON.stringify(sent);
  const [tried, setTried] = useState<{ of: string; answer: Answer<TryReply> } | null>(null);
  const [saving, setSaving] = useState<Answer<unknown> | null>(null);
  const [isTrying, setTrying] = useState(false);
  const tryThem = async (): Promise<void> => {
    setSaving(null);
    setTrying(true);
    const input = { edits: sent, language };
    setTried({ of: asked, answer: await call<TryReply>('eligibility.tryRules', input, language) });
    setTrying(false);
  };
  const save = async (): Promise<void> => {
    const came = await call('eligibility.saveRules', { edits: sent, language }, language);
    setSaving(came);
    setTried(null);
    if (came.status === 'done') await onSaved();
  };
  const shown = tried?.of === asked ? tried.answer : null;
  return (
    <section class="rule-changes">
      {sent.length > 0 && (
        <>
          <p role="status">{words.unsaved(sent.length)}</p>
          <div class="actions">
            <Button onPress={tryThem}>{words.tryIt}</Button>
            <Button kind="main" onPress={save}>
              {words.save}
            </Button>
            <Button kind="quiet" onPress={onDiscard}>
              {words.discard}
            </Button>
          </div>
        </>
      )}
      {isTrying && <Busy label={words.trying} />}
      {shown?.status === 'done' && <ChangedPeople reply={shown.value} />}
      {shown !== null && shown.status !== 'done' && <Outcome answer={shown} />}
      {saving !== null && <Outcome answer={saving} />}
    </section>
  );
}
