import type { Action } from '../../../ports/action';
import { judgeAction } from './judge-eligibility';
import { listVerdictsAction } from './list-verdicts';

export const eligibilityActions: readonly Action[] = [judgeAction, listVerdictsAction];
