import type { CellValidation } from '../model/workbook';
import { type EnumValue, googleEnum } from './google-enum';
import { serviceError } from './service-error';

export const DATA_VALIDATION_CRITERIA = googleEnum('VALUE_IN_LIST', 'CHECKBOX');

export class DataValidation {
  readonly #rule: CellValidation;

  constructor(rule: CellValidation) {
    this.#rule = rule;
  }

  getAllowInvalid(): boolean {
    return this.#rule.allowInvalid;
  }

  getHelpText(): string | null {
    return this.#rule.help ?? null;
  }

  getCriteriaType(): EnumValue {
    const { VALUE_IN_LIST, CHECKBOX } = DATA_VALIDATION_CRITERIA;
    return this.#rule.kind === 'list' ? VALUE_IN_LIST : CHECKBOX;
  }

  /** For a list live adds `true`: the cell shows a drop-down arrow. */
  getCriteriaValues(): unknown[] {
    return this.#rule.kind === 'list' ? [[...this.#rule.values], true] : [];
  }

  static ruleOf(validation: DataValidation | null): CellValidation | null {
    if (validation === null) return null;
    if (!(validation instanceof DataValidation)) throw serviceError('Invalid argument: rule');
    return validation.#rule;
  }
}

export class DataValidationBuilder {
  #criteria: { kind: 'list'; values: string[] } | { kind: 'checkbox' } | null = null;
  #allowInvalid = true;
  #help: string | null = null;

  requireValueInList(values: readonly unknown[], _showDropdown = true): this {
    this.#criteria = { kind: 'list', values: values.map(String) };
    return this;
  }

  requireCheckbox(...values: readonly unknown[]): this {
    if (values.length > 0) {
      throw serviceError(
        'not emulated: DataValidationBuilder.requireCheckbox(value)',
        'NotEmulatedError',
      );
    }
    this.#criteria = { kind: 'checkbox' };
    return this;
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.#allowInvalid = allowInvalid;
    return this;
  }

  setHelpText(help: string): this {
    this.#help = help;
    return this;
  }

  build(): DataValidation {
    if (!this.#criteria) throw serviceError('A data validation rule must have a criteria.');
    const help = this.#help === null ? {} : { help: this.#help };
    return new DataValidation({ ...this.#criteria, allowInvalid: this.#allowInvalid, ...help });
  }
}
