import { ChoiceField } from '../../../sidebar/form/choice-field';
import { DateField } from '../../../sidebar/form/date-field';
import { TextField } from '../../../sidebar/form/text-field';
import { useLanguage } from '../../../sidebar/language';
import type { SettingKey } from '../core';
import { controlOf } from './setting-controls';
import { labelOf } from './setting-labels';

/** The question for one setting. */
export function SettingField({
  settingKey,
  ...field
}: {
  readonly settingKey: SettingKey;
  readonly value: string;
  readonly error: string;
  readonly onChange: (value: string) => void;
}) {
  const language = useLanguage();
  const { label, hint } = labelOf(settingKey, language);
  const control = controlOf(settingKey);
  if (control.kind === 'choice') {
    const options = control.options.map((choice) => {
      return { value: choice.value, label: choice.label[language] };
    });
    return <ChoiceField label={label} hint={hint} options={options} {...field} />;
  }
  const Typed = control.kind === 'date' ? DateField : TextField;
  return <Typed label={label} hint={hint} {...field} />;
}
