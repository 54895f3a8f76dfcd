import type { Messages } from '../../kernel/problem';
import { checkMessages } from './messages/check-messages';
import { planMessages } from './messages/plan-messages';

/** What planning and checking the schedule say. */
export const scheduleMessages: Messages = { ...planMessages, ...checkMessages };
