import type { CellPatch } from '../../model/cell-patch';
import { dateFormatOf, displayOf } from '../../model/number-format';
import { serialFromInstant, wallClockMs } from '../../model/serial-date';
import { typedPatch } from '../../model/type-cell';
import type { Cell, CellValidation, CellValue } from '../../model/workbook';
import type { WireCell } from '../../realm/operations';
import type { OperationContext } from '../operation-context';
import { ServiceException } from '../service-exception';

interface Place {
  readonly row: number;
  readonly column: number;
}

const MAX_CHARACTERS = 50_000;

function datePatch(
  { host }: OperationContext,
  instantMs: number,
  cell: Cell | undefined,
): CellPatch {
  const { timeZone, locale } = host.workbook;
  const value = serialFromInstant(instantMs, timeZone);
  const date = dateFormatOf(locale);
  const format = cell?.format ?? (Number.isInteger(value) ? date : `${date} hh:mm:ss`);
  return { value, formula: null, format };
}

function textPatch(context: OperationContext, text: string, cell: Cell | undefined): CellPatch {
  const { host, execution } = context;
  if (text.length > MAX_CHARACTERS) {
    throw new ServiceException(
      `Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`,
    );
  }
  const { locale, timeZone } = host.workbook;
  const patch = typedPatch(text, cell, {
    locale,
    // Asking a time zone is slow, and few cells are typed as dates without a year.
    get year() {
      return new Date(wallClockMs(execution.nowMs, timeZone)).getUTCFullYear();
    },
  });
  if (patch.formula && patch.value === '#N/A') {
    execution.logs.push({ level: 'warn', text: `formula not emulated: ${patch.formula}` });
  }
  return patch;
}

function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? columnName((column - 1 - rest) / 26) + letter : letter;
}

function isValid(
  value: CellValue,
  rule: CellValidation,
  format: string | undefined,
  locale: string,
): boolean {
  if (value === null || value === '') return true;
  if (rule.kind === 'checkbox') return typeof value === 'boolean';
  return rule.values.includes(displayOf(value, format, locale));
}

function requireValid(
  context: OperationContext,
  patch: CellPatch,
  cell: Cell | undefined,
  place: Place,
): void {
  const rule = cell?.validation;
  if (!rule || rule.allowInvalid) return;
  const format = patch.format ?? cell.format;
  if (isValid(patch.value ?? null, rule, format, context.host.workbook.locale)) return;
  const allowed =
    rule.kind === 'list'
      ? `\nPlease enter one of the following values: ${rule.values.join(', ')}.`
      : '';
  throw new ServiceException(
    `The data you entered in cell ${columnName(place.column)}${place.row} violates the data validation rules set on this cell.${allowed}`,
  );
}

/** The change that `setValues` makes to one cell; texts are read as if typed. */
export function contentPatch(
  context: OperationContext,
  content: WireCell,
  cell: Cell | undefined,
  place: Place,
): CellPatch {
  const patch = patchOf(context, content, cell);
  requireValid(context, patch, cell, place);
  return patch;
}

function patchOf(context: OperationContext, content: WireCell, cell: Cell | undefined): CellPatch {
  if (typeof content === 'object') return datePatch(context, content.d, cell);
  if (typeof content === 'string') return textPatch(context, content, cell);
  return { value: content, formula: null };
}
