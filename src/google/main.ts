export function onOpen(): void {
  SpreadsheetApp.getUi().createMenu('Giliran').addToUi();
}
