/** Opens the sidebar and tells its page for whom. */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar');
  SpreadsheetApp.getUi().showSidebar(toldWhom(page).setTitle('Giliran'));
}

/** Pixels: three steps side by side with a table of columns, within a window of 1024. */
const IMPORT_SIZE = { width: 900, height: 600 };

/** Pixels: the choices beside a page of A4 across, at three quarters of its size. */
const PRINT_SIZE = { width: 1100, height: 640 };

/** Opens the dialog in which a list is imported. */
export function openImportDialog(): void {
  openDialog(HtmlService.createHtmlOutputFromFile('import'), 'Impor peserta', IMPORT_SIZE);
}

/** Opens the dialog in which schedules are printed and calendar files made. */
export function openPrintDialog(): void {
  openDialog(HtmlService.createHtmlOutputFromFile('print'), 'Cetak & bagikan jadwal', PRINT_SIZE);
}

/** Pixels: a list of reasons beside the choices. */
const EXPLAIN_SIZE = { width: 800, height: 600 };

/** Opens the dialog that says why a schedule, or a session, cannot be. */
export function openExplainDialog(): void {
  openDialog(
    HtmlService.createHtmlOutputFromFile('explain'),
    'Kenapa jadwal tidak bisa?',
    EXPLAIN_SIZE,
  );
}

/** Pixels: a week of a class beside the choices. */
const REGISTER_SIZE = { width: 1100, height: 640 };

/** Opens the dialog in which sign-in sheets are printed and a week is typed back from them. */
export function openRegisterDialog(): void {
  openDialog(
    HtmlService.createHtmlOutputFromFile('register'),
    'Daftar hadir & isian mingguan',
    REGISTER_SIZE,
  );
}

function openDialog(
  file: GoogleAppsScript.HTML.HtmlOutput,
  title: string,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  const page = toldWhom(file);
  page.setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(page, title);
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
