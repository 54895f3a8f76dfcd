import type { Action } from '../../../ports/action';
import { prepareAction } from './prepare';

export const followupActions: readonly Action[] = [prepareAction];
