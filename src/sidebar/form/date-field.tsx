import { useState } from 'preact/hooks';
import { useLanguage, useWords } from '../language';
import { sharedWords } from '../shared-words';
import type { FieldProps } from './field';
import { Field } from './field';
import { dateFault } from './typed-fault';

/** A date typed as dd/mm/yyyy. `value` is the text as typed; it is checked when the field is left. */
export function DateField({
  value,
  onChange,
  ...field
}: FieldProps & { readonly value: string; readonly onChange: (value: string) => void }) {
  const language = useLanguage();
  const words = useWords(sharedWords);
  const [isLeft, setLeft] = useState(false);
  const own = isLeft ? dateFault(value, language) : '';
  return (
    <Field {...field} hint={field.hint ?? words.dateHint} error={field.error || own}>
      {(control) => (
        <input
          {...control}
          type="text"
          autocomplete="off"
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
        />
      )}
    </Field>
  );
}
