import type { Result } from '../../../kernel/result';
import type { IssueInput, PaperWithText } from '../core';
import { COPYING, withText, workOf } from '../core';

/** Papers that are still to be copied from a template by this account: those planned now, and those of the register. */
export function papersToMake(
  { register }: IssueInput,
  planned: Result<readonly PaperWithText[]>,
  account: string,
): readonly PaperWithText[] {
  const open = register.filter((paper) => COPYING.includes(workOf(paper, account)));
  return [...(planned.ok ? planned.value : []), ...open.flatMap((paper) => withText(paper) ?? [])];
}
