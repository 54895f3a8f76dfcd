import { useLanguage } from '../../../../sidebar/language';
import type { FieldChange } from '../../core';
import { shownChange } from './shown-cell';

/** Old and new, field by field. */
export function ChangeList({ changes }: { readonly changes: readonly FieldChange[] }) {
  const language = useLanguage();
  return (
    <ul class="changes">
      {changes.map((change) => (
        <li
          key={`${change.part}.${change.column}`}
          class={change.isFilling ? 'filling' : 'replacing'}
        >
          {shownChange(change, language)}
        </li>
      ))}
    </ul>
  );
}
