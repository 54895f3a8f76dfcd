/** Whether a text can be one e-mail address. Whether somebody reads it, only a mail can tell. */
export function isMailAddress(text: string): boolean {
  return /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(text);
}
