import { useLanguage } from '../language';
import type { FieldProps } from './field';
import { Field } from './field';
import { numberFault } from './typed-fault';

/** A whole number. `value` is the text as typed. */
export function NumberField({
  value,
  onChange,
  ...field
}: FieldProps & { readonly value: string; readonly onChange: (value: string) => void }) {
  const language = useLanguage();
  return (
    <Field {...field} error={field.error || numberFault(value, language)}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
