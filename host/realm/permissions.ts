import type { AuthMode } from '../engine/types';

const AUTH = 'https://www.googleapis.com/auth/';
const SPREADSHEET = [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`];
const CONTAINER_UI = [`${AUTH}script.container.ui`];

/** Any one of the scopes suffices. From platform.md, section 4; the first rule that fits a member decides. */
const SCOPES: readonly { readonly members: RegExp; readonly anyOf: readonly string[] }[] = [
  { members: /^SpreadsheetApp\.(getUi|newDataValidation)$/, anyOf: [] },
  { members: /^(SpreadsheetApp|Spreadsheet|Sheet|Range|Protection)\./, anyOf: SPREADSHEET },
  { members: /^Ui\.(show(Sidebar|ModalDialog|ModelessDialog)|alert|prompt)$/, anyOf: CONTAINER_UI },
  { members: /^MailApp\./, anyOf: [`${AUTH}script.send_mail`] },
  { members: /^UrlFetchApp\./, anyOf: [`${AUTH}script.external_request`] },
  {
    members: /^(Session\.get(Active|Effective)User|User\.getEmail)$/,
    anyOf: [`${AUTH}userinfo.email`],
  },
];

/** Before the add-on is enabled in a document only menus, logging and pure computing are allowed (platform.md, 3.1). */
const ALLOWED_IN_NONE =
  /^(SpreadsheetApp\.(getUi|newDataValidation)|Ui\.create(Addon)?Menu|Menu\.\w+|Utilities\.\w+|HtmlService\.\w+|Session\.getScriptTimeZone)$/;
/** Simple triggers run without the user's consent: no mail, no addresses outside, no windows (platform.md, 3.1). */
const REFUSED_IN_LIMITED =
  /^(MailApp|UrlFetchApp)\.|^Ui\.(show\w+|alert|prompt)$|^ScriptApp\.getOAuthToken$/;

const byMember = new Map<string, readonly string[]>();

function scopesOf(member: string): readonly string[] {
  const known = byMember.get(member);
  if (known) return known;
  const anyOf = SCOPES.find((rule) => rule.members.test(member))?.anyOf ?? [];
  byMember.set(member, anyOf);
  return anyOf;
}

/** The sentence with which Apps Script refuses a member, or null when the member may be used. */
export function permissionProblem(
  member: string,
  authMode: AuthMode,
  grantedScopes: readonly string[],
): string | null {
  const anyOf = scopesOf(member);
  const required = anyOf.length > 0 ? ` Required permissions: ${anyOf.join(' || ')}` : '';
  if (authMode === 'NONE' && !ALLOWED_IN_NONE.test(member)) {
    return `You do not have permission to call ${member}.${required}`;
  }
  if (authMode === 'LIMITED' && REFUSED_IN_LIMITED.test(member)) {
    return `You do not have permission to call ${member}.${required}`;
  }
  if (anyOf.length > 0 && !anyOf.some((scope) => grantedScopes.includes(scope))) {
    return `Specified permissions are not sufficient to call ${member}.${required}`;
  }
  return null;
}
