import type { OperationsOf, OperationTable } from '../operation-context';
import { ServiceException } from '../service-exception';
import type { UiQuestion } from '../types';

export const uiOperations: OperationsOf<'Ui'> &
  OperationTable<'HtmlService.createHtmlOutputFromFile'> = {
  'Ui.addMenu'({ execution }, caption, addOn, entries) {
    execution.show({ kind: 'menu', caption, addOn, entries });
    return null;
  },
  'Ui.showSidebar'({ execution }, title, html) {
    execution.show({ kind: 'sidebar', title, html });
    return null;
  },
  'Ui.showDialog'({ execution }, modal, title, html, width, height) {
    execution.show({ kind: 'dialog', modal, title, html, width, height });
    return null;
  },
  async 'Ui.ask'({ host, execution }, kind, title, text, buttons) {
    // Apps Script: the script is suspended while the dialog is open, and its locks do not persist.
    host.locks.releaseAll(execution);
    const question: UiQuestion = { kind, title, text, buttons };
    const answer = await execution.answer(question);
    const given = typeof answer === 'string' ? { button: answer, text: '' } : answer;
    execution.show({ ...question, answer: given.button, answerText: given.text });
    return given;
  },
  'HtmlService.createHtmlOutputFromFile'({ host }, name) {
    const html = host.options.htmlFiles.get(name);
    if (html === undefined) throw new ServiceException(`No HTML file named ${name} was found.`);
    return html;
  },
};
