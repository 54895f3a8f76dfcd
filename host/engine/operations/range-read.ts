import { displayOf, isDateFormat } from '../../model/number-format';
import { instantFromSerial } from '../../model/serial-date';
import type { Cell } from '../../model/workbook';
import type { Operations, WireCell } from '../../realm/operations';
import type { OperationTable } from '../operation-context';
import { mapArea } from './range-area';

/** Live shows the general format by its full pattern. */
const GENERAL = '0.###############';

function wireOf(cell: Cell | undefined, timeZone: string): WireCell {
  const value = cell?.value ?? '';
  if (typeof value === 'number' && isDateFormat(cell?.format)) {
    return { d: instantFromSerial(value, timeZone) };
  }
  return value;
}

type TextKind = Parameters<Operations['Range.getTexts']>[1];

function textOf(cell: Cell | undefined, kind: TextKind, locale: string): string {
  switch (kind) {
    case 'display':
      return displayOf(cell?.value ?? null, cell?.format, locale);
    case 'formula':
      return cell?.formula ?? '';
    case 'note':
      return cell?.note ?? '';
    case 'background':
      return cell?.background ?? '#ffffff';
    case 'format':
      return cell?.format ?? GENERAL;
  }
}

export const rangeReadOperations: OperationTable<
  'Range.getValues' | 'Range.getTexts' | 'Range.getDataValidations'
> = {
  'Range.getValues'(context, area) {
    const { timeZone } = context.host.workbook;
    return mapArea(context, area, (cell) => wireOf(cell, timeZone));
  },
  'Range.getTexts'(context, area, kind) {
    const { locale } = context.host.workbook;
    return mapArea(context, area, (cell) => textOf(cell, kind, locale));
  },
  'Range.getDataValidations': (context, area) =>
    mapArea(context, area, (cell) => cell?.validation ?? null),
};
