import type { Severity } from '../../../kernel/problem';
import { CheckboxField } from '../../../sidebar/form/checkbox-field';
import { ChoiceField } from '../../../sidebar/form/choice-field';
import { useWords } from '../../../sidebar/language';
import type { ProblemFilter } from './problem-groups';
import { problemWords } from './problem-words';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** What the list is narrowed down to. */
export function ProblemFilterFields({
  filter,
  sheets,
  onChange,
}: {
  readonly filter: ProblemFilter;
  readonly sheets: readonly string[];
  readonly onChange: (filter: ProblemFilter) => void;
}) {
  const words = useWords(problemWords);
  const all = { value: '', label: words.all };
  return (
    <details class="filter">
      <summary>{words.filter}</summary>
      <ChoiceField
        label={words.severity}
        value={filter.severity}
        options={[all, ...SEVERITIES.map((value) => ({ value, label: words.severities[value] }))]}
        onChange={(value) => {
          const severity = SEVERITIES.find((known) => known === value) ?? '';
          onChange({ ...filter, severity });
        }}
      />
      <ChoiceField
        label={words.sheet}
        value={filter.sheet}
        options={[all, ...sheets.map((value) => ({ value, label: value }))]}
        onChange={(sheet) => onChange({ ...filter, sheet })}
      />
      <CheckboxField
        label={words.onlyFixable}
        isChecked={filter.onlyFixable}
        onChange={(onlyFixable) => onChange({ ...filter, onlyFixable })}
      />
    </details>
  );
}
