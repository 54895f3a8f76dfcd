import type { SheetProtection } from '../../model/workbook';
import {
  mayEdit,
  type OperationContext,
  type OperationsOf,
  requireEditable,
  sheetById,
} from '../operation-context';
import { ServiceException } from '../service-exception';

function protectionOf(context: OperationContext, id: number): SheetProtection {
  const { protection } = sheetById(context, id);
  if (!protection) throw new ServiceException('The protection no longer exists.');
  return protection;
}

function change(context: OperationContext, id: number, part: Partial<SheetProtection>): null {
  const sheet = sheetById(context, id);
  requireEditable(context, sheet);
  sheet.protection = { ...protectionOf(context, id), ...part };
  return null;
}

export const protectionOperations: OperationsOf<'Protection'> = {
  'Protection.getDescription': (context, id) => protectionOf(context, id).description,
  'Protection.setDescription': (context, id, description) => change(context, id, { description }),
  'Protection.isWarningOnly': (context, id) => protectionOf(context, id).warningOnly,
  'Protection.setWarningOnly': (context, id, warningOnly) => change(context, id, { warningOnly }),
  'Protection.getEditors': (context, id) => protectionOf(context, id).editors,
  'Protection.addEditor'(context, id, email) {
    const { editors } = protectionOf(context, id);
    const isKnown = email === context.host.workbook.owner || editors.includes(email);
    return change(context, id, { editors: isKnown ? editors : [...editors, email] });
  },
  'Protection.removeEditors'(context, id, emails) {
    // Apps Script: users cannot take their own right away.
    const removed = emails.filter((email) => email !== context.execution.user);
    const { editors } = protectionOf(context, id);
    return change(context, id, { editors: editors.filter((email) => !removed.includes(email)) });
  },
  'Protection.canEdit': (context, id) => mayEdit(context, sheetById(context, id)),
  'Protection.remove'(context, id) {
    const sheet = sheetById(context, id);
    requireEditable(context, sheet);
    sheet.protection = null;
    return null;
  },
};
