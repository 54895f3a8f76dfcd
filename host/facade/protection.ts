import { call } from './bridge';
import { User } from './user';

/** The protection of a whole sheet. */
export class Protection {
  readonly #sheet: number;

  constructor(sheet: number) {
    this.#sheet = sheet;
  }

  getDescription(): string {
    return call('Protection.getDescription', this.#sheet);
  }

  setDescription(description: string): this {
    call('Protection.setDescription', this.#sheet, String(description));
    return this;
  }

  isWarningOnly(): boolean {
    return call('Protection.isWarningOnly', this.#sheet);
  }

  setWarningOnly(warningOnly: boolean): this {
    call('Protection.setWarningOnly', this.#sheet, Boolean(warningOnly));
    return this;
  }

  getEditors(): User[] {
    return call('Protection.getEditors', this.#sheet).map((email) => new User(email));
  }

  addEditor(editor: User | string): this {
    call('Protection.addEditor', this.#sheet, emailOf(editor));
    return this;
  }

  removeEditors(editors: readonly (User | string)[]): this {
    call('Protection.removeEditors', this.#sheet, editors.map(emailOf));
    return this;
  }

  canEdit(): boolean {
    return call('Protection.canEdit', this.#sheet);
  }

  remove(): void {
    call('Protection.remove', this.#sheet);
  }
}

function emailOf(editor: User | string): string {
  return typeof editor === 'string' ? editor : editor.getEmail();
}
