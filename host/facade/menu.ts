import type { MenuEntry } from '../engine/types';
import { callAs } from './bridge';

export class Menu {
  readonly #caption: string;
  readonly #addOn: boolean;
  readonly #entries: MenuEntry[] = [];

  constructor(caption: string, addOn: boolean) {
    this.#caption = caption;
    this.#addOn = addOn;
  }

  addItem(caption: string, functionName: string): this {
    this.#entries.push({
      kind: 'item',
      caption: String(caption),
      functionName: String(functionName),
    });
    return this;
  }

  addSeparator(): this {
    this.#entries.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.#entries.push({ kind: 'menu', caption: menu.#caption, entries: [...menu.#entries] });
    return this;
  }

  addToUi(): void {
    callAs('Menu.addToUi', 'Ui.addMenu', this.#caption, this.#addOn, this.#entries);
  }
}
