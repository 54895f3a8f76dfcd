import { tokenOf } from '../oauth-token';
import type { OperationTable } from '../operation-context';

export const sessionOperations: OperationTable<
  'Session.getEmail' | 'Session.getScriptTimeZone' | 'ScriptApp.getOAuthToken'
> = {
  // Apps Script: without the user's consent the address is blank, not refused.
  'Session.getEmail': ({ execution }) => (execution.authMode === 'FULL' ? execution.user : ''),
  'Session.getScriptTimeZone': ({ host }) => host.options.manifest.timeZone,
  'ScriptApp.getOAuthToken': ({ execution }) => tokenOf(execution.user),
};
