import type { UiButtonSet } from '../engine/types';
import { callAs } from './bridge';
import { type EnumValue, googleEnum } from './google-enum';
import { HtmlOutput } from './html-output';
import { Menu } from './menu';
import { signatureError } from './service-error';

const BUTTON = googleEnum('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const BUTTON_SET = googleEnum('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

export class PromptResponse {
  readonly #button: EnumValue;
  readonly #text: string;

  constructor(button: EnumValue, text: string) {
    this.#button = button;
    this.#text = text;
  }

  getSelectedButton(): EnumValue {
    return this.#button;
  }

  getResponseText(): string {
    return this.#text;
  }
}

function buttonsNamed(name: string): UiButtonSet {
  const known: readonly UiButtonSet[] = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'];
  return known.find((set) => set === name) ?? 'OK';
}

/** (text), (text, buttons) or (title, text, buttons). */
function questionOf(member: string, args: readonly unknown[]): [string, string, UiButtonSet] {
  const buttons = args.length > 1 ? args.at(-1) : BUTTON_SET.OK;
  const set = Object.values(BUTTON_SET).find((value) => value === buttons);
  if (!set || args.length < 1 || args.length > 3) throw signatureError(`Ui.${member}`, args);
  const [title, text] = args.length === 3 ? [args[0], args[1]] : ['', args[0]];
  return [String(title), String(text), buttonsNamed(set.name())];
}

function contentOf(content: HtmlOutput | string): HtmlOutput {
  return content instanceof HtmlOutput ? content : new HtmlOutput(String(content));
}

export class Ui {
  readonly Button = BUTTON;
  readonly ButtonSet = BUTTON_SET;

  createMenu(caption: string): Menu {
    return new Menu(String(caption), false);
  }

  /** Live names this menu after the add-on; the host has no name for it. */
  createAddonMenu(): Menu {
    return new Menu('', true);
  }

  showSidebar(content: HtmlOutput): void {
    const html = contentOf(content);
    callAs('Ui.showSidebar', 'Ui.showSidebar', html.getTitle(), html.getContent());
  }

  showModalDialog(content: HtmlOutput | string, title: string): void {
    const html = contentOf(content);
    const [width, height] = [html.getWidth(), html.getHeight()];
    callAs(
      'Ui.showModalDialog',
      'Ui.showDialog',
      true,
      String(title),
      html.getContent(),
      width,
      height,
    );
  }

  showModelessDialog(content: HtmlOutput | string, title: string): void {
    const html = contentOf(content);
    const [width, height] = [html.getWidth(), html.getHeight()];
    callAs(
      'Ui.showModelessDialog',
      'Ui.showDialog',
      false,
      String(title),
      html.getContent(),
      width,
      height,
    );
  }

  alert(...args: unknown[]): EnumValue {
    const [title, text, buttons] = questionOf('alert', args);
    return BUTTON[callAs('Ui.alert', 'Ui.ask', 'alert', title, text, buttons).button];
  }

  prompt(...args: unknown[]): PromptResponse {
    const [title, text, buttons] = questionOf('prompt', args);
    const answer = callAs('Ui.prompt', 'Ui.ask', 'prompt', title, text, buttons);
    return new PromptResponse(BUTTON[answer.button], answer.text);
  }
}

let ui: Ui | null = null;

export function theUi(): Ui {
  ui ??= new Ui();
  return ui;
}
