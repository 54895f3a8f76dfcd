import { call } from './bridge';
import { HtmlOutput } from './html-output';

export class HtmlService {
  createHtmlOutput(content: unknown = ''): HtmlOutput {
    return new HtmlOutput(String(content));
  }

  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(call('HtmlService.createHtmlOutputFromFile', String(name)));
  }
}
