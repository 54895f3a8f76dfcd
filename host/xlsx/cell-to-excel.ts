import type {
  CellFormulaValue,
  DataValidation,
  Cell as ExcelCell,
  Style,
} from '@cj-tech-master/excelts';
import type { Cell, CellValidation, CellValue } from '../model/workbook';

/** Longest inline list of a validation in .xlsx; a longer one lives in the companion part only. */
const MAX_INLINE_LIST = 255;
const ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;

/** Writes one cell; what .xlsx cannot say is left out and found by reading the file again. */
export function cellToExcel(cell: Cell, target: ExcelCell): void {
  target.value = cell.formula === undefined ? cell.value : formulaValue(cell.formula, cell.value);
  // Every cell gets the sheet's own font: .xlsx drops notes on cells without value and style.
  target.style = styleOf(cell);
  if (cell.note !== undefined) target.note = cell.note;
  const validation = cell.validation && excelValidation(cell.validation);
  if (validation) target.dataValidation = validation;
}

function formulaValue(formula: string, value: CellValue): CellFormulaValue {
  const plain = formula.replace(/^=/, '');
  if (value === null) return { formula: plain };
  const error = ERRORS.find((code) => code === value);
  return { formula: plain, result: error ? { error } : value };
}

/** The look of a cell. */
export function styleOf(cell: Cell): Partial<Style> {
  const { bold = false, italic = false, fontColor, fontSize = 10 } = cell;
  const color = fontColor === undefined ? {} : { color: { argb: argb(fontColor) } };
  const alignment = {
    ...(cell.wrap === undefined ? {} : { wrapText: cell.wrap }),
    ...(cell.horizontalAlignment === undefined ? {} : { horizontal: cell.horizontalAlignment }),
    ...(cell.verticalAlignment === undefined ? {} : { vertical: cell.verticalAlignment }),
  };
  const background = cell.background;
  return {
    font: { name: 'Arial', size: fontSize, bold, italic, ...color },
    ...(cell.format === undefined ? {} : { numFmt: cell.format }),
    ...(Object.keys(alignment).length === 0 ? {} : { alignment }),
    ...(background === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(background) } } }),
  };
}

function excelValidation(validation: CellValidation): DataValidation | undefined {
  if (validation.kind === 'checkbox') return undefined;
  const list = validation.values.join(',');
  const fits = validation.values.every((value) => value !== '' && !/[",]|^\s|\s$/.test(value));
  if (!fits || list.length > MAX_INLINE_LIST) return undefined;
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${list}"`],
    showErrorMessage: !validation.allowInvalid,
    ...(validation.help === undefined ? {} : { showInputMessage: true, prompt: validation.help }),
  };
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
