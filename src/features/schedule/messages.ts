import type { Messages } from '../../kernel/problem';
import { changeMessages } from './messages/change-messages';
import { checkMessages } from './messages/check-messages';
import { impossibleMessages } from './messages/impossible-messages';
import { planMessages } from './messages/plan-messages';

/** What planning, changing and checking the schedule say. */
export const scheduleMessages: Messages = {
  ...planMessages,
  ...changeMessages,
  ...checkMessages,
  ...impossibleMessages,
};
