import type { SheetFacts } from '../realm/operations';
import { callAs } from './bridge';

const known = new Map<number, SheetFacts>();

export function rememberSize(facts: SheetFacts): void {
  known.set(facts.id, facts);
}

/** Asks the engine for the size only when the known one does not reach: no emulated member makes a sheet smaller. */
export function isInsideSheet(sheet: number, lastRow: number, lastColumn: number): boolean {
  const fits = (facts: SheetFacts | undefined): boolean =>
    facts !== undefined && lastRow <= facts.maxRows && lastColumn <= facts.maxColumns;
  return fits(known.get(sheet)) || fits(readSize(sheet, 'Sheet.getRange'));
}

export function readSize(sheet: number, member: string): SheetFacts {
  const facts = callAs(member, 'Sheet.size', sheet);
  rememberSize(facts);
  return facts;
}
