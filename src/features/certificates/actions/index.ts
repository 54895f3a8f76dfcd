import type { Action } from '../../../ports/action';
import { changeSigningAction } from './change-signing';
import { fetchFilesAction } from './fetch-files';
import { listGuestsAction, removeGuestAction, saveGuestAction } from './guests';
import { noteLostNumbersAction } from './lost-numbers';
import { decideAction, returnedAction, sendAgainAction, voidAction } from './one-paper';
import { openPickerAction } from './open-picker';
import { overviewAction } from './overview';
import { previewAction } from './preview';
import { renewTemplatesAction } from './renew-templates';
import { replaceAction } from './replace-paper';
import { reprintAction } from './reprint';
import { retryAction } from './retry';
import { startAction } from './start';
import { stepAction } from './step';
import { storeSignedAction } from './store-signed';
import { pickTemplateAction, uploadTemplateAction } from './upload-template';
import { setVerifierAction, tellVerifierAction } from './verifier';

export const certificatesActions: readonly Action[] = [
  voidAction,
  decideAction,
  returnedAction,
  sendAgainAction,
  reprintAction,
  fetchFilesAction,
  changeSigningAction,
  replaceAction,
  noteLostNumbersAction,
  overviewAction,
  previewAction,
  renewTemplatesAction,
  uploadTemplateAction,
  pickTemplateAction,
  openPickerAction,
  setVerifierAction,
  tellVerifierAction,
  listGuestsAction,
  saveGuestAction,
  removeGuestAction,
  storeSignedAction,
];

/** The run: what one line of the menu begins with, and what it repeats. */
export const issuingActions: readonly Action[] = [startAction, stepAction, retryAction];
