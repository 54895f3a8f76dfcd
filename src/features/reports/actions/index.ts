import type { Action } from '../../../ports/action';
import { refreshAction } from './refresh';

export const reportsActions: readonly Action[] = [refreshAction];
