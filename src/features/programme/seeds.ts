import type { SheetSeeds } from '../../ports/supplies';
import { seedsOf } from '../../ports/supplies';
import { dayPatternRows, holidayRows, programDefaults } from './core';
import { daySlotsTable, daysOffTable, programTable } from './tables';

/** First and last year of the official days off that ship. */
const FIRST_YEAR = 2019;
const LAST_YEAR = 2026;

/** What a new workbook begins with: the settings, the official days off and the usual day patterns. */
export const programmeSeeds: readonly SheetSeeds[] = [
  seedsOf(programTable, programDefaults()),
  seedsOf(daysOffTable, holidayRows(FIRST_YEAR, LAST_YEAR)),
  seedsOf(daySlotsTable, dayPatternRows()),
];
