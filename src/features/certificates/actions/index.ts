import type { Action } from '../../../ports/action';
import { decideAction, voidAction } from './one-paper';
import { overviewAction } from './overview';
import { previewAction } from './preview';
import { renewTemplatesAction } from './renew-templates';
import { retryAction } from './retry';
import { startAction } from './start';
import { stepAction } from './step';

export const certificatesActions: readonly Action[] = [
  startAction,
  stepAction,
  retryAction,
  voidAction,
  decideAction,
  overviewAction,
  previewAction,
  renewTemplatesAction,
];
