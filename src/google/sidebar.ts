/** Opens the sidebar and tells its page for whom. */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar');
  SpreadsheetApp.getUi().showSidebar(toldWhom(page).setTitle('Giliran'));
}

/** Pixels: three steps side by side with a table of columns, within a window of 1024. */
const IMPORT_SIZE = { width: 900, height: 600 };

/** Opens the dialog in which a list is imported. */
export function openImportDialog(): void {
  const page = toldWhom(HtmlService.createHtmlOutputFromFile('import'));
  page.setWidth(IMPORT_SIZE.width).setHeight(IMPORT_SIZE.height);
  SpreadsheetApp.getUi().showModalDialog(page, 'Impor peserta');
}

/**
 * Apps Script: with several accounts signed in, calls of a page may run as the browser's default account; the page
 * compares.
 */
function toldWhom(page: GoogleAppsScript.HTML.HtmlOutput): GoogleAppsScript.HTML.HtmlOutput {
  const account = encodeURIComponent(Session.getEffectiveUser().getEmail());
  const told = page
    .getContent()
    .replace('<div id="app">', `<div id="app" data-account="${account}">`);
  return HtmlService.createHtmlOutput(told);
}
