import { useId } from 'preact/hooks';

/** A tick box with its label behind it. */
export function CheckboxField({
  label,
  hint = '',
  isChecked,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}) {
  const id = useId();
  return (
    <div class="field tick">
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-hint`}
        checked={isChecked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
    </div>
  );
}
