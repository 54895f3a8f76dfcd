import { Refused } from './refused';

/** @throws Refused when the text is no e-mail address */
export function parseAccount(text: string): string {
  const account = text.trim().toLowerCase();
  if (/^[^\s@<>",;]+@[^\s@<>",;.]+(\.[^\s@<>",;.]+)+$/.test(account)) return account;
  throw new Refused(`"${text}" bukan alamat surel.`);
}
