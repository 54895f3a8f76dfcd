import type { Area, Fill, StyleChange } from '../realm/operations';
import { columnLetters } from './a1';
import { call, callAs } from './bridge';
import { contentFromWire, wireFromContent } from './cell-content';
import { DataValidation } from './data-validation';
import { checkedGrid } from './grid-shape';
import { serviceError } from './service-error';

type Content = string | number | boolean | Date;
type Alignment = 'left' | 'center' | 'right';

function textOrNull(value: unknown): string | null {
  return value === null || value === undefined || value === '' ? null : String(value);
}

/** Apps Script: `setNotes` writes a whole number with a decimal, `25.0`. */
function noteText(value: unknown): string | null {
  return Number.isInteger(value) ? `${value}.0` : textOrNull(value);
}

/** `normal` and null take the weight away. */
function isBold(weight: unknown): true | null {
  if (weight === 'bold') return true;
  if (weight === 'normal' || weight === null) return null;
  throw serviceError(`Invalid argument: ${String(weight)}`);
}

function horizontal(alignment: unknown): Alignment | null {
  if (alignment === 'left' || alignment === 'center' || alignment === 'right') return alignment;
  if (alignment === 'normal' || alignment === null) return null;
  throw serviceError(`Invalid argument: ${String(alignment)}`);
}

function vertical(alignment: unknown): 'top' | 'middle' | 'bottom' | null {
  if (alignment === 'top' || alignment === 'middle' || alignment === 'bottom') return alignment;
  if (alignment === null) return null;
  throw serviceError(`Invalid argument: ${String(alignment)}`);
}

/** Live keeps `general` as its full pattern. */
function numberFormat(format: unknown): string | null {
  return /^(general|0\.#{15})$/i.test(String(format)) ? null : textOrNull(format);
}

export class Range {
  readonly #area: Area;
  /** Notation of a range with an open end, such as `D:F`, which live keeps. */
  readonly #notation: string | null;

  constructor(area: Area, notation: string | null = null) {
    this.#area = area;
    this.#notation = notation;
  }

  getRow(): number {
    return this.#area.row;
  }

  getColumn(): number {
    return this.#area.column;
  }

  getNumRows(): number {
    return this.#area.rows;
  }

  getNumColumns(): number {
    return this.#area.columns;
  }

  getA1Notation(): string {
    if (this.#notation !== null) return this.#notation;
    const { row, column, rows, columns } = this.#area;
    const first = `${columnLetters(column)}${row}`;
    if (rows === 1 && columns === 1) return first;
    return `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
  }

  getValues(): Content[][] {
    return call('Range.getValues', this.#area).map((row) => row.map(contentFromWire));
  }

  getValue(): Content {
    const corner = { ...this.#area, rows: 1, columns: 1 };
    const cell = callAs('Range.getValue', 'Range.getValues', corner)[0]?.[0];
    return cell === undefined ? '' : contentFromWire(cell);
  }

  getDisplayValues(): string[][] {
    return this.#texts('getDisplayValues', 'display');
  }

  getFormulas(): string[][] {
    return this.#texts('getFormulas', 'formula');
  }

  getNotes(): string[][] {
    return this.#texts('getNotes', 'note');
  }

  getBackgrounds(): string[][] {
    return this.#texts('getBackgrounds', 'background');
  }

  getNumberFormats(): string[][] {
    return this.#texts('getNumberFormats', 'format');
  }

  #texts(
    member: string,
    kind: 'display' | 'formula' | 'note' | 'background' | 'format',
  ): string[][] {
    return callAs(`Range.${member}`, 'Range.getTexts', this.#area, kind).map((row) => [...row]);
  }

  setValues(values: unknown): this {
    const each = checkedGrid(this.#area, 'setValues', values).map((row) =>
      row.map(wireFromContent),
    );
    call('Range.setValues', this.#area, { each });
    return this;
  }

  setValue(value: unknown): this {
    callAs('Range.setValue', 'Range.setValues', this.#area, { all: wireFromContent(value) });
    return this;
  }

  clearContent(): this {
    call('Range.clearContent', this.#area);
    return this;
  }

  #style(member: string, change: StyleChange): this {
    callAs(`Range.${member}`, 'Range.setStyle', this.#area, change);
    return this;
  }

  #each<T>(member: string, grid: unknown, read: (value: unknown) => T): Fill<T> {
    return { each: checkedGrid(this.#area, member, grid).map((row) => row.map(read)) };
  }

  setNotes(notes: unknown): this {
    return this.#style('setNotes', {
      property: 'note',
      fill: this.#each('setNotes', notes, noteText),
    });
  }

  clearNote(): this {
    return this.#style('clearNote', { property: 'note', fill: { all: null } });
  }

  setBackground(color: string | null): this {
    return this.#style('setBackground', {
      property: 'background',
      fill: { all: textOrNull(color) },
    });
  }

  setBackgrounds(colors: unknown): this {
    const fill = this.#each('setBackgrounds', colors, textOrNull);
    return this.#style('setBackgrounds', { property: 'background', fill });
  }

  setFontColor(color: string | null): this {
    return this.#style('setFontColor', { property: 'fontColor', fill: { all: textOrNull(color) } });
  }

  setFontColors(colors: unknown): this {
    const fill = this.#each('setFontColors', colors, textOrNull);
    return this.#style('setFontColors', { property: 'fontColor', fill });
  }

  setFontWeight(weight: string | null): this {
    return this.#style('setFontWeight', { property: 'bold', fill: { all: isBold(weight) } });
  }

  setFontWeights(weights: unknown): this {
    const fill = this.#each('setFontWeights', weights, isBold);
    return this.#style('setFontWeights', { property: 'bold', fill });
  }

  setFontSize(points: number): this {
    return this.#style('setFontSize', { property: 'fontSize', fill: { all: points } });
  }

  setNumberFormat(format: string): this {
    return this.#style('setNumberFormat', {
      property: 'format',
      fill: { all: numberFormat(format) },
    });
  }

  setNumberFormats(formats: unknown): this {
    const fill = this.#each('setNumberFormats', formats, numberFormat);
    return this.#style('setNumberFormats', { property: 'format', fill });
  }

  setWrap(wrap: boolean): this {
    return this.#style('setWrap', { property: 'wrap', fill: { all: Boolean(wrap) } });
  }

  setHorizontalAlignment(alignment: string | null): this {
    const fill = { all: horizontal(alignment) };
    return this.#style('setHorizontalAlignment', { property: 'horizontalAlignment', fill });
  }

  setVerticalAlignment(alignment: string | null): this {
    const fill = { all: vertical(alignment) };
    return this.#style('setVerticalAlignment', { property: 'verticalAlignment', fill });
  }

  getDataValidations(): (DataValidation | null)[][] {
    const rules = call('Range.getDataValidations', this.#area);
    return rules.map((row) => row.map((rule) => rule && new DataValidation(rule)));
  }

  setDataValidation(rule: DataValidation | null): this {
    const all = DataValidation.ruleOf(rule);
    callAs('Range.setDataValidation', 'Range.setDataValidations', this.#area, { all });
    return this;
  }

  setDataValidations(rules: (DataValidation | null)[][]): this {
    checkedGrid(this.#area, 'setDataValidations', rules);
    const each = rules.map((row) => row.map((rule) => DataValidation.ruleOf(rule)));
    call('Range.setDataValidations', this.#area, { each });
    return this;
  }

  clearDataValidations(): this {
    callAs('Range.clearDataValidations', 'Range.setDataValidations', this.#area, { all: null });
    return this;
  }

  activate(): this {
    callAs('Range.activate', 'Sheet.activate', this.#area.sheet, this.getA1Notation());
    return this;
  }
}
