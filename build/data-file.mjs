/**
 * A value as a file that the server opens. Apps Script: HtmlService takes the file for HTML and has been seen to drop
 * what follows `//`. So nothing in it may mean anything to HTML or look like a comment; the JSON says the same.
 *
 * @param {unknown} data
 */
export function dataFile(data) {
  return `${JSON.stringify(data)
    .replaceAll(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
    .replaceAll('/', '\\/')}\n`;
}
