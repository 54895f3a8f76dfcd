import type { Workbook } from '../model/workbook';
import { generateRoster } from './generate-roster';
import { UserError } from './read-scenario';
import type { Scenario, TypedRow } from './schema';
import type { SheetView } from './sheet-view';
import { viewSheet } from './sheet-view';

const PROGRAM = 'Program';
const PEOPLE = 'Peserta';
const RESTRICTED = 'Data Terbatas';
const ID = 'ID Peserta';

/** Types the settings and the sheets of the programme, as staff would before the first step. */
export function typeProgram(workbook: Workbook, scenario: Scenario): number {
  const year = yearOf(scenario);
  const program = open(workbook, PROGRAM, year);
  const settings = new Map(program.rows().map(({ row, cells }) => [cells['Setelan'] ?? '', row]));
  for (const [label, value] of Object.entries(scenario.program)) {
    const row = settings.get(label);
    if (row === undefined) throw new UserError(`Lembar Program tidak punya setelan "${label}".`);
    program.type(row, { Nilai: value });
  }
  let typed = Object.keys(scenario.program).length;
  for (const [name, rows] of Object.entries(scenario.sheets)) {
    const sheet = open(workbook, name, year);
    sheet.clear();
    typeRows(sheet, rows);
    typed += rows.length;
  }
  return typed;
}

/** Types the people into Peserta and, column by column, what is restricted into Data Terbatas. */
export function typeRoster(workbook: Workbook, scenario: Scenario): number {
  const year = yearOf(scenario);
  const people =
    'rows' in scenario.roster ? scenario.roster.rows : generateRoster(scenario.roster.generate);
  const openColumns = headersOf(workbook, PEOPLE);
  const restrictedColumns = headersOf(workbook, RESTRICTED);
  typeRows(
    open(workbook, PEOPLE, year),
    people.map((row) => onlyColumns(row, openColumns)),
  );
  const restrictedRows = people
    .map((row) => onlyColumns(row, restrictedColumns))
    .filter((row) => Object.keys(row).some((header) => header !== ID));
  typeRows(open(workbook, RESTRICTED, year), restrictedRows);
  refuseUnknownColumns(people, new Set([...openColumns, ...restrictedColumns]));
  return people.length;
}

/** The year that completes dates typed without one. */
export function yearOf(scenario: Scenario): number {
  return Number(scenario.startsAt.slice(0, 4));
}

function typeRows(sheet: SheetView, rows: readonly TypedRow[]): void {
  const first = sheet.nextRow();
  try {
    rows.forEach((cells, index) => {
      sheet.type(first + index, cells);
    });
  } catch (error) {
    throw asUserError(error);
  }
}

/** The sheet, or a sentence about the scenario that names what the sheet does not have. */
function open(workbook: Workbook, name: string, year: number): SheetView {
  try {
    return viewSheet(workbook, name, year);
  } catch (error) {
    throw asUserError(error);
  }
}

function asUserError(error: unknown): UserError {
  return new UserError(error instanceof Error ? error.message : String(error));
}

function headersOf(workbook: Workbook, name: string): ReadonlySet<string> {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  return new Set([...(sheet?.cells.get(1)?.values() ?? [])].map((cell) => String(cell.value)));
}

function onlyColumns(row: TypedRow, headers: ReadonlySet<string>): TypedRow {
  return Object.fromEntries(
    Object.entries(row).filter(([header, value]) => headers.has(header) && value !== ''),
  );
}

function refuseUnknownColumns(rows: readonly TypedRow[], known: ReadonlySet<string>): void {
  const unknown = rows.flatMap((row) => Object.keys(row)).find((header) => !known.has(header));
  if (unknown !== undefined) {
    throw new UserError(`Peserta dalam skenario punya kolom "${unknown}" yang tidak dikenal.`);
  }
}
