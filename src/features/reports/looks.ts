import type { SheetLook } from '../../ports/supplies';
import { lookOf } from '../../ports/supplies';
import { anonymousTable, figuresTable } from './tables';

export const reportsLooks: readonly SheetLook[] = [
  lookOf(anonymousTable, '#5f6368', { id: 200, section: 280, label: 280, people: 120 }),
  lookOf(figuresTable, '#5f6368', { id: 160, section: 160, label: 320, note: 320 }),
];
