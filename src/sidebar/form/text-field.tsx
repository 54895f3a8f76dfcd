import type { FieldProps } from './field';
import { Field } from './field';

/** One line of text, or several when `lines` is more than one. */
export function TextField({
  value,
  onChange,
  lines = 1,
  inputMode = 'text',
  ...field
}: FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lines?: number;
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'search';
}) {
  return (
    <Field {...field}>
      {(control) =>
        lines > 1 ? (
          <textarea
            {...control}
            rows={lines}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <input
            {...control}
            type="text"
            autocomplete="off"
            inputMode={inputMode}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
