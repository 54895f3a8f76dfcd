import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../language';
import { sharedWords } from '../shared-words';

/** What every field has: a label, and below it an explanation and what is wrong. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the value; empty when nothing is. */
  readonly error?: string;
  readonly isRequired?: boolean;
}

/** The attributes that tie a control to its label, hint and error. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-required': boolean;
}

/** A label, the control that `children` draws, its hint and its error, tied together for screen readers. */
export function Field({
  label,
  hint = '',
  error = '',
  isRequired = false,
  children,
}: FieldProps & { readonly children: (control: ControlProps) => ComponentChildren }) {
  const words = useWords(sharedWords);
  const id = useId();
  return (
    <div class={error === '' ? 'field' : 'field wrong'}>
      <label for={id}>
        {label}
        {isRequired && <span class="quiet"> ({words.required})</span>}
      </label>
      {children({
        id,
        'aria-describedby': `${id}-hint ${id}-error`,
        'aria-invalid': error !== '',
        'aria-required': isRequired,
      })}
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
      <p id={`${id}-error`} class="error">
        {error}
      </p>
    </div>
  );
}
