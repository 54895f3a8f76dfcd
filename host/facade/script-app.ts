import { call } from './bridge';
import { googleEnum } from './google-enum';

export const AUTH_MODE = googleEnum('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');

export class ScriptApp {
  readonly AuthMode = AUTH_MODE;

  getOAuthToken(): string {
    return call('ScriptApp.getOAuthToken');
  }
}
