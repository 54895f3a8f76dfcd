import type { Action } from '../../../ports/action';
import { noteLostNumbersAction } from './lost-numbers';
import { decideAction, returnedAction, sendAgainAction, voidAction } from './one-paper';
import { overviewAction } from './overview';
import { previewAction } from './preview';
import { renewTemplatesAction } from './renew-templates';
import { replaceAction } from './replace-paper';
import { reprintAction } from './reprint';
import { retryAction } from './retry';
import { startAction } from './start';
import { stepAction } from './step';
import { setVerifierAction, tellVerifierAction } from './verifier';

export const certificatesActions: readonly Action[] = [
  startAction,
  stepAction,
  retryAction,
  voidAction,
  decideAction,
  returnedAction,
  sendAgainAction,
  reprintAction,
  replaceAction,
  noteLostNumbersAction,
  overviewAction,
  previewAction,
  renewTemplatesAction,
  setVerifierAction,
  tellVerifierAction,
];
