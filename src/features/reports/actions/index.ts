import type { Action } from '../../../ports/action';
import { refreshAction } from './refresh';
import { withoutNamesAction } from './without-names';

export const reportsActions: readonly Action[] = [refreshAction, withoutNamesAction];
