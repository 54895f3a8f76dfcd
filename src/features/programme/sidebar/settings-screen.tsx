import { useState } from 'preact/hooks';
import { Banner } from '../../../sidebar/form/banner';
import { Button } from '../../../sidebar/form/button';
import { Outcome } from '../../../sidebar/form/outcome';
import { useFirstWrong } from '../../../sidebar/form/use-first-wrong';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { SettingKey } from '../core';
import { changedKeys, faultsOf, fieldText } from './edited-settings';
import { programmeWords } from './programme-words';
import { SettingField } from './setting-field';
import type { SettingsForm } from './use-settings';

/** Some questions and a button to save them. Faults are shown at the fields once saving was tried. */
export function SettingsScreen({
  form,
  keys,
  saveLabel,
  onSaved = () => undefined,
}: {
  readonly form: SettingsForm;
  readonly keys: readonly SettingKey[];
  readonly saveLabel: string;
  readonly onSaved?: () => void;
}) {
  const language = useLanguage();
  const words = useWords(programmeWords);
  const [attempts, setAttempts] = useState(0);
  const fields = useFirstWrong(attempts);
  const wasTried = attempts > 0;
  const faults = faultsOf(form.edited, keys, language);
  const isBlocked = changedKeys(form.edited, keys).some((key) => faults[key] !== undefined);
  const save = async (): Promise<void> => {
    setAttempts(attempts + 1);
    if (!isBlocked && (await form.save(keys))) onSaved();
  };
  return (
    <div ref={fields}>
      {keys.map((key) => (
        <SettingField
          key={key}
          settingKey={key}
          value={fieldText(form.edited, key)}
          error={wasTried ? (faults[key] ?? '') : ''}
          onChange={(value) => form.type(key, value)}
        />
      ))}
      {wasTried && isBlocked && <Banner kind="error">{words.fixFirst}</Banner>}
      {form.answer !== null && !isBlocked && <Outcome answer={form.answer} />}
      <div class="actions">
        <Button kind="main" onPress={save}>
          {saveLabel}
        </Button>
      </div>
    </div>
  );
}
