import type { PrintView } from '../../core';

/** What the dialog can make. */
export type PrintKind = PrintView | 'movement' | 'told' | 'recap' | 'calendar';

export const PRINT_KINDS: readonly PrintKind[] = [
  'class',
  'trainer',
  'room',
  'participant',
  'day',
  'movement',
  'told',
  'recap',
  'calendar',
];
