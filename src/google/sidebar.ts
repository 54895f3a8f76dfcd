/**
 * Opens the sidebar and tells its page for whom. Apps Script: with several accounts signed in, calls of a page may run
 * as the browser's default account; the page compares.
 */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  const account = encodeURIComponent(Session.getEffectiveUser().getEmail());
  const told = page.replace('<div id="app">', `<div id="app" data-account="${account}">`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(told).setTitle('Giliran'));
}
