import type { FieldProps } from './field';
import { Field } from './field';

/** What can be chosen: the value that is kept, and its words. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One of a few. A value outside the list is offered too, so that opening a form never changes it. */
export function ChoiceField({
  value,
  options,
  onChange,
  ...field
}: FieldProps & {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}) {
  const isKnown = options.some((option) => option.value === value);
  const offered = isKnown ? options : [{ value, label: value }, ...options];
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {offered.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
