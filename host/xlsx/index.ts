/** Spreadsheets of the local host as real .xlsx files. */
export { loadWorkbook, type WorkbookDefaults } from './load-workbook';
export { saveWorkbook, workbookToXlsx } from './save-workbook';
