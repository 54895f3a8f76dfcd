import { sentence } from '../../../kernel/problem';
import { tableMessages } from '../../../kernel/table/messages';
import { ChoiceField } from '../../../sidebar/form/choice-field';
import { DateField } from '../../../sidebar/form/date-field';
import { TextField } from '../../../sidebar/form/text-field';
import { useLanguage, useWords } from '../../../sidebar/language';
import type { EntryPart } from '../core';
import { rosterMessages } from '../messages';
import { enrolmentWords } from './enrolment-words';
import type { EntryForm, FieldFinding } from './entry-form';
import { columnsOf } from './entry-form';
import { fieldLabel } from './field-labels';

const PACKAGE_COLUMNS: readonly string[] = [
  'interest1',
  'interest2',
  'interest3',
  'recommendation',
];

/** One field of the form, drawn after the type of its column, with what the rules say about it. */
export function EntryField({
  part,
  column,
  text,
  packages,
  findings,
  onType,
}: {
  readonly part: EntryPart;
  /** Key. */
  readonly column: string;
  readonly text: string;
  readonly packages: EntryForm['packages'];
  readonly findings: readonly FieldFinding[];
  readonly onType: (text: string) => void;
}) {
  const language = useLanguage();
  const words = useWords(enrolmentWords);
  const said = (severity: 'error' | 'warning'): string =>
    findings
      .filter(({ problem }) => problem.severity === severity)
      .map(({ problem }) => sentence(MESSAGES, problem, language))
      .join(' ');
  const warning = said('warning');
  const field = {
    label: fieldLabel(part, column, language),
    error: said('error'),
    isRequired: column === 'name',
    value: text,
    onChange: onType,
    ...(warning === '' ? {} : { hint: `${words.toCheck} ${warning}` }),
  };
  const type = columnsOf(part)[column]?.type;
  const offered = PACKAGE_COLUMNS.includes(column)
    ? packages.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))
    : type?.choices?.map((choice) => ({ value: choice, label: choice }));
  if (offered !== undefined) {
    return <ChoiceField {...field} options={[{ value: '', label: words.empty }, ...offered]} />;
  }
  if (type?.kind === 'date') return <DateField {...field} />;
  const isNumber = type?.kind === 'decimal' || column === 'nik' || column === 'phone';
  return (
    <TextField
      {...field}
      inputMode={isNumber ? 'numeric' : column === 'email' ? 'email' : 'text'}
    />
  );
}

const MESSAGES = { ...tableMessages, ...rosterMessages };
