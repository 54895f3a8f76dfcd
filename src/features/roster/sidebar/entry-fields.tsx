import { useLanguage, useWords } from '../../../sidebar/language';
import { enrolmentWords } from './enrolment-words';
import { EntryField } from './entry-field';
import type { EntryForm, FieldFinding } from './entry-form';
import { fieldText, isInmate, typeField } from './entry-form';
import { fieldGroups } from './field-labels';

/** All fields in their groups; restricted data only for prisoners. */
export function EntryFields({
  form,
  findings,
  isTried,
  onChange,
}: {
  readonly form: EntryForm;
  readonly findings: readonly FieldFinding[];
  /** Saving was tried: now empty fields are wrong too. */
  readonly isTried: boolean;
  readonly onChange: (form: EntryForm) => void;
}) {
  const language = useLanguage();
  const words = useWords(enrolmentWords);
  const shown = fieldGroups.filter(({ part }) => part === 'participant' || isInmate(form));
  return (
    <>
      {shown.map(({ title, part, columns }) => (
        <fieldset key={title.en} class="group">
          <legend>{title[language]}</legend>
          {part === 'restricted' && <p class="hint">{words.restrictedNote}</p>}
          {columns.map((column) => (
            <EntryField
              key={column}
              part={part}
              column={column}
              text={fieldText(form, part, column)}
              packages={form.packages}
              findings={
                isTried || column in form.typed[part] || form.id !== null
                  ? findings.filter((found) => found.part === part && found.column === column)
                  : []
              }
              onType={(text) => onChange(typeField(form, part, column, text))}
            />
          ))}
        </fieldset>
      ))}
    </>
  );
}
