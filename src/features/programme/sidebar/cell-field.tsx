import { CheckboxField } from '../../../sidebar/form/checkbox-field';
import { ChoiceField } from '../../../sidebar/form/choice-field';
import { DateField } from '../../../sidebar/form/date-field';
import { NumberField } from '../../../sidebar/form/number-field';
import { TextField } from '../../../sidebar/form/text-field';
import { useLanguage } from '../../../sidebar/language';
import type { FormColumn } from '../contract';
import { columnHints } from '../core';
import { columnLabel } from './column-labels';
import type { RowCells } from './edited-row';
import { cellText, isTicked } from './edited-row';

const hintsBySheet: Readonly<Record<string, Readonly<Record<string, string>>>> = columnHints;

/** The field for one cell of a row. */
export function CellField({
  sheet,
  column,
  row,
  typed,
  error,
  onType,
}: {
  readonly sheet: string;
  readonly column: FormColumn;
  readonly row: RowCells | null;
  readonly typed: RowCells;
  readonly error: string;
  readonly onType: (value: string | boolean) => void;
}) {
  const label = columnLabel(column, useLanguage());
  const { key, kind, choices } = column;
  const hint = hintsBySheet[sheet]?.[key] ?? '';
  if (kind === 'checkbox') {
    const isChecked = isTicked(row, typed, key);
    return <CheckboxField label={label} hint={hint} isChecked={isChecked} onChange={onType} />;
  }
  const field = { label, hint, error, value: cellText(row, typed, key), onChange: onType };
  if (choices.length > 0) {
    const options = ['', ...choices].map((value) => ({ value, label: value === '' ? '–' : value }));
    return <ChoiceField {...field} options={options} />;
  }
  if (kind === 'date') return <DateField {...field} hint={hint === '' ? DATE_HINT : hint} />;
  if (kind === 'integer') return <NumberField {...field} />;
  return <TextField {...field} />;
}

const DATE_HINT = '10/06/2021';
