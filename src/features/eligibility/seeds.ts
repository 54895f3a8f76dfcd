import type { SheetSeeds } from '../../ports/supplies';
import { seedsOf } from '../../ports/supplies';
import { defaultRuleSettings } from './core';
import { rulesTable } from './tables';

/** Sheet Aturan of a new workbook: every rule of the catalogue with its defaults. */
export const eligibilitySeeds: readonly SheetSeeds[] = [seedsOf(rulesTable, defaultRuleSettings())];
