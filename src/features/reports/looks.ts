import type { SheetLook } from '../../ports/supplies';
import { lookOf } from '../../ports/supplies';
import { figuresTable } from './tables';

export const reportsLooks: readonly SheetLook[] = [
  lookOf(figuresTable, '#5f6368', { id: 160, section: 160, label: 320, note: 320 }),
];
