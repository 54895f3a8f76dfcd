import {
  type DataValidation,
  type Cell as ExcelCell,
  type CellValue as ExcelValue,
  ValueType,
} from '@cj-tech-master/excelts';
import type { Cell, CellValidation, CellValue } from '../model/workbook';

const DAY_MS = 86_400_000;
/** Days from 1899-12-30, where serial numbers begin, to 1970-01-01. */
const EPOCH_SERIAL = 25_569;

/** Reads one cell; undefined for an empty cell without any format. */
export function cellFromExcel(source: ExcelCell): Cell | undefined {
  const isCovered = source.type === ValueType.Merge;
  const value = isCovered ? null : plainValue(source.value);
  const formula = isCovered ? undefined : formulaOf(source.formula);
  const note = typeof source.note === 'string' ? source.note : noteText(source.note?.texts);
  const facts = {
    formula,
    note,
    ...looks(source),
    validation: source.dataValidation && validationFrom(source.dataValidation),
  };
  const known = Object.entries(facts).filter(([, fact]) => fact !== undefined);
  if (value === null && known.length === 0) return undefined;
  return { value, ...Object.fromEntries(known) };
}

/** LibreOffice saves a plain TRUE as the formula `TRUE()`. */
function formulaOf(formula: string | undefined): string | undefined {
  if (formula === undefined || /^(TRUE|FALSE)\(\)$/i.test(formula)) return undefined;
  return `=${formula}`;
}

function looks(source: ExcelCell) {
  const { font, fill, alignment } = source;
  const format = typeof source.numFmt === 'string' ? source.numFmt : undefined;
  const fillColor = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor : undefined;
  const horizontal = alignment?.horizontal;
  const vertical = alignment?.vertical;
  return {
    format: format === 'General' ? undefined : format,
    background: hexColor(fillColor?.argb),
    fontColor: hexColor(font?.color?.argb),
    bold: font?.bold === true ? true : undefined,
    italic: font?.italic === true ? true : undefined,
    fontSize: isDefaultFont(font) ? undefined : font?.size,
    wrap: alignment?.wrapText === true ? true : undefined,
    horizontalAlignment: (['left', 'center', 'right'] as const).find((x) => x === horizontal),
    verticalAlignment: (['top', 'middle', 'bottom'] as const).find((x) => x === vertical),
  };
}

/** Ours is Arial 10 as in Google Sheets, Excel's is Calibri 11. */
function isDefaultFont(font: ExcelCell['font']): boolean {
  if (font?.size === undefined) return true;
  return font.name === 'Calibri' ? font.size === 11 : font.size === 10;
}

function plainValue(value: ExcelValue): CellValue {
  if (value === null || value === undefined) return null;
  // excelts reads a number with a date format as a UTC date; the serial number has no time zone.
  if (value instanceof Date) return (value.getTime() + EPOCH_SERIAL * DAY_MS) / DAY_MS;
  if (typeof value !== 'object') return value;
  if ('error' in value) return value.error;
  if ('richText' in value && !('hyperlink' in value)) return noteText(value.richText) ?? '';
  if ('checkbox' in value) return value.checkbox;
  if ('hyperlink' in value) return value.text;
  return plainValue(value.result);
}

function noteText(texts: readonly { readonly text: string }[] | undefined): string | undefined {
  return texts?.map((part) => part.text).join('');
}

function validationFrom(validation: DataValidation): CellValidation | undefined {
  const [list] = validation.type === 'list' ? (validation.formulae ?? []) : [];
  const inline = typeof list === 'string' ? /^"(.*)"$/s.exec(list)?.[1] : undefined;
  if (inline === undefined) return undefined;
  const prompt = 'prompt' in validation ? validation.prompt : undefined;
  return {
    kind: 'list',
    values: inline.split(','),
    allowInvalid: validation.showErrorMessage !== true,
    ...(prompt === undefined ? {} : { help: prompt }),
  };
}

function hexColor(argb: string | undefined): string | undefined {
  return argb === undefined ? undefined : `#${argb.slice(-6).toLowerCase()}`;
}
